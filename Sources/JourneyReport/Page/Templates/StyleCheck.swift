/// Sees to it that a style sheet of a team's own fetches nothing. The page's policy would stop it as well; this says
/// so, and where.
enum StyleCheck {
  static func check(_ style: String, from path: String) throws(TemplateFailure) {
    let source = NumberedText(style)
    // The page ends its style sheet here, whatever comment or address it stands in.
    if let end = source.first("</style", from: 0) {
      throw TemplateFailure(path: path, line: source.lines[end], kind: .markupInStyle)
    }
    let text = plain(source)
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
    case UInt8(ascii: "("):
      return address(afterParenthesis: index + 1, function: function(before: index, in: text))
    case UInt8(ascii: "/"):
      return text.starts(with: "//", at: index) ? .outside("//") : nil
    default: return nil
    }

    func address(afterParenthesis start: Int, function: String) -> TemplateFailure.Kind? {
      guard fetching.contains(function) else { return nil }
      let first = addressStart(from: start, in: text)
      // The other functions take lists of addresses.
      if function == "url", text.starts(with: "data:", at: first) || text.starts(with: "#", at: first) {
        return nil
      }
      return .outside(text.text(first..<min(first + 40, text.bytes.count)).prefix { $0 != ")" }.description)
    }
  }

  private static let fetching = ["url", "src", "image", "image-set", "-webkit-image-set"]

  /// The name that ends before the parenthesis at `index`.
  private static func function(before index: Int, in text: NumberedText) -> String {
    let name = text.bytes[..<index].reversed().prefix {
      $0 == UInt8(ascii: "-") || (0x61...0x7a).contains($0)
    }
    return String(decoding: name.reversed(), as: UTF8.self)
  }

  /// Where an address begins behind its parenthesis, blanks and a quotation mark.
  private static func addressStart(from start: Int, in text: NumberedText) -> Int {
    let first = text.skippingBlanks(from: start)
    return first < text.bytes.count && isQuote(text.bytes[first])
      ? text.skippingBlanks(from: first + 1) : first
  }

  private static func isQuote(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
  }

  /// The style as a browser reads it: without comments, escapes resolved. What stands in a `url(data:…)` is left out, as
  /// it is no rule. Inside quotation marks nothing is a comment, and a line's end ends them.
  private static func plain(_ source: NumberedText) -> NumberedText {
    var result = NumberedText()
    var index = 0
    var quote: UInt8?
    while index < source.bytes.count {
      let byte = source.bytes[index]
      if quote == nil, source.starts(with: "/*", at: index) {
        index = source.first("*/", from: index + 2).map { $0 + 2 } ?? source.bytes.count
      } else if byte == UInt8(ascii: "\\") {
        index = resolve(escapeAt: index, in: source, into: &result)
      } else if quote == nil, byte == UInt8(ascii: "("),
        function(before: result.bytes.count, in: result) == "url"
      {
        result.append(byte, line: source.lines[index])
        index = skip(dataFrom: index + 1, in: source, into: &result)
      } else {
        if byte == quote || byte == 0x0A || byte == 0x0C || byte == 0x0D {
          quote = nil
        } else if quote == nil, isQuote(byte) {
          quote = byte
        }
        result.append(byte, line: source.lines[index])
        index += 1
      }
    }
    return result
  }

  /// Takes over the beginning of a `data:` address and passes the rest of it, up to its quotation mark or parenthesis;
  /// another address stays as it is.
  private static func skip(dataFrom start: Int, in source: NumberedText, into result: inout NumberedText)
    -> Int
  {
    let first = addressStart(from: start, in: source)
    guard source.starts(with: "data:", at: first) else { return start }
    for offset in 0..<5 { result.append(source.bytes[first + offset], line: source.lines[first]) }
    let quote = first > start && isQuote(source.bytes[first - 1]) ? source.bytes[first - 1] : nil
    var index = first + 5
    while index < source.bytes.count {
      let byte = source.bytes[index]
      if let quote { if byte == quote || byte == 0x0A || byte == 0x0C || byte == 0x0D { return index + 1 } }
      if quote == nil, byte <= 0x20 || byte == UInt8(ascii: ")") { return index }
      index += byte == UInt8(ascii: "\\") ? 2 : 1
    }
    return source.bytes.count
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
