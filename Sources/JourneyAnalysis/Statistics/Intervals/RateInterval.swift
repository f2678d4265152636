/// Events per exposure, such as tickets per thousand visits, with the score interval of Poisson's distribution.
package struct RateInterval: Sendable, Equatable {
  package let rate: Double
  package let limits: ClosedRange<Double>

  /// nil unless the exposure is positive and the events are not negative.
  package init?(events: Double, exposure: Double, confidence: Double = ScoreInterval.confidence) {
    guard exposure > 0, exposure.isFinite, events >= 0, events.isFinite else { return nil }
    let z = NormalDistribution.deviate(confidence: confidence)
    let upper = events + z * z / 2 + z * (events + z * z / 4).squareRoot()
    rate = events / exposure
    // The limits are the roots of (x − λ)² = z² λ, whose product is x²: no difference of near equals.
    let lower = upper > 0 ? events / upper * events : 0
    limits = min(lower / exposure, rate)...max(upper / exposure, rate)
  }
}

/// The ratio of two rates, by Wilson's interval for the share of the first in all events, which holds whatever the
/// rates themselves are.
package struct RateRatio: Sendable, Equatable {
  /// nil when the second has no events: the ratio then has no bound.
  package let ratio: Double?
  package let lower: Double
  /// nil where there is no upper limit.
  package let upper: Double?

  /// nil without any event or without exposure.
  package init?(
    events1: Double, exposure1: Double, events2: Double, exposure2: Double,
    confidence: Double = ScoreInterval.confidence
  ) {
    guard exposure1 > 0, exposure2 > 0, exposure1.isFinite, exposure2.isFinite, events1 >= 0, events2 >= 0,
      let share = BoundedScore(ScoreHistogram(successes: events1, of: events1 + events2))
    else { return nil }
    let limits = share.limits(confidence: confidence)
    func ratio(_ q: Double) -> Double? {
      let value = q / (1 - q) * (exposure2 / exposure1)
      return value.isFinite ? value : nil
    }
    guard let lower = ratio(limits.lowerBound) else { return nil }
    self.ratio = events2 > 0 ? events1 / events2 * (exposure2 / exposure1) : nil
    self.lower = lower
    upper = ratio(limits.upperBound)
  }
}
