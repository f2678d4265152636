import Dispatch
import JourneyServer

/// A room that answers with the path it was asked for, and tells a desk what it said.
struct EchoRoom: LiveRoom {
  func answer(to request: PageRequest) async -> PageAnswer? {
    request.path == "/missing" ? nil : PageAnswer(.html, "<p>\(request.path)")
  }

  func join(_ screen: Screen) async { screen.post("joined \(screen.kind)") }

  func receive(_ message: DeskMessage, from screen: Screen) async {
    screen.post("\(message.act) \(message.put ?? "")")
  }

  func leave(_ screen: Screen) async {}

  /// Runs a server while `body` talks to it.
  static func serving(_ settings: LiveSettings, _ body: @Sendable @escaping (UInt16) -> Void) async {
    await withTaskGroup(of: Void.self) { group in
      let (ports, port) = AsyncStream<UInt16>.makeStream()
      group.addTask {
        try? await LiveServer(settings, for: EchoRoom()).run { port.yield($0) }
      }
      for await number in ports {
        // Sockets that wait must not hold back the threads that serve them.
        await withCheckedContinuation { continuation in
          DispatchQueue.global().async {
            body(number)
            continuation.resume()
          }
        }
        break
      }
      group.cancelAll()
    }
  }
}
