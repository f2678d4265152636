/// The last wave beside the one before it and the first.
package struct WaveDifferences: Sendable, Equatable {
  /// last − previous; nil where one of them has no answers, and for fewer than two waves.
  package let sincePrevious: ScoreCombination?
  /// last − first; the same for two waves.
  package let sinceFirst: ScoreCombination?

  /// - Parameter waves: in the order of time.
  package init(_ waves: [ScoreHistogram]) {
    guard waves.count >= 2 else {
      sincePrevious = nil
      sinceFirst = nil
      return
    }
    let last = waves[waves.count - 1]
    sincePrevious = ScoreCombination(last, minus: waves[waves.count - 2])
    sinceFirst = ScoreCombination(last, minus: waves[0])
  }
}
