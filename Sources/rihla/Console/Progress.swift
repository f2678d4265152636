import JourneyProject
import JourneySyntax
import Synchronization

/// Says on a terminal what is being worked on, from the second second on; says nothing to a file, a pipe or a terminal that
/// cannot erase.
final class Progress: Sendable {
  private struct State {
    var subject = ""
    var shown = ""
  }

  private static let patience = Duration.seconds(1)
  private static let interval = Duration.milliseconds(200)
  private static let eraseLine = "\r\u{1B}[K"

  private let terminal: any Terminal
  private let state = Mutex(State())
  private let watch: Mutex<Task<Void, Never>?> = Mutex(nil)

  init(in terminal: any Terminal & Programs) {
    self.terminal = terminal
    guard terminal.isTerminal(.error), terminal.obeysSigns else { return }
    let task = Task.detached { [weak self] in
      try? await Task.sleep(for: Self.patience)
      while !Task.isCancelled, let self {
        self.show()
        try? await Task.sleep(for: Self.interval)
      }
    }
    watch.withLock { $0 = task }
  }

  /// Names what is being worked on from now on.
  func begin(_ subject: String) {
    state.withLock { $0.subject = subject }
  }

  /// Leaves the terminal as it was.
  func end() {
    watch.withLock { $0?.cancel() }
    state.withLock { state in
      if !state.shown.isEmpty { terminal.complain(styled: Self.eraseLine) }
      state = State()
    }
  }

  private func show() {
    state.withLock { state in
      guard state.subject != state.shown else { return }
      state.shown = state.subject
      terminal.complain(styled: Self.eraseLine + "… " + state.subject.withoutControls)
    }
  }
}

extension World {
  /// Does what may take a while; the terminal is as it was before anything is said of its end.
  func showingProgress<Result, Failure: Error>(
    _ body: (Progress) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let progress = Progress(in: self)
    defer { progress.end() }
    return try body(progress)
  }
}
