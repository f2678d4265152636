/// How often an answer of the one group lies above an answer of the other: for those who do without means.
package struct OrdinalEffect: Sendable, Equatable {
  /// θ = P(first < second) + ½ P(equal).
  package let theta: Double
  /// nil when a group has a single answer.
  package let standardError: Double?
  /// θ with one pseudo-response in each group; `limits` come from it.
  package let smoothedTheta: Double
  /// Of `smoothedTheta`; there is one also where `standardError` is nil.
  package let smoothedError: Double
  /// Limits of θ: on the logit scale, from the smoothed values, widened so that they contain θ itself.
  package let limits: ClosedRange<Double>

  /// Cliff's δ = 1 − 2θ: positive where the first group lies higher.
  package var cliffsDelta: Double { 1 - 2 * theta }
  /// Limits of Cliff's δ: those of θ mirrored, as δ falls when θ rises.
  package var cliffsDeltaLimits: ClosedRange<Double> {
    1 - 2 * limits.upperBound...1 - 2 * limits.lowerBound
  }
  /// The word for `cliffsDelta` itself, whatever its limits.
  package var magnitude: Magnitude { Magnitude(cliffsDelta: cliffsDelta) }

  /// nil when a group has no answers.
  package init?(
    _ first: ScoreHistogram, _ second: ScoreHistogram, confidence: Double = ScoreInterval.confidence
  ) {
    let counts = OrdinalCounts(first, second)
    guard let plain = counts.superiority(), let smoothed = counts.smoothed().superiority(),
      let error = smoothed.standardError
    else { return nil }
    theta = min(max(plain.theta, 0), 1)
    standardError = plain.standardError
    smoothedTheta = smoothed.theta
    smoothedError = error
    let z = NormalDistribution.deviate(confidence: confidence)
    let range = Self.logitLimits(theta: smoothed.theta, standardError: error, deviate: z)
    limits = min(range?.lowerBound ?? theta, theta)...max(range?.upperBound ?? theta, theta)
  }

  /// θ's limits on the logit scale; nil at 0 and 1, where there is no logit.
  package static func logitLimits(theta: Double, standardError: Double, deviate: Double) -> ClosedRange<
    Double
  >? {
    guard theta > 0, theta < 1 else { return nil }
    let logit = Math.log(theta) - Math.log1p(-theta)
    let half = deviate * standardError / (theta * (1 - theta))
    return 1 / (1 + Math.exp(half - logit))...1 / (1 + Math.exp(-half - logit))
  }

  /// Words for the size of Cliff's δ: Romano 2006, as the R package effsize uses it. A convention only.
  package enum Magnitude: Sendable, Equatable, CaseIterable {
    /// Parted at |δ| of 0.147, 0.33 and 0.474.
    case negligible, small, medium, large

    /// By the size of δ alone, not its sign; a δ on a cut has the larger word.
    package init(cliffsDelta: Double) {
      switch abs(cliffsDelta) {
      case ..<0.147: self = .negligible
      case ..<0.33: self = .small
      case ..<0.474: self = .medium
      default: self = .large
      }
    }
  }
}
