import FlyingSocks
import FoundationEssentials

/// The socket of one screen, after RFC 6455: what the screen says goes to the room; what waits for it goes out, one
/// message after the other, each taken when the one before it is gone.
struct ScreenLink {
  private static let mostBytesAtOnce = 1 << 16

  private let screen: Screen
  private let socket: AsyncSocket
  private let room: any LiveRoom
  private var messages = IncomingMessages()

  /// - Parameter bytes: what the screen has sent so far.
  init(_ screen: Screen, over socket: AsyncSocket, _ bytes: [UInt8], in room: any LiveRoom) {
    self.screen = screen
    self.socket = socket
    messages.add(bytes)
    self.room = room
  }

  /// Returns when either side ended it.
  func run() async {
    await room.join(screen)
    await withTaskGroup(of: Void.self) { group in
      group.addTask {
        var link = self
        try? await link.listen()
        screen.close()
      }
      group.addTask { try? await speak() }
      await group.next()
      screen.close()
      group.cancelAll()
    }
    await room.leave(screen)
  }

  private func speak() async throws {
    while let message = await screen.next() {
      try await socket.write(message.bytes)
    }
    try await socket.write(Data(SocketFrame(.close, []).bytes))
  }

  private mutating func listen() async throws {
    while true {
      while let message = try messages.next() {
        guard screen.mayWrite, let said = DeskMessage(json: message) else { continue }
        await room.receive(said, from: screen)
      }
      messages.add(try await socket.read(atMost: Self.mostBytesAtOnce))
    }
  }
}
