import FlyingSocks
import Glibc

/// The library's pool of sockets, with one change: what is written goes out at once. The kernel would hold a small
/// message back until the one before it is acknowledged, up to 40 ms, and a key press is a small message.
struct EagerPool: AsyncSocketPool {
  private let pool: any AsyncSocketPool

  init(_ pool: some AsyncSocketPool) { self.pool = pool }

  func prepare() async throws { try await pool.prepare() }

  func run() async throws { try await pool.run() }

  func suspendSocket(_ socket: Socket, untilReadyFor events: Socket.Events) async throws {
    // Accepted sockets take it over from the one that listens, which waits here first.
    let withoutDelay = BoolSocketOption(level: Int32(IPPROTO_TCP), name: TCP_NODELAY)
    try? socket.setValue(true, for: withoutDelay)
    try await pool.suspendSocket(socket, untilReadyFor: events)
  }
}
