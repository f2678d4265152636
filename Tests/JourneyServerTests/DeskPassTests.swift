import TestSupport
import Testing

@testable import JourneyServer

/// The word that a browser is started with opens the desk once, and then nothing.
struct DeskPassTests {
  private static func settings(lifetime: Duration = .seconds(3600)) -> LiveSettings {
    var settings = LiveSettings(address: LiveSettings.loopback, port: 0, deskKey: "desk-key", askKey: nil)
    settings.deskPass = "desk-pass"
    settings.passLifetime = lifetime
    return settings
  }

  private static func answer(_ path: String, host: String = "127.0.0.1", method: String = "GET", port: UInt16)
    -> String
  {
    guard let client = Client(port: port) else { return "" }
    client.send("\(method) \(path) HTTP/1.1\r\nHost: \(host):\(port)\r\nConnection: close\r\n\r\n")
    // All of it: no page holds this.
    return client.receive(until: "\0")
  }

  @Test func opensTheDeskOnce() async {
    let answers = await EchoRoom.seen(with: Self.settings()) { port -> [String] in
      // What is refused for another reason leaves it as good as it was.
      let refused = [
        Self.answer("/desk?pass=desk-pasx", port: port),
        Self.answer("/desk?pass=desk-pass", host: "rebound.example", port: port),
        Self.answer("/desk?pass=desk-pass", method: "HEAD", port: port),
        Self.answer("/desk?pass=", port: port),
        Self.answer("/?pass=desk-pass", port: port), Self.answer("/desk?key=desk-pass", port: port),
      ]
      let taken = (0..<2).map { _ in Self.answer("/desk?pass=desk-pass", port: port) }
      // The address that it leads to is the printed one: it may be opened again.
      return refused + taken + (0..<2).map { _ in Self.answer("/desk?key=desk-key", port: port) }
    }
    #expect((answers ?? []).map(Client.status(of:)) == [403, 421, 403, 403, 200, 403, 303, 403, 200, 200])
    #expect(answers?[6].contains("\r\nLocation: /desk?key=desk-key\r\n") == true)
    #expect(answers?[6].contains("Cache-Control: no-store") == true)
    #expect(answers?.indices.filter { answers?[$0].contains("desk-key") == true && $0 < 8 } == [6])
  }

  @Test func isWorthlessWhenItIsOld() async {
    let status = await EchoRoom.seen(with: Self.settings(lifetime: .zero)) { port in
      Client.status(of: Self.answer("/desk?pass=desk-pass", port: port))
    }
    #expect(status == 403)
  }

  @Test func isNoneWhereNoBrowserIsStarted() async {
    var settings = Self.settings()
    settings.deskPass = nil
    let statuses = await EchoRoom.seen(with: settings) { port in
      ["/desk?pass=", "/desk?pass=desk-pass", "/desk"].map { Client.status(of: Self.answer($0, port: port)) }
    }
    #expect(statuses == [403, 403, 403])
  }
}
