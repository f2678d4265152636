/// An answer as it goes out.
struct HTTPResponse {
  var status: Int
  var headers: [(name: String, value: String)]
  var body: [UInt8] = []

  /// A page or file, with what protects it.
  init(_ answer: PageAnswer) {
    status = answer.status
    body = Array(answer.text.utf8)
    headers = [("Content-Type", answer.kind.rawValue)] + Self.protection
    if let cookie = answer.cookie {
      headers.append(
        (
          "Set-Cookie",
          "\(cookie.name)=\(cookie.value); Max-Age=86400; Path=/ask; HttpOnly; SameSite=Strict"
        ))
    }
  }

  /// Where the reader is to go on, on this server.
  init(redirectingTo address: String) {
    status = 303
    headers = [("Location", address)] + Self.protection
  }

  /// The word that a socket follows from here on.
  init(acceptingSocket accept: String) {
    status = 101
    headers = [("Upgrade", "websocket"), ("Connection", "Upgrade"), ("Sec-WebSocket-Accept", accept)]
  }

  /// Nothing from elsewhere is loaded, no script stands in a page, and no other page may frame one.
  private static let protection: [(name: String, value: String)] = [
    (
      "Content-Security-Policy",
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; form-action 'self'; "
        + "base-uri 'none'; frame-ancestors 'none'"
    ),
    ("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", "same-origin"), ("X-Frame-Options", "DENY"),
    ("Cross-Origin-Resource-Policy", "same-origin"), ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cache-Control", "no-store"),
  ]

  /// All of it, for one write.
  var bytes: [UInt8] {
    let length = status == 101 ? [] : [(name: "Content-Length", value: "\(body.count)")]
    let lines = (headers + length).map { "\($0.name): \($0.value)\r\n" }.joined()
    return Array("HTTP/1.1 \(status) rihla\r\n\(lines)\r\n".utf8) + body
  }
}
