/// Events per exposure, such as tickets per thousand visits, with the score interval of Poisson's distribution.
package struct RateInterval: Sendable, Equatable {
  /// Events per unit of exposure.
  package let rate: Double
  /// Score limits of the rate; they always hold it and never lie below 0.
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
