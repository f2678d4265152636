package import JourneyStatistics

/// The rank sum test with correction for ties. It tests whether the distributions are equal, not θ = ½: a classic
/// figure only.
package struct MannWhitneyTest: Sendable, Equatable {
  /// Pairs in which the first lies above the second, ties half.
  package let u: Double
  /// Of U, ties counted.
  package let standardDeviation: Double
  /// nil where all answers are equal.
  package let z: Double?
  /// With continuity correction, of the larger U; nil where all answers are equal.
  package let correctedZ: Double?

  /// Two-sided, without continuity correction.
  package var p: Double? { z.map(NormalDistribution.twoSided) }
  /// Two-sided, with continuity correction.
  package var correctedP: Double? { correctedZ.map { min(1, 2 * NormalDistribution.cumulative(-$0)) } }

  /// nil when a group has no answers.
  package init?(_ first: ScoreHistogram, _ second: ScoreHistogram) {
    let counts = OrdinalCounts(first, second)
    guard let theta = counts.superiority()?.theta else { return nil }
    let pairs = counts.n1 * counts.n2
    let total = counts.n1 + counts.n2
    let ties = zip(counts.first, counts.second).reduce(0) { sum, level in
      let t = level.0 + level.1
      return sum + (t * t * t - t)
    }
    u = pairs * (1 - theta)
    let variance = total > 1 ? pairs / 12 * ((total + 1) - ties / (total * (total - 1))) : 0
    standardDeviation = max(0, variance).squareRoot()
    guard standardDeviation > 0 else {
      z = nil
      correctedZ = nil
      return
    }
    let excess = pairs * (0.5 - theta)
    z = excess / standardDeviation
    correctedZ = (abs(excess) - 0.5) / standardDeviation
  }
}
