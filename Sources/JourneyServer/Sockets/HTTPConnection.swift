import FlyingSocks
import FoundationEssentials
import Glibc

/// One connection: requests one after the other, until one of them becomes a screen's socket.
struct HTTPConnection {
  private static let mostBytesAtOnce = 4096

  private let socket: AsyncSocket
  private let entrance: Entrance
  private var requests: IncomingRequests

  init(_ socket: AsyncSocket, to entrance: Entrance) {
    self.socket = socket
    self.entrance = entrance
    requests = IncomingRequests(fromThisMachine: socket.isFromThisMachine)
    // What is written goes out at once: the kernel would hold a small message back until the one before it is
    // acknowledged, up to 40 ms, and a key press is a small message.
    let withoutDelay = BoolSocketOption(level: Int32(IPPROTO_TCP), name: TCP_NODELAY)
    try? socket.socket.setValue(true, for: withoutDelay)
  }

  /// Answers until either side ends it.
  mutating func serve() async {
    defer { try? socket.close() }
    do {
      while true {
        let request = try await request()
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
          await ScreenLink(screen, over: socket, requests.takeRest(), in: entrance.room).run()
          return
        }
      }
    } catch {
      // Somebody hung up, or said what is no request: nobody is left to be told.
    }
  }

  private mutating func request() async throws -> HTTPRequest {
    while true {
      if let request = try requests.next() { return request }
      requests.add(try await socket.read(atMost: Self.mostBytesAtOnce))
    }
  }
}

extension AsyncSocket {
  /// No header is asked: anybody may write any.
  fileprivate var isFromThisMachine: Bool {
    switch try? socket.remotePeer() {
    case .ip4(let address, _): address.hasPrefix("127.")
    case .ip6(let address, _): address == "::1" || address.hasPrefix("::ffff:127.")
    case .unix, nil: false
    }
  }
}
