/// Two groups counted on the same ordered levels.
package struct OrdinalCounts: Sendable, Equatable {
  /// Counts of the first group by level, in ascending order of the levels of both.
  package var first: [Double]
  /// Counts of the second group, parallel to `first`.
  package var second: [Double]

  /// All levels of both, in order.
  package init(_ first: ScoreHistogram, _ second: ScoreHistogram) {
    let scale =
      min(
        first.scale.lowerBound, second.scale.lowerBound)...max(
        first.scale.upperBound, second.scale.upperBound)
    let levels = ScoreHistogram(
      scores: first.scores + second.scores,
      counts: first.counts + second.counts.map { _ in 0 }, on: scale)
    let others = ScoreHistogram(
      scores: first.scores + second.scores,
      counts: first.counts.map { _ in 0 } + second.counts, on: scale)
    self.first = levels.counts
    self.second = others.counts
  }

  /// Answers of the first group.
  package var n1: Double { first.reduce(0, +) }
  /// Answers of the second group.
  package var n2: Double { second.reduce(0, +) }

  /// One more answer in each group, spread evenly over the levels.
  func smoothed() -> OrdinalCounts {
    var copy = self
    let share = 1 / Double(max(1, first.count))
    copy.first = first.map { $0 + share }
    copy.second = second.map { $0 + share }
    return copy
  }

  /// θ = P(first < second) + ½ P(equal), with the variances of the placements (Brunner and Munzel 2000).
  ///
  /// nil when a group is empty; the variance of a group of one answer is nil, for want of n − 1.
  package func superiority() -> Superiority? {
    let n1 = n1
    let n2 = n2
    guard n1 > 0, n2 > 0, n1.isFinite, n2.isFinite else { return nil }
    // Placements: the share of the other group below each level, and half of the share on it.
    let placed2 = Self.placements(first, of: n1)
    let placed1 = Self.placements(second, of: n2)
    let theta = zip(placed2, second).reduce(0) { $0 + $1.0 * ($1.1 / n2) }
    func variance(_ counts: [Double], _ placements: [Double], _ mean: Double, _ n: Double) -> Double? {
      guard n > 1 else { return nil }
      return zip(counts, placements).reduce(0) { $0 + $1.0 / (n - 1) * ($1.1 - mean) * ($1.1 - mean) }
    }
    return Superiority(
      theta: theta,
      variance1: variance(first, placed1, 1 - theta, n1).map { $0 / n1 },
      variance2: variance(second, placed2, theta, n2).map { $0 / n2 })
  }

  private static func placements(_ counts: [Double], of n: Double) -> [Double] {
    var below = 0.0
    return counts.map { count in
      defer { below += count }
      return (below + count / 2) / n
    }
  }

  /// How surely an answer of the second group lies above one of the first.
  package struct Superiority {
    /// P(first < second) + ½ P(equal).
    package var theta: Double
    /// The part of each group in the variance of θ.
    package var variance1: Double?
    /// Of the second group; like the first's, nil for a single answer.
    package var variance2: Double?

    /// Of θ; nil when a group has a single answer.
    package var standardError: Double? {
      guard let variance1, let variance2 else { return nil }
      return (variance1 + variance2).squareRoot()
    }
  }
}
