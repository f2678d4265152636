package import JourneyStatistics

/// Student's test of a mean against a target, and of its equivalence within a margin.
package struct ClassicTargetTest: Sendable, Equatable {
  /// The statistic.
  package let t: Double
  /// Answers less one.
  package let degreesOfFreedom: Double
  /// Two-sided.
  package let p: Double
  /// The larger p of the two one-sided tests against target ± margin.
  package let equivalenceP: Double

  /// nil for fewer than two answers and where all are equal.
  package init?(_ histogram: ScoreHistogram, target: Double, margin: Double) {
    guard let mean = histogram.mean, let variance = histogram.sampleVariance, variance > 0 else { return nil }
    let n = histogram.n
    let standardError = (variance / n).squareRoot()
    let student = StudentDistribution(degreesOfFreedom: n - 1)
    t = (mean - target) / standardError
    degreesOfFreedom = n - 1
    p = student.twoSided(t)
    equivalenceP = max(
      student.cumulative(-(mean - (target - margin)) / standardError),
      student.cumulative((mean - (target + margin)) / standardError))
  }
}
