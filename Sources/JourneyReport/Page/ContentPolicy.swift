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
