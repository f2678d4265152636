import Foundation
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

  /// What guests see of a running server, whose port they are told.
  static func seen<Seen: Sendable>(
    with settings: LiveSettings, by guests: @Sendable @escaping (UInt16) -> Seen
  ) async -> Seen? {
    let (ports, port) = AsyncStream<UInt16>.makeStream()
    let server = Task {
      try? await LiveServer(settings, for: EchoRoom()).run { port.yield($0) }
      port.finish()
    }
    defer { server.cancel() }
    for await number in ports {
      return await withCheckedContinuation { continuation in
        // Guests wait for what they are told: on a thread of their own they hold nobody up.
        Thread.detachNewThread { continuation.resume(returning: guests(number)) }
      }
    }
    return nil
  }
}
