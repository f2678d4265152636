/// What a page may do: show itself. Nothing is fetched and nothing is sent; the one script that runs is ours, known by
/// its hash. Pictures and fonts may only be written into the page itself.
enum ContentPolicy {
  /// The value of `Content-Security-Policy`.
  static func allowing(script: String) -> String {
    [
      "default-src 'none'", "script-src 'sha256-\(SHA256.digest(of: script.utf8).base64)'",
      "style-src 'unsafe-inline'", "img-src data:", "font-src data:", "base-uri 'none'", "form-action 'none'",
    ].joined(separator: "; ")
  }
}

extension [UInt8] {
  /// Base 64 as of RFC 4648, with padding.
  fileprivate var base64: String {
    let letters = [Character]("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var text = ""
    for start in stride(from: 0, to: count, by: 3) {
      let group = self[start..<Swift.min(start + 3, count)]
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0..<4 {
        text.append(place <= group.count ? letters[bits >> (18 - 6 * place) & 63] : "=")
      }
    }
    return text
  }
}
