import Synchronization

/// One open page: a wall, a desk or an agenda. Messages wait here until its connection takes them.
package final class Screen: Sendable {
  /// What a page is for.
  package enum Kind: String, Sendable {
    case wall, desk, agenda
  }

  /// A message made when it is sent, so that it says the newest.
  package typealias Message = @Sendable () -> String?

  private struct State {
    var queue: [String] = []
    var latest: Message?
    var isClosed = false
    var waiting: CheckedContinuation<Void, Never>?
  }

  /// A screen that takes nothing for this long is gone; it will come back and be told everything.
  private static let mostWaiting = 2_000

  package let kind: Kind
  private let state = Mutex(State())

  package init(_ kind: Kind) { self.kind = kind }

  /// Adds a message; all of these arrive, in this order.
  package func post(_ text: String) {
    wake { state in
      state.queue.append(text)
      if state.queue.count > Self.mostWaiting { state.isClosed = true }
    }
  }

  /// Sets the message that is sent when nothing else waits; one that was not sent yet is forgotten.
  package func post(latest message: @escaping Message) { wake { $0.latest = message } }

  /// Ends the connection.
  package func close() { wake { $0.isClosed = true } }

  /// The next message; nil once the screen is closed.
  func next() async -> String? {
    while true {
      let (message, latest, isClosed) = state.withLock { state -> (String?, Message?, Bool) in
        if state.isClosed { return (nil, nil, true) }
        if !state.queue.isEmpty { return (state.queue.removeFirst(), nil, false) }
        defer { state.latest = nil }
        return (nil, state.latest, false)
      }
      if isClosed { return nil }
      if let message = message ?? latest?() { return message }
      await withCheckedContinuation { continuation in
        let isReady = state.withLock { state in
          if state.isClosed || !state.queue.isEmpty || state.latest != nil { return true }
          state.waiting = continuation
          return false
        }
        if isReady { continuation.resume() }
      }
    }
  }

  private func wake(_ change: (inout State) -> Void) {
    let waiting = state.withLock { state in
      change(&state)
      defer { state.waiting = nil }
      return state.waiting
    }
    waiting?.resume()
  }
}

extension Screen: Hashable {
  package static func == (a: Screen, b: Screen) -> Bool { a === b }
  package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
