import TestSupport
import Testing

@testable import JourneyServer

/// The sockets of screens: how they are opened, and what ends them.
struct SocketTests {
  private static let settings = LiveSettings(
    address: LiveSettings.loopback, port: 0, deskKey: "desk-key", askKey: nil)

  static func greeting(_ path: String, port: UInt16, origin: String? = nil) -> String {
    """
    GET \(path) HTTP/1.1
    Host: 127.0.0.1:\(port)
    Origin: \(origin ?? "http://127.0.0.1:\(port)")
    Connection: Upgrade
    Upgrade: websocket
    Sec-WebSocket-Version: 13
    Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==


    """.replacing("\n", with: "\r\n")
  }

  /// A frame as browsers send it, masked.
  static func frame(_ text: String, kind: UInt8 = 0x81) -> [UInt8] {
    let mask: [UInt8] = [1, 2, 3, 4]
    let payload = text.utf8.enumerated().map { $1 ^ mask[$0 & 3] }
    return [kind, 0x80 | UInt8(payload.count)] + mask + payload
  }

  @Test(arguments: [
    ("/live?screen=wall", nil, 101), ("/live?screen=agenda", nil, 101), ("/live?screen=board", nil, 101),
    ("/live?screen=desk&key=desk-key", nil, 101),
    ("/live?screen=desk", nil, 403), ("/live?screen=desk&key=other", nil, 403),
    ("/live?screen=window", nil, 400), ("/live", nil, 400),
    ("/live?screen=wall", "http://other.example", 403), ("/live?screen=wall", "null", 403),
  ])
  func onlyOwnPagesOpenSockets(path: String, origin: String?, status: Int) async {
    let answer = await EchoRoom.seen(with: Self.settings) { port -> String in
      guard let client = Client(port: port) else { return "" }
      client.send(Self.greeting(path, port: port, origin: origin))
      return client.receive(until: "\r\n\r\n")
    }
    #expect(Client.status(of: answer ?? "") == status)
    // The example of RFC 6455.
    #expect(
      answer?.contains("Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=") == (status == 101))
  }

  @Test func withoutAnOriginNothingIsOpened() async {
    let status = await EchoRoom.seen(with: Self.settings) { port in
      let request = Self.greeting("/live?screen=wall", port: port).replacing("Origin:", with: "X-Origin:")
      return Client.status(request.replacing("\r\n", with: "\n"), port: port)
    }
    #expect(status == 403)
  }

  @Test(arguments: [
    ("/live?screen=desk&key=desk-key", true), ("/live?screen=wall", false),
    ("/live?screen=wall&key=desk-key", false), ("/live?screen=board&key=desk-key", true),
    ("/live?screen=board", false), ("/live?screen=board&key=other", false),
  ])
  func aDeskIsHeardAndAWallIsNot(path: String, isHeard: Bool) async {
    let heard = await EchoRoom.seen(with: Self.settings) { port -> String in
      guard let client = Client(port: port) else { return "" }
      client.send(Self.greeting(path, port: port))
      var heard = client.receive(until: "joined")
      client.send(Self.frame("no JSON"))
      client.send(Self.frame(#"{"act":"fly"}"#))
      client.send(Self.frame(#"{"act":"edit","put":"text"}"#))
      if isHeard { heard += client.receive(until: "edit text") }
      // The other side answers the end with its own, so that nothing more is waited for.
      client.send(Self.frame("", kind: 0x88))
      while let more = client.receive() { heard += String(decoding: more, as: UTF8.self) }
      return heard
    }
    #expect(heard?.contains("joined") == true)
    #expect(heard?.contains("edit text") == isHeard)
  }

  @Test(
    arguments: [
      // Without a mask, longer than any journey, with a length beyond any number, and of no kind.
      [0x81, 0x02, 0x7B, 0x7D], [0x81, 0xFF, 0, 0, 0, 0, 0x10, 0, 0, 0, 1, 2, 3, 4],
      [0x81, 0xFF, 0xFF, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4], [0x83, 0x80, 1, 2, 3, 4],
      [0xF1, 0x80, 1, 2, 3, 4],
      // A message in the middle of another, the rest of none, bytes, a ping in pieces and a long one, and a length that
      // has a shorter form.
      [0x01, 0x80, 1, 2, 3, 4, 0x81, 0x80, 1, 2, 3, 4], [0x80, 0x80, 1, 2, 3, 4], [0x82, 0x80, 1, 2, 3, 4],
      [0x09, 0x80, 1, 2, 3, 4], [0x89, 0xFE, 0, 126, 1, 2, 3, 4], [0x81, 0xFE, 0, 2, 1, 2, 3, 4, 1, 2],
    ] as [[UInt8]])
  func whatNoBrowserSendsEndsTheSocket(bytes: [UInt8]) async {
    let seen = await EchoRoom.seen(with: Self.settings) { port -> (heard: [UInt8], next: Int) in
      guard let client = Client(port: port) else { return ([], 0) }
      client.send(Self.greeting("/live?screen=desk&key=desk-key", port: port))
      _ = client.receive(until: "joined desk")
      client.send(bytes)
      var heard: [UInt8] = []
      while let more = client.receive() { heard += more }
      return (heard, Client.status("GET / HTTP/1.1\nHost: 127.0.0.1:\(port)\n\n", port: port))
    }
    // The frame that ends a socket.
    #expect(seen?.heard == [0x88, 0])
    #expect(seen?.next == 200)
  }

  /// FIPS 180-4's own examples.
  @Test(arguments: [
    ("", "da39a3ee5e6b4b0d3255bfef95601890afd80709"), ("abc", "a9993e364706816aba3e25717850c26c9cd0d89d"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "84983e441c3bd26ebaae4aa1f95129e5e54670f1"
    ),
  ])
  func theGreetingIsHashedAsTheStandardSays(text: String, hash: String) {
    let digits = SocketGreeting.sha1(Array(text.utf8)).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
    #expect(digits.joined() == hash)
  }

  @Test func aScreenThatTakesNothingIsCutOff() async {
    let screen = Screen(.wall)
    for _ in 0..<2_001 { screen.post("news") }
    #expect(await screen.next() == nil)
  }

  @Test func aScreenThatLeavesMuchUntakenIsCutOff() async {
    let picture = ScreenMessage(String(repeating: "x", count: 5 << 20))
    let screen = Screen(.wall)
    screen.post(picture)
    #expect(await screen.next() != nil)
    screen.post(picture)
    screen.post(picture)
    #expect(await screen.next() == nil)
  }

  @Test func onePictureMayBeAsLargeAsItIs() async {
    let screen = Screen(.wall)
    screen.post(String(repeating: "x", count: 9 << 20))
    #expect(await screen.next() != nil)
  }
}
