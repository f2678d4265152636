import JourneyServer
import TestSupport
import Testing

/// What comes through the door, and what does not, asked over real sockets.
struct ServerTests {
  private static let settings = LiveSettings(
    address: LiveSettings.loopback, port: 0, deskKey: "desk-key", askKey: "ask-key")

  /// A request as browsers send it, and the status it is to get; `PORT` stands for the server's own.
  private static let requests: [(request: String, status: Int)] = [
    ("GET / HTTP/1.1\nHost: 127.0.0.1:PORT\n\n", 200),
    ("GET / HTTP/1.1\nHost: localhost:PORT\n\n", 200),
    ("GET /missing HTTP/1.1\nHost: 127.0.0.1:PORT\n\n", 404),
    // Somebody else's name that was made to point here.
    ("GET / HTTP/1.1\nHost: rebound.example:PORT\n\n", 421),
    ("GET / HTTP/1.1\nHost: 127.0.0.1\n\n", 421),
    ("GET / HTTP/1.1\nHost: 127.0.0.1:1\n\n", 421),
    ("GET / HTTP/1.1\nHost: 10.0.0.1:PORT\n\n", 421),
    ("GET / HTTP/1.1\nHost: 127.0.0.1:PORT.example\n\n", 421),
    ("GET / HTTP/1.1\n\n", 421),
    // A page of another site asks.
    ("GET / HTTP/1.1\nHost: 127.0.0.1:PORT\nOrigin: https://other.example\n\n", 403),
    ("GET / HTTP/1.1\nHost: 127.0.0.1:PORT\nOrigin: null\n\n", 403),
    ("GET / HTTP/1.1\nHost: 127.0.0.1:PORT\nOrigin: http://localhost:PORT\n\n", 403),
    ("GET / HTTP/1.1\nHost: 127.0.0.1:PORT\nOrigin: http://127.0.0.1:PORT\n\n", 200),
    ("POST /ask/pay?key=ask-key HTTP/1.1\nHost: 127.0.0.1:PORT\nContent-Length: 0\n\n", 403),
    // Whoever types needs the key that was printed.
    ("GET /desk HTTP/1.1\nHost: 127.0.0.1:PORT\n\n", 403),
    ("GET /desk?key=desk-kez HTTP/1.1\nHost: 127.0.0.1:PORT\n\n", 403),
    ("GET /desk?key=desk-key2 HTTP/1.1\nHost: 127.0.0.1:PORT\n\n", 403),
    ("GET /desk?key=desk-key HTTP/1.1\nHost: 127.0.0.1:PORT\n\n", 200),
    // Answers need theirs.
    ("GET /ask/pay HTTP/1.1\nHost: 127.0.0.1:PORT\n\n", 200),
    (own("POST /ask/pay", "Content-Length: 6\n\nCSAT=4"), 403),
    (own("POST /ask/pay?key=desk-key", "Content-Length: 6\n\nCSAT=4"), 403),
    (own("POST /ask/pay?key=ask-key", "Content-Length: 6\n\nCSAT=4"), 200),
    // Nothing but answers is sent here.
    (own("POST /", "Content-Length: 0\n\n"), 405),
    (own("PUT /desk?key=desk-key", "Content-Length: 0\n\n"), 405),
    // A body is at most as long as a comment.
    (own("POST /ask/pay?key=ask-key", "Content-Length: 16385\n\n"), 413),
    (own("POST /ask/pay?key=ask-key", "Content-Length: 99999999999999999999\n\n"), 413),
    (own("POST /ask/pay?key=ask-key", "Content-Length: -1\n\n"), 413),
    (own("POST /ask/pay?key=ask-key", "Transfer-Encoding: chunked\n\n0\n\n"), 413),
    // What is no request gets no answer.
    ("nonsense\n\n", 0),
    ("GET http://127.0.0.1/ HTTP/1.1\nHost: 127.0.0.1:PORT\n\n", 0),
    ("GET /%zz HTTP/1.1\nHost: 127.0.0.1:PORT\n\n", 0),
    ("GET /%ff HTTP/1.1\nHost: 127.0.0.1:PORT\n\n", 0),
    ("GET / HTTP/1.1\nHost\n\n", 0),
    // What one reader would take for another request than the next.
    (own("POST /ask/pay?key=ask-key", "Content-Length: 6\nContent-Length: 0\n\nCSAT=4"), 0),
    (own("POST /ask/pay?key=ask-key", "Content-Length : 6\n\nCSAT=4"), 0),
    (own("POST /ask/pay?key=ask-key", "Content-Length: +6\n\nCSAT=4"), 413),
    ("GET / HTTP/1.1\nHost: 127.0.0.1:PORT\nX: a\rY: b\n\n", 0),
    ("GET / HTTP/1.1\nHost: 127.0.0.1:PORT\nX: a\0\n\n", 0),
    ("GET /a\u{7F} HTTP/1.1\nHost: 127.0.0.1:PORT\n\n", 0),
  ]

  private static func own(_ line: String, _ rest: String) -> String {
    "\(line) HTTP/1.1\nHost: 127.0.0.1:PORT\nOrigin: http://127.0.0.1:PORT\n\(rest)"
  }

  @Test func onlyOwnPagesAndWhoeverKnowsTheKeyComeIn() async {
    let seen = await EchoRoom.seen(with: Self.settings) { port in
      Self.requests.map { Client.status($0.request.replacing("PORT", with: "\(port)"), port: port) }
    }
    for (expected, status) in zip(Self.requests, seen ?? []) {
      #expect(status == expected.status, "\(expected.request)")
    }
    #expect(seen?.count == Self.requests.count)
  }

  @Test func longHeadersAreNotReadToTheirEnd() async {
    let seen = await EchoRoom.seen(with: Self.settings) { port in
      let line = "X: " + String(repeating: "x", count: 1_000) + "\n"
      return [10, 40].map { count in
        let lines = String(repeating: line, count: count)
        return Client.status("GET / HTTP/1.1\nHost: 127.0.0.1:\(port)\n\(lines)\n", port: port)
      }
    }
    #expect(seen == [200, 0])
  }

  @Test func answersProtectTheirReader() async {
    let seen = await EchoRoom.seen(with: Self.settings) { port -> [String] in
      guard let client = Client(port: port) else { return [] }
      // Two requests on one connection.
      return ["/one", "/two"].map { path in
        client.send("GET \(path) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n\r\n")
        return client.receive(until: "<p>\(path)")
      }
    }
    #expect(seen?.count == 2)
    for answer in seen ?? [] {
      #expect(answer.contains("Content-Security-Policy: default-src 'none'; script-src 'self'"))
      #expect(answer.contains("X-Frame-Options: DENY"))
      #expect(answer.contains("Cross-Origin-Resource-Policy: same-origin"))
      #expect(answer.contains("Cache-Control: no-store"))
    }
  }

  @Test func silentAndBrokenGuestsHoldNobodyUp() async {
    let seen = await EchoRoom.seen(with: Self.settings) { port -> Int in
      let silent = Client(port: port)
      let half = Client(port: port)
      half?.send("POST /ask/pay?key=ask-key HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nContent-Le")
      for _ in 0..<40 { _ = Client(port: port) }
      let status = Client.status("GET / HTTP/1.1\nHost: 127.0.0.1:\(port)\n\n", port: port)
      _ = consume silent
      _ = consume half
      return status
    }
    #expect(seen == 200)
  }
}
