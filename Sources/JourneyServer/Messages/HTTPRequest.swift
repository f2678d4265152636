import JourneySyntax

/// A request as it came in.
struct HTTPRequest: Equatable {
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
    guard let words = lines.popFirst()?.split(separator: " "), words.count == 3, Self.isWord(words[0]),
      words[2].hasPrefix("HTTP/1."), words[1].hasPrefix("/"), !words[1].utf8.contains(where: Self.isControl)
    else { return nil }
    method = String(words[0])
    let parts = words[1].split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    guard let path = FormText.unescaped(parts[0].utf8) else { return nil }
    self.path = path
    query = FormText.fields(of: parts.count > 1 ? String(parts[1]) : "")
    guard let headers = Self.headers(in: lines) else { return nil }
    self.headers = headers
    body = []
    self.isFromThisMachine = isFromThisMachine
  }

  /// nil where a line says nothing, or a length is said twice: what comes after such a head could be read in two ways.
  private static func headers(in lines: ArraySlice<Substring>) -> [String: String]? {
    var headers: [String: String] = [:]
    for line in lines {
      let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, isWord(parts[0]), !parts[1].utf8.contains(where: isControl) else { return nil }
      let name = parts[0].lowercased()
      guard name != "content-length" || headers[name] == nil else { return nil }
      headers[name] = trimmed(parts[1])
    }
    return headers
  }

  /// A name as RFC 9110 has it: `Content-Length`, and never a blank before the colon.
  private static func isWord(_ text: Substring) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { (0x21...0x7E).contains($0) && !"\"(),/:;<=>?@[\\]{}".utf8.contains($0) }
  }

  private static func isControl(_ byte: UInt8) -> Bool { byte < 0x20 && byte != .tab || byte == 0x7F }

  /// How long the body is; nil when that is no number, or the request does not say it as it should.
  var bodyLength: Int? {
    guard headers["transfer-encoding"] == nil else { return nil }
    guard let length = headers["content-length"] else { return 0 }
    return length.utf8.allSatisfy(\.isDigit) ? Int(length) : nil
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
    func isBlank(_ letter: Character) -> Bool { letter == " " || letter == "\t" }
    return String(text.drop(while: isBlank).reversed().drop(while: isBlank).reversed())
  }
}
