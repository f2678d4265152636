import FlyingFox
import FlyingSocks
import Foundation

/// The live room's server: pages for whoever looks, and a socket for each page that is open.
package struct LiveServer: Sendable {
  /// A form holds a comment and some numbers.
  static let mostFormBytes = 16_384
  /// The one file that pages for other machines need.
  package static let questionStyle = "/files/ask.css"
  /// How many ports after the wanted one are tried.
  private static let mostPorts = 20

  private let room: any LiveRoom
  private let settings: LiveSettings

  package init(_ settings: LiveSettings, for room: any LiveRoom) {
    self.settings = settings
    self.room = room
  }

  /// Why the server does not listen, in the operating system's words.
  package struct Failure: Error {
    package var reason: String
  }

  /// Serves until the task is cancelled.
  /// - Parameter ready: is told the port once the server listens.
  package func run(ready: @Sendable (UInt16) async -> Void) async throws {
    let (server, port) = try await listen()
    await ready(port)
    try await server.value
  }

  /// The first free port from the wanted one on.
  private func listen() async throws -> (server: Task<Void, any Error>, port: UInt16) {
    var reason = ""
    for port in settings.port...min(settings.port, .max - UInt16(Self.mostPorts)) + UInt16(Self.mostPorts) {
      let address = try sockaddr_in.inet(ip4: settings.address, port: port)
      let entrance = Entrance(room: room, settings: settings)
      let server = HTTPServer(
        config: HTTPServer.Configuration(
          address: address, pool: EagerPool(HTTPServer.defaultPool()), logger: .disabled),
        handler: entrance)
      let task = Task { try await server.run() }
      do {
        try await server.waitUntilListening(timeout: 5)
        guard let bound = await server.listeningPort else { throw Failure(reason: "no port") }
        entrance.opened(on: bound)
        return (task, bound)
      } catch {
        task.cancel()
        if case .failure(let failure) = await task.result { reason = "\(failure.localizedDescription)" }
        if settings.port == 0 { break }
      }
    }
    throw Failure(reason: reason)
  }
}

extension HTTPServer {
  /// The port that the system gave.
  fileprivate var listeningPort: UInt16? {
    switch listeningAddress {
    case .ip4(_, let port), .ip6(_, let port): port
    case .unix, nil: nil
    }
  }
}
