/// Sees to it that a style sheet of a team's own fetches nothing. The page's policy would stop it as well; this says
/// so, and where.
enum StyleCheck {
  static func check(_ style: String, from path: String) throws(TemplateFailure) {
    let text = plain(style)
    for index in text.bytes.indices {
      if let kind = problem(at: index, in: text) {
        throw TemplateFailure(path: path, line: text.lines[index], kind: kind)
      }
    }
  }

  private static func problem(at index: Int, in text: NumberedText) -> TemplateFailure.Kind? {
    switch text.bytes[index] {
    case UInt8(ascii: "<"): return .markupInStyle
    case UInt8(ascii: "@"): return text.starts(with: "@import", at: index) ? .importing : nil
    case UInt8(ascii: "("): return address(afterParenthesis: index + 1, isURL: endsInURL(text, index))
    case UInt8(ascii: "/"):
      return text.starts(with: "//", at: index) ? .outside("//") : nil
    default: return nil
    }

    func address(afterParenthesis start: Int, isURL: Bool) -> TemplateFailure.Kind? {
      guard isURL else { return nil }
      var first = text.skippingBlanks(from: start)
      if first < text.bytes.count,
        text.bytes[first] == UInt8(ascii: "\"") || text.bytes[first] == UInt8(ascii: "'")
      {
        first = text.skippingBlanks(from: first + 1)
      }
      if text.starts(with: "data:", at: first) || text.starts(with: "#", at: first) { return nil }
      return .outside(text.text(first..<min(first + 40, text.bytes.count)).prefix { $0 != ")" }.description)
    }
  }

  /// Whether the parenthesis at `index` belongs to one of the functions that fetch.
  private static func endsInURL(_ text: NumberedText, _ index: Int) -> Bool {
    let name = text.bytes[..<index].reversed().prefix {
      $0 == UInt8(ascii: "-") || (0x61...0x7a).contains($0)
    }
    let functions = ["url", "src", "image", "image-set", "-webkit-image-set"]
    return functions.contains(String(decoding: name.reversed(), as: UTF8.self))
  }

  /// The style as a browser reads it: without comments, escapes resolved. What stands in a `data:` address is left out,
  /// as it is no rule.
  private static func plain(_ style: String) -> NumberedText {
    let source = NumberedText(style)
    var result = NumberedText()
    var index = 0
    while index < source.bytes.count {
      if source.starts(with: "/*", at: index) {
        index = source.first("*/", from: index + 2).map { $0 + 2 } ?? source.bytes.count
      } else if source.bytes[index] == UInt8(ascii: "\\") {
        index = resolve(escapeAt: index, in: source, into: &result)
      } else if source.starts(with: "data:", at: index) {
        for offset in 0..<5 { result.append(source.bytes[index + offset], line: source.lines[index]) }
        index += 5
        while index < source.bytes.count, !ends(source.bytes[index]) { index += 1 }
      } else {
        result.append(source.bytes[index], line: source.lines[index])
        index += 1
      }
    }
    return result
  }

  /// Whether an address ends here.
  private static func ends(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: ")") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
  }

  /// `\75 rl` is `url`: up to six hexadecimal digits and one blank, else the next character itself.
  private static func resolve(escapeAt start: Int, in source: NumberedText, into result: inout NumberedText)
    -> Int
  {
    var index = start + 1
    var value: UInt32 = 0
    while index < source.bytes.count, index < start + 7,
      let digit = Character(Unicode.Scalar(source.bytes[index])).hexDigitValue
    {
      value = value * 16 + UInt32(digit)
      index += 1
    }
    let line = source.lines[start]
    guard index > start + 1 else {
      if index < source.bytes.count { result.append(source.bytes[index], line: line) }
      return index + 1
    }
    for byte in String(Unicode.Scalar(value).map(Character.init) ?? "\u{FFFD}").utf8 {
      result.append(byte, line: line)
    }
    return index < source.bytes.count && source.bytes[index] <= 0x20 ? index + 1 : index
  }
}
