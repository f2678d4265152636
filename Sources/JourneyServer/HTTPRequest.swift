/// A request as it came in.
struct HTTPRequest {
  var method: String
  /// Without its query, and with its escapes resolved.
  var path: String
  /// By name; of several values the first.
  var query: [String: String]
  /// By their names in lower case; of several lines the last.
  var headers: [String: String]
  var body: [UInt8]
  /// Whether the other end is on this machine. No header is asked: anybody may write any.
  var isFromThisMachine: Bool

  /// Reads the lines before the body; nil when they are none of a request.
  init?(head: String, isFromThisMachine: Bool) {
    var lines = head.split(separator: "\r\n", omittingEmptySubsequences: true)[...]
    guard let words = lines.popFirst()?.split(separator: " "), words.count == 3,
      words[2].hasPrefix("HTTP/1."), words[1].hasPrefix("/")
    else { return nil }
    method = String(words[0])
    let parts = words[1].split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    guard let path = FormText.unescaped(parts[0].utf8) else { return nil }
    self.path = path
    query = FormText.fields(of: parts.count > 1 ? String(parts[1]) : "")
    headers = [:]
    for line in lines {
      let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[0].isEmpty else { return nil }
      headers[parts[0].lowercased()] = Self.trimmed(parts[1])
    }
    body = []
    self.isFromThisMachine = isFromThisMachine
  }

  /// How long the body is; nil when that is no number, or the request does not say it as it should.
  var bodyLength: Int? {
    guard headers["transfer-encoding"] == nil else { return nil }
    guard let length = headers["content-length"] else { return 0 }
    return Int(length).flatMap { $0 >= 0 ? $0 : nil }
  }

  /// Whether another request may follow.
  var keepsConnection: Bool { headers["connection"]?.lowercased().contains("close") != true }

  /// What the browser was given to keep.
  var cookies: [String: String] {
    let pairs = (headers["cookie"] ?? "").split(separator: ";").compactMap { pair -> (String, String)? in
      let parts = pair.split(separator: "=", maxSplits: 1)
      return parts.count == 2 ? (Self.trimmed(parts[0]), String(parts[1])) : nil
    }
    return Dictionary(pairs) { first, _ in first }
  }

  private static func trimmed(_ text: Substring) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}

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
