import FlyingSocks
import FoundationEssentials

/// One connection: requests one after the other, until one of them becomes a screen's socket.
struct HTTPConnection {
  private static let mostBytesAtOnce = 4096

  private let socket: AsyncSocket
  private let entrance: Entrance
  private let guests: Guests
  private let place: Int
  private var requests: IncomingRequests

  /// - Parameter place: the guest's, among `guests`.
  init(
    _ socket: AsyncSocket, to entrance: Entrance, for guest: Guests.Guest, at place: Int, of guests: Guests
  ) {
    self.socket = socket
    self.entrance = entrance
    self.guests = guests
    self.place = place
    requests = IncomingRequests(fromThisMachine: guest.isFromThisMachine)
  }

  /// Answers until either side ends it.
  mutating func serve() async {
    do {
      while true {
        guests.wait(for: place)
        let request = try await request()
        guests.thank(place)
        let answer = await entrance.answer(to: request)
        guests.wait(for: place)
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
          guests.thank(place)
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
