/// What a number of answers allows one to show.
package enum SampleAdequacy: Sendable, Equatable, CaseIterable {
  /// Nobody answered.
  case noData
  /// The number only: for privacy, and because a score would be noise.
  case countOnly
  /// So few that the interval says next to nothing.
  case veryFew
  /// An interval, and a word of warning.
  case few
  /// Nothing is to be said of it.
  case enough
  /// So many that bias, and not their number, limits what the score says.
  case limitedByBias

  /// The limits are conventions; the interval is calibrated from 5 answers on.
  package init(answers n: Int) {
    switch n {
    case ..<1: self = .noData
    case ..<5: self = .countOnly
    case ..<10: self = .veryFew
    case ..<30: self = .few
    case ...100_000: self = .enough
    default: self = .limitedByBias
    }
  }
}
