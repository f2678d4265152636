import FlyingSocks
import FoundationEssentials
import Machine

/// The live room's server: pages for whoever looks, and a socket for each page that is open. Of FlyingFox it takes the
/// sockets alone: the library's HTTP side would bring in a client of its own with libcurl, which the whole program
/// would then have to be linked with and load at each start.
package struct LiveServer: Sendable {
  /// How many ports after the wanted one are tried.
  private static let mostPorts: UInt16 = 20

  private let room: any LiveRoom
  private let settings: LiveSettings

  /// A server that does not listen before it is run.
  package init(_ settings: LiveSettings, for room: any LiveRoom) {
    self.settings = settings
    self.room = room
  }

  /// Why the server does not listen, in the operating system's words.
  package struct Failure: Error {
    /// What was said of the last port that was tried.
    package var reason: String
  }

  /// Serves until the task is cancelled.
  /// - Parameter ready: is told the port once the server listens.
  package func run(ready: @Sendable (UInt16) async throws -> Void) async throws {
    let openFiles = OpenFileLimit.raised(to: GuestLimits.mostOpenFiles)
    let guests = Guests(settings.limits ?? GuestLimits(openFiles: openFiles))
    let pool = SocketPool.make(maxEvents: 256)
    try await pool.prepare()
    let (socket, port) = try listen()
    socket.closeInOtherPrograms()
    let listener = try AsyncSocket(socket: socket, pool: pool)
    let entrance = Entrance(room: room, gate: Gate(settings: settings, port: port))
    try await ready(port)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await pool.run() }
      group.addTask { try await Self.accept(guests, on: listener, of: pool, to: entrance) }
      group.addTask { try await guests.lookRound() }
      try await group.next()
      group.cancelAll()
    }
  }

  private static func accept(
    _ guests: Guests, on listener: AsyncSocket, of pool: some AsyncSocketPool, to entrance: Entrance
  ) async throws {
    try await withThrowingDiscardingTaskGroup { group in
      while true {
        let socket: AsyncSocket
        try await guests.makeWay()
        do {
          socket = try await listener.accept()
        } catch let error as SocketError where error.isPassing {
          // Too many open files, or a guest who left at the door: others are still welcome.
          try await Task.sleep(for: .milliseconds(50))
          continue
        }
        socket.socket.prepareForGuest()
        let guest = Guests.Guest(at: socket.socket)
        guard let place = guests.admit(guest) else {
          // As much as the kernel takes at once: nobody waits for a guest who has no place.
          _ = try? socket.socket.write(Data(HTTPResponse(.fullHouse).bytes))
          try? socket.close()
          continue
        }
        group.addTask {
          var connection = HTTPConnection(socket, to: entrance, for: guest, at: place, of: guests)
          await connection.serve()
          await pool.settle()
          guests.leave(place)
          try? socket.close()
        }
      }
    }
  }

  /// The first free port from the wanted one on.
  private func listen() throws -> (Socket, UInt16) {
    let last = settings.port == 0 ? 0 : min(settings.port, .max - Self.mostPorts) + Self.mostPorts
    var reason = ""
    for port in settings.port...last {
      do {
        let socket = try Socket(domain: AF_INET)
        try socket.setValue(true, for: .localAddressReuse)
        do {
          try socket.bind(to: .inet(ip4: settings.address, port: port))
          try socket.listen()
          if case .ip4(_, let bound) = try socket.sockname() { return (socket, bound) }
        } catch {
          try? socket.close()
          throw error
        }
      } catch SocketError.failed(_, _, let message) {
        reason = message
      }
    }
    throw Failure(reason: reason)
  }
}

extension SocketError {
  /// Concerns one guest, not the door.
  fileprivate var isPassing: Bool {
    guard case .failed(_, let code, _) = self else { return false }
    return [EMFILE, ENFILE, ECONNABORTED, EINTR, ENOBUFS, ENOMEM].contains(code)
  }
}
