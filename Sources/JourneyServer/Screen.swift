import Synchronization

/// One open page: a wall, a desk, an agenda or a board. Messages wait here until its connection takes them.
package final class Screen: Sendable {
  /// What a page is for.
  package enum Kind: String, Sendable {
    /// Which page it shows.
    case wall, desk, agenda, board

    /// It shows the picture, and what is to be said of it.
    package var showsPicture: Bool { self == .wall || self == .desk }
  }

  fileprivate struct State {
    var queue: [ScreenMessage] = []
    /// Of all messages in the queue.
    var bytes = 0
    var isClosed = false
    var waiting: CheckedContinuation<Void, Never>?
  }

  /// A screen that leaves so much untaken is gone; it will come back and be told everything. A whole picture of a
  /// hundred steps is half a megabyte; a key press is some kilobytes.
  private static let mostWaiting = 2_000
  private static let mostWaitingBytes = 8 << 20

  /// What the page said it is for when it opened its socket.
  package let kind: Kind
  /// It came with the desk's key: what it says is listened to.
  package let mayWrite: Bool
  /// It is on another machine: what is for the room alone is not said to it.
  package let isElsewhere: Bool
  private let state = Mutex(State())

  /// An open screen for which no message waits.
  package init(_ kind: Kind, mayWrite: Bool = false, isElsewhere: Bool = false) {
    self.kind = kind
    self.isElsewhere = isElsewhere
    self.mayWrite = mayWrite
  }

  /// Adds a message; all of these arrive, in this order.
  package func post(_ text: String) { post(ScreenMessage(text)) }

  /// Adds a message that others are told too.
  package func post(_ message: ScreenMessage) {
    wake { state in
      guard !state.isClosed else { return }
      state.queue.append(message)
      state.bytes += message.bytes.count
      // One by itself may be as large as it is: a screen cannot do with less.
      if state.queue.count > Self.mostWaiting || state.queue.count > 1 && state.bytes > Self.mostWaitingBytes
      {
        state.close()
      }
    }
  }

  /// Ends the connection.
  package func close() { wake { $0.close() } }

  /// The next message; nil once the screen is closed.
  func next() async -> ScreenMessage? {
    while true {
      let (message, isClosed) = state.withLock { ($0.take(), $0.isClosed) }
      if isClosed { return nil }
      if let message { return message }
      await withCheckedContinuation { continuation in
        let isReady = state.withLock { state in
          if state.isClosed || !state.queue.isEmpty { return true }
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
  /// One and the same page; two of one kind are not equal.
  package static func == (a: Screen, b: Screen) -> Bool { a === b }
  /// By identity, as equality is.
  package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

extension Screen.State {
  fileprivate mutating func take() -> ScreenMessage? {
    guard !queue.isEmpty else { return nil }
    let message = queue.removeFirst()
    bytes -= message.bytes.count
    return message
  }

  fileprivate mutating func close() {
    isClosed = true
    queue = []
    bytes = 0
  }
}
