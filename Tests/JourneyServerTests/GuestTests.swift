import Synchronization
import TestSupport
import Testing

@testable import JourneyServer

/// How many find a place, and who is shown out.
struct GuestTests {
  private static func settings(all: Int, patience: Duration = .seconds(60)) -> LiveSettings {
    var settings = LiveSettings(address: LiveSettings.loopback, port: 0, deskKey: "desk-key", askKey: nil)
    settings.limits = GuestLimits(all: all, forThisMachine: 1, fromOneAddress: 2)
    settings.limits?.patience = patience
    return settings
  }

  private static func page(_ port: UInt16) -> String { "GET / HTTP/1.1\nHost: 127.0.0.1:\(port)\n\n" }

  private static func wall(_ port: UInt16) -> Client? {
    let client = Client(port: port)
    client?.send(SocketTests.greeting("/live?screen=wall", port: port))
    _ = client?.receive(until: "joined")
    return client
  }

  @Test func whoSaysNothingIsShownOut() async {
    let seen = await EchoRoom.seen(with: Self.settings(all: 9, patience: .milliseconds(200))) {
      port -> [Bool] in
      let silent = Client(port: port)
      let half = Client(port: port)
      let kept = Client(port: port)
      half?.send("GET / HTTP/1.1\r\nHo")
      kept?.send(Self.page(port).replacing("\n", with: "\r\n"))
      _ = kept?.receive(until: "<p>/")
      return [silent?.receive() == nil, half?.receive() == nil, kept?.receive() == nil]
    }
    #expect(seen == [true, true, true])
  }

  /// The whole request is waited for, and not the next byte of it.
  @Test func whoSaysItByteByByteIsShownOut() async {
    let isLost = await EchoRoom.seen(with: Self.settings(all: 9, patience: .milliseconds(200))) {
      port -> Bool in
      guard let client = Client(port: port) else { return false }
      client.send("GET / HTTP/1.1\r\nX: ")
      // Ten seconds at most, and never a pause as long as a guest's patience.
      for _ in 0..<1_000 {
        client.send("x")
        if client.hasLost() { return true }
        Client.pause(milliseconds: 10)
      }
      return false
    }
    #expect(isLost == true)
  }

  @Test func aScreenMayBeSilent() async {
    let heard = await EchoRoom.seen(with: Self.settings(all: 9, patience: .milliseconds(100))) {
      port -> String in
      let desk = Client(port: port)
      desk?.send(SocketTests.greeting("/live?screen=desk&key=desk-key", port: port))
      _ = desk?.receive(until: "joined")
      // Long after others are shown out.
      for _ in 0..<3 { _ = Client(port: port)?.receive() }
      desk?.send(SocketTests.frame(#"{"act":"edit","put":"text"}"#))
      return desk?.receive(until: "edit text") ?? ""
    }
    #expect(heard?.contains("edit text") == true)
  }

  @Test func whoeverWasWaitedForLongestMakesRoom() async {
    let seen = await EchoRoom.seen(with: Self.settings(all: 3)) { port -> [Int] in
      let first = Client(port: port)
      // The first guest has its place before the others come.
      let wall = Self.wall(port)
      let other = Self.wall(port)
      let status = Client.status(Self.page(port), port: port)
      let isOut = first?.receive() == nil
      return [status, isOut ? 1 : 0, wall?.hasLost() == false && other?.hasLost() == false ? 1 : 0]
    }
    #expect(seen == [200, 1, 1])
  }

  @Test func aFullHouseIsSaidAndEndsWhenSomebodyLeaves() async {
    let seen = await EchoRoom.seen(with: Self.settings(all: 2)) { port -> [Int] in
      let first = Self.wall(port)
      var second = Self.wall(port)
      let full = Client.status(Self.page(port), port: port)
      second = nil
      // The server learns of it in its own time.
      var after = 503
      for _ in 0..<500 where after != 200 {
        after = Client.status(Self.page(port), port: port)
        if after != 200 { Client.pause(milliseconds: 10) }
      }
      return [full, after, first?.hasLost() == false ? 1 : 0, second == nil ? 1 : 0]
    }
    #expect(seen == [503, 200, 1, 1])
  }

  /// Guests of other machines, and who of them was shown out.
  private final class House: Sendable {
    let guests = Guests(GuestLimits(all: 6, forThisMachine: 2, fromOneAddress: 3))
    private let gone = Mutex<[String]>([])

    func admit(_ name: String, from address: String = "", isWaitedFor: Bool = false) -> Bool {
      let isLocal = address.isEmpty
      let guest = Guests.Guest(from: isLocal ? "127.0.0.1" : address, isFromThisMachine: isLocal) { [self] in
        gone.withLock { $0.append(name) }
      }
      guard let place = guests.admit(guest) else { return false }
      if !isWaitedFor { guests.thank(place) }
      return true
    }

    var shownOut: [String] { gone.withLock(\.self) }
  }

  @Test func oneAddressTakesNoMoreThanItsShare() {
    let house = House()
    #expect((1...4).map { house.admit("\($0)", from: "10.0.0.1") } == [true, true, true, false])
    #expect(house.admit("other", from: "10.0.0.2"))
  }

  @Test func ownScreensFindAPlaceAmongGuestsOfOtherMachines() {
    let house = House()
    #expect((1...5).map { house.admit("\($0)", from: "10.0.0.\($0)") } == [true, true, true, true, false])
    #expect(house.admit("desk") && house.admit("wall"))
    #expect(!house.admit("window"))
    #expect(house.shownOut == [])
  }

  @Test func theSilentMakeRoomAmongThoseWhoAreTooMany() {
    let house = House()
    #expect(house.admit("wall"))
    #expect((1...3).allSatisfy { house.admit("a\($0)", from: "10.0.0.1", isWaitedFor: true) })
    #expect(house.admit("b", from: "10.0.0.2", isWaitedFor: true))
    // Of one address, of all from elsewhere, and at last of all.
    #expect(house.admit("a4", from: "10.0.0.1"))
    #expect(house.admit("c", from: "10.0.0.3"))
    #expect(house.admit("desk") && house.admit("agenda"))
    #expect(house.shownOut == ["a1", "a2", "a3"])
  }

  @Test(arguments: [(64, 16), (256, 64), (1_024, 832), (4_096, 2_048), (1 << 20, 2_048)])
  func filesAreKeptInReserve(openFiles: Int, all: Int) {
    let limits = GuestLimits(openFiles: openFiles)
    #expect(limits.all == all)
    #expect(limits.leaving > 0 && limits.all + limits.leaving < openFiles)
    #expect(limits.forThisMachine > 0 && limits.fromOneAddress > 0 && limits.forThisMachine < all)
  }
}
