package import JourneyStatistics

/// Perception minus expectation of the same persons. For two levels it is Tango's interval and McNemar's test.
package struct PairedDifference: Sendable, Equatable {
  /// Answers by perception − expectation.
  package let histogram: ScoreHistogram
  /// nil without pairs.
  package let score: BoundedScore?

  /// The test of no difference, positive where perception is higher; nil without pairs.
  package var z: Double? { score?.z(against: 0) }
  /// Two-sided.
  package var p: Double? { z.map(NormalDistribution.twoSided) }

  /// - Parameter joint: one row for each level of perception, in it one count for each level of expectation.
  package init(joint: [[Double]], levels: [Double]) {
    var scores: [Double] = []
    var counts: [Double] = []
    for (perception, row) in zip(levels, joint) {
      for (expectation, count) in zip(levels, row) {
        scores.append(perception - expectation)
        counts.append(count)
      }
    }
    self.init(ScoreHistogram(scores: scores, counts: counts))
  }

  /// Two levels: how many chose only the first, how many only the second, out of `n`.
  package init(onlyFirst: Double, onlySecond: Double, of n: Double) {
    self.init(
      ScoreHistogram(scores: [-1, 0, 1], counts: [onlySecond, n - onlyFirst - onlySecond, onlyFirst]))
  }

  private init(_ histogram: ScoreHistogram) {
    self.histogram = histogram
    score = BoundedScore(histogram)
  }
}
