package import JourneyStatistics

/// The test of θ = ½ that allows the groups different spreads (Brunner and Munzel 2000).
package struct BrunnerMunzelTest: Sendable, Equatable {
  /// The statistic.
  package let t: Double
  /// Of Satterthwaite.
  package let degreesOfFreedom: Double
  /// Two-sided.
  package let p: Double
  /// Limits of θ on the logit scale with Student's deviate: another tool's figure. nil at θ = 0 and 1.
  package let limits: ClosedRange<Double>?

  /// nil for fewer than two answers in a group, and where the groups don't overlap or all answers are equal: the
  /// interval of `OrdinalEffect` is to be shown instead.
  package init?(
    _ first: ScoreHistogram, _ second: ScoreHistogram, confidence: Double = ScoreInterval.confidence
  ) {
    let counts = OrdinalCounts(first, second)
    guard let superiority = counts.superiority(), let a = superiority.variance1,
      let b = superiority.variance2, let error = superiority.standardError, error > 0
    else { return nil }
    t = (superiority.theta - 0.5) / error
    let share = a / (a + b)
    degreesOfFreedom = 1 / (share * share / (counts.n1 - 1) + (1 - share) * (1 - share) / (counts.n2 - 1))
    let student = StudentDistribution(degreesOfFreedom: degreesOfFreedom)
    p = student.twoSided(t)
    limits = OrdinalEffect.logitLimits(
      theta: superiority.theta, standardError: error, deviate: student.quantile((1 + confidence) / 2))
  }
}
