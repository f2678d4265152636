/// A form or a query as browsers send it: `name=value&…`, with blanks as `+`.
enum FormText {
  /// Of a name that comes twice the first value.
  static func fields(of text: String) -> [String: String] {
    let pairs = text.split(separator: "&").map { pair in
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return (plain(parts[0]), parts.count > 1 ? plain(parts[1]) : "")
    }
    return Dictionary(pairs) { first, _ in first }
  }

  private static func plain(_ text: Substring) -> String {
    unescaped(text.replacing("+", with: " ").utf8) ?? ""
  }

  /// The text that `%` and two hexadecimal digits stand for; nil where it is no well-formed UTF-8, or a `%` stands alone.
  static func unescaped(_ text: some Collection<UInt8>) -> String? {
    var bytes: [UInt8] = []
    var rest = text[...]
    while let byte = rest.popFirst() {
      guard byte == 0x25 else {
        bytes.append(byte)
        continue
      }
      guard let digits = String(validating: rest.prefix(2), as: UTF8.self), digits.utf8.count == 2,
        let value = UInt8(digits, radix: 16)
      else { return nil }
      bytes.append(value)
      rest = rest.dropFirst(2)
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
