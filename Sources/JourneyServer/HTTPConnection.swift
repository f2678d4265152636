import FlyingSocks
import FoundationEssentials
import Glibc

/// One connection: requests one after the other, until one of them becomes a screen's socket.
struct HTTPConnection {
  /// More lines before a body than any browser sends.
  private static let mostHeadBytes = 16_384
  /// A form holds a comment and some numbers.
  static let mostBodyBytes = 16_384

  private let socket: AsyncSocket
  private let entrance: Entrance
  private var bytes: SocketBytes

  init(_ socket: AsyncSocket, to entrance: Entrance) {
    self.socket = socket
    self.entrance = entrance
    bytes = SocketBytes(socket)
    // What is written goes out at once: the kernel would hold a small message back until the one before it is
    // acknowledged, up to 40 ms, and a key press is a small message.
    let withoutDelay = BoolSocketOption(level: Int32(IPPROTO_TCP), name: TCP_NODELAY)
    try? socket.socket.setValue(true, for: withoutDelay)
  }

  /// Answers until either side ends it.
  mutating func serve() async {
    defer { try? socket.close() }
    do {
      while let request = try await request() {
        let answer = await entrance.answer(to: request)
        switch answer {
        case .response(let response):
          try await socket.write(Data(response.bytes))
          if !request.keepsConnection { return }
        case .refusal(let response):
          // Its body was not read; what follows it would be taken for a request.
          try await socket.write(Data(response.bytes))
          return
        case .screen(let screen, let accept):
          try await socket.write(Data(HTTPResponse(acceptingSocket: accept).bytes))
          await ScreenLink(screen, over: socket, bytes, in: entrance.room).run()
          return
        }
      }
    } catch {
      // Somebody hung up: nobody is left to be told.
    }
  }

  /// The next request; nil when there is none, or none that can be understood.
  private mutating func request() async throws -> HTTPRequest? {
    guard let head = try await bytes.take(until: "\r\n\r\n", atMost: Self.mostHeadBytes),
      var request = HTTPRequest(
        head: String(decoding: head, as: UTF8.self), isFromThisMachine: isFromThisMachine)
    else { return nil }
    if let length = request.bodyLength, length > 0, length <= Self.mostBodyBytes {
      request.body = try await bytes.take(length)
    }
    return request
  }

  private var isFromThisMachine: Bool {
    switch try? socket.socket.remotePeer() {
    case .ip4(let address, _): address.hasPrefix("127.")
    case .ip6(let address, _): address == "::1" || address.hasPrefix("::ffff:127.")
    case .unix, nil: false
    }
  }
}

/// What a socket sends, taken in the pieces that are wanted.
struct SocketBytes {
  private let socket: AsyncSocket
  private var waiting: [UInt8] = []

  init(_ socket: AsyncSocket) { self.socket = socket }

  /// Exactly so many bytes.
  mutating func take(_ count: Int) async throws -> [UInt8] {
    while waiting.count < count { waiting += try await socket.read(atMost: 1 << 16) }
    defer { waiting.removeFirst(count) }
    return Array(waiting[..<count])
  }

  /// The bytes before `end`, which is taken too; nil when it does not come among the first `most`.
  mutating func take(until end: String, atMost most: Int) async throws -> [UInt8]? {
    let end = Array(end.utf8)
    var searched = 0
    while true {
      if let found = (searched..<max(searched, waiting.count - end.count + 1)).first(where: {
        waiting[$0] == end[0] && waiting[$0..<$0 + end.count].elementsEqual(end)
      }) {
        defer { waiting.removeFirst(found + end.count) }
        return Array(waiting[..<found])
      }
      guard waiting.count <= most else { return nil }
      searched = max(0, waiting.count - end.count + 1)
      waiting += try await socket.read(atMost: 4096)
    }
  }
}
