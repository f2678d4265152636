import FlyingSocks
import FoundationEssentials

/// The socket of one screen, after RFC 6455: what the screen says goes to the room; what waits for it goes out, one
/// message after the other, each taken when the one before it is gone.
struct ScreenLink {
  /// A whole journey is a hundredth of this; more at once is no journey.
  private static let mostMessageBytes = 16 << 20

  private let screen: Screen
  private let socket: AsyncSocket
  private let room: any LiveRoom
  private var bytes: SocketBytes

  init(_ screen: Screen, over socket: AsyncSocket, _ bytes: SocketBytes, in room: any LiveRoom) {
    self.screen = screen
    self.socket = socket
    self.bytes = bytes
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
      try await socket.write(Data(SocketFrame(.text, Array(message.utf8)).bytes))
    }
    try await socket.write(Data(SocketFrame(.close, []).bytes))
  }

  private mutating func listen() async throws {
    let decoder = JSONDecoder()
    var message: [UInt8] = []
    while let frame = try await SocketFrame(reading: &bytes, atMost: Self.mostMessageBytes) {
      switch frame.kind {
      case .text, .continuation:
        message += frame.payload
        guard message.count <= Self.mostMessageBytes else { return }
        guard frame.isLast else { continue }
        if screen.kind == .desk, let said = try? decoder.decode(DeskMessage.self, from: Data(message)) {
          await room.receive(said, from: screen)
        }
        message = []
      case .close: return
      case .binary, .ping, .pong: continue
      }
    }
  }
}

/// One frame of a socket.
struct SocketFrame {
  enum Kind: UInt8 {
    case continuation = 0
    case text = 1
    case binary = 2
    case close = 8
    case ping = 9
    case pong = 10
  }

  var kind: Kind
  var isLast = true
  var payload: [UInt8]

  init(_ kind: Kind, _ payload: [UInt8]) {
    self.kind = kind
    self.payload = payload
  }

  /// Reads one from a browser; nil for what a browser never sends: one without a mask, too long, or of no kind.
  init?(reading bytes: inout SocketBytes, atMost most: Int) async throws {
    let head = try await bytes.take(2)
    guard let kind = Kind(rawValue: head[0] & 0x0F), head[0] & 0x70 == 0, head[1] & 0x80 != 0 else {
      return nil
    }
    var length = Int(head[1] & 0x7F)
    if length >= 126 {
      let digits = try await bytes.take(length == 126 ? 2 : 8)
      // A length beyond what an Int holds is too long as well.
      guard digits.count == 2 || digits[0] == 0 else { return nil }
      length = digits.reduce(0) { $0 << 8 | Int($1) }
    }
    guard length <= most else { return nil }
    let mask = try await bytes.take(4)
    var payload = try await bytes.take(length)
    for i in payload.indices { payload[i] ^= mask[i & 3] }
    self.kind = kind
    isLast = head[0] & 0x80 != 0
    self.payload = payload
  }

  /// As a server sends it: whole, and without a mask.
  var bytes: [UInt8] {
    let count = payload.count
    var head = [0x80 | kind.rawValue]
    switch count {
    case ..<126: head.append(UInt8(count))
    case ..<65_536: head += [126, UInt8(count >> 8), UInt8(count & 0xFF)]
    default: head += [127] + (0..<8).reversed().map { UInt8(count >> (8 * $0) & 0xFF) }
    }
    return head + payload
  }
}
