import FlyingFox
import Foundation

/// The socket of one screen: what the screen says goes to the room, what waits for it goes out, one message after the
/// other, each made when the one before it is gone.
struct ScreenLink: WSHandler {
  /// A whole journey is a hundredth of this; more at once is no journey.
  private static let mostMessageBytes = 16 << 20

  private let screen: Screen
  private let room: any LiveRoom

  init(_ screen: Screen, in room: any LiveRoom) {
    self.screen = screen
    self.room = room
  }

  func makeFrames(for client: AsyncThrowingStream<WSFrame, any Error>) async throws -> AsyncStream<WSFrame> {
    let (screen, room) = (self.screen, self.room)
    let listening = Task {
      await room.join(screen)
      do {
        try await Self.listen(to: client, at: screen, in: room)
      } catch {
        // A screen that was turned off says no farewell.
      }
      screen.close()
      await room.leave(screen)
    }
    return AsyncStream {
      guard let message = await screen.next() else { return nil }
      return WSFrame(fin: true, opcode: .text, mask: nil, payload: Data(message.utf8))
    } onCancel: {
      listening.cancel()
      screen.close()
    }
  }

  private static func listen(
    to client: AsyncThrowingStream<WSFrame, any Error>, at screen: Screen, in room: any LiveRoom
  ) async throws {
    let decoder = JSONDecoder()
    var message = Data()
    for try await frame in client {
      switch frame.opcode {
      case .text, .continuation:
        message.append(frame.payload)
        guard message.count <= mostMessageBytes else { return }
        guard frame.fin else { continue }
        if screen.kind == .desk, let said = try? decoder.decode(DeskMessage.self, from: message) {
          await room.receive(said, from: screen)
        }
        message = Data()
      case .close: return
      default: continue
      }
    }
  }
}
