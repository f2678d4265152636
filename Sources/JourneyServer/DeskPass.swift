import Synchronization

/// A word that opens the desk once, and soon: the browser is started with it, and what a program is started with can be
/// read by everybody who works on this machine.
final class DeskPass: Sendable {
  private let end: ContinuousClock.Instant
  private let word: Mutex<String?>

  init(_ word: String, for lifetime: Duration) {
    end = ContinuousClock.now + lifetime
    self.word = Mutex(word)
  }

  /// Whether this is the word, for the first time and in time.
  func take(_ tried: String?) -> Bool {
    word.withLock { word in
      guard let known = word, let tried, Gate.areEqual(tried, known) else { return false }
      word = nil
      return ContinuousClock.now < end
    }
  }
}
