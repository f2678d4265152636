package import JourneyStatistics

/// Welch's t test of the difference of two means.
package struct WelchDifference: Sendable, Equatable {
  /// First minus second.
  package let difference: Double
  /// Of the difference, in its unit.
  package let standardError: Double
  /// Of Satterthwaite.
  package let degreesOfFreedom: Double
  /// The statistic.
  package let t: Double
  /// Two-sided.
  package let p: Double
  /// At the confidence asked for.
  package let limits: ClosedRange<Double>

  /// nil for fewer than two answers in a group, and where the answers of both groups are all equal.
  package init?(
    _ first: ScoreHistogram, _ second: ScoreHistogram, confidence: Double = ScoreInterval.confidence
  ) {
    guard let mean1 = first.mean, let mean2 = second.mean, let s1 = first.sampleVariance,
      let s2 = second.sampleVariance, s1 + s2 > 0
    else { return nil }
    let a = s1 / first.n
    let b = s2 / second.n
    difference = mean1 - mean2
    standardError = (a + b).squareRoot()
    let share = a / (a + b)
    degreesOfFreedom = 1 / (share * share / (first.n - 1) + (1 - share) * (1 - share) / (second.n - 1))
    let student = StudentDistribution(degreesOfFreedom: degreesOfFreedom)
    t = difference / standardError
    p = student.twoSided(t)
    let half = student.quantile((1 + confidence) / 2) * standardError
    limits = difference - half...difference + half
  }
}
