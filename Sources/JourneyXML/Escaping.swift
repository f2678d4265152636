/// How text becomes part of markup. The characters that mean something are found byte by byte: the template engine
/// looks at whole characters, and would let a quotation mark pass that carries a combining accent.
package enum Escaping: Sendable {
  /// Between HTML tags. Isolates become elements, closed where the text leaves them open.
  case element
  /// In attributes, SVG and plain elements such as `<title>`. Isolates stay characters.
  case characters

  /// `Fees &amp; forms` of `Fees & forms`, quotes too; U+FFFD stands for what XML may not hold.
  package func escapeText(_ text: String) -> String {
    guard text.utf8.contains(where: { Self.isSpecial($0, in: self) }) else { return text }
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count + 64)
    let bytes = Array(text.utf8)
    var open = 0
    var i = 0
    while i < bytes.count {
      if self == .element, let mark = Self.isolate(in: bytes, at: i) {
        if mark == Self.end {
          if open > 0 { result += "</bdi>".utf8 }
          open = max(0, open - 1)
        } else {
          result += Self.element(isolating: bytes, from: i + 3, as: mark).utf8
          open += 1
        }
        i += 3
        continue
      }
      if Self.isNoCharacter(bytes, at: i) {
        result += "\u{FFFD}".utf8
        i += 3
        continue
      }
      if let entity = Self.entity(bytes[i]) { result += entity.utf8 } else { result.append(bytes[i]) }
      i += 1
    }
    return String(decoding: result, as: UTF8.self) + String(repeating: "</bdi>", count: open)
  }

  private static func isSpecial(_ byte: UInt8, in kind: Escaping) -> Bool {
    entity(byte) != nil || byte == 0xEF || (kind == .element && byte == 0xE2)
  }

  /// U+FFFE or U+FFFF, EF BF BE and EF BF BF: no XML may hold them.
  private static func isNoCharacter(_ bytes: [UInt8], at i: Int) -> Bool {
    i + 2 < bytes.count && bytes[i] == 0xEF && bytes[i + 1] == 0xBF && bytes[i + 2] >= 0xBE
  }

  private static func entity(_ byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    // XML knows no control characters; a page that carried one would not be well-formed.
    case 0..<0x09, 0x0B, 0x0C, 0x0E..<0x20: "\u{FFFD}"
    default: nil
    }
  }

  // U+2066 to U+2069 are E2 81 A6 to E2 81 A9.
  private static let firstIsolate: UInt8 = 0xA6
  private static let end: UInt8 = 0xA9
  private static let direction = [#" dir="ltr""#, #" dir="rtl""#, ""]

  /// What opens at an isolate. A number needs no direction said: it has no letter to take one from, and `bdi` then runs
  /// from left to right. A page has hundreds of them.
  private static func element(isolating bytes: [UInt8], from start: Int, as mark: UInt8) -> String {
    let language = language(of: bytes, from: start)
    let isNumber = mark == firstIsolate && language.isEmpty
    return "<bdi\(isNumber ? "" : direction[Int(mark - firstIsolate)])\(language)>"
  }

  /// The language of an isolated run, as far as its first letter tells: what is set apart is of the other script than
  /// the text around it. Nothing where it holds no letter.
  private static func language(of bytes: [UInt8], from start: Int) -> String {
    var index = start
    while index < bytes.count, isolate(in: bytes, at: index) == nil {
      switch bytes[index] {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): return #" lang="en""#
      // U+0620 to U+06FF are D8 A0 to DB BF, digits among them.
      case 0xD8...0xDB where index + 1 < bytes.count:
        let pair = UInt16(bytes[index]) << 8 | UInt16(bytes[index + 1])
        if pair >= 0xD8A0, !(0xD9A0...0xD9AC).contains(pair) { return #" lang="ar""# }
        index += 2
      default: index += 1
      }
    }
    return ""
  }

  /// The last byte of the isolate that starts at `i`.
  private static func isolate(in bytes: [UInt8], at i: Int) -> UInt8? {
    guard i + 2 < bytes.count, bytes[i] == 0xE2, bytes[i + 1] == 0x81 else { return nil }
    return (firstIsolate...end).contains(bytes[i + 2]) ? bytes[i + 2] : nil
  }
}
