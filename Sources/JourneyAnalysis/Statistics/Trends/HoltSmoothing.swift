/// Exponential smoothing with a damped trend and given parameters (Holt; Gardner and McKenzie): a what-if only, for
/// twelve waves and more.
package struct HoltSmoothing: Sendable, Equatable {
  package struct Parameters: Sendable, Equatable {
    /// α, the weight of the newest level.
    package var level: Double
    /// β*, the weight of the newest trend.
    package var trend: Double
    /// φ, what is left of the trend after a wave.
    package var damping: Double
    package var firstLevel: Double
    package var firstTrend: Double

    package init(level: Double, trend: Double, damping: Double, firstLevel: Double, firstTrend: Double) {
      self.level = level
      self.trend = trend
      self.damping = damping
      self.firstLevel = firstLevel
      self.firstTrend = firstTrend
    }
  }

  /// Conventions.
  package static let fewestWaves = 12
  package static let customaryDamping = 0.9
  /// Never farther than a quarter of what was seen.
  package static func farthest(waves: Int) -> Int { waves / 4 }

  /// Each value as foreseen from those before it.
  package let fitted: [Double]
  package let level: Double
  package let trend: Double
  /// Of the one-step errors.
  package let meanSquare: Double
  private let parameters: Parameters

  /// nil without values.
  package init?(_ values: [Double], _ parameters: Parameters) {
    guard !values.isEmpty, values.allSatisfy(\.isFinite) else { return nil }
    var level = parameters.firstLevel
    var trend = parameters.firstTrend
    var fitted: [Double] = []
    for value in values {
      let damped = parameters.damping * trend
      let foreseen = level + damped
      fitted.append(foreseen)
      let next = foreseen + parameters.level * (value - foreseen)
      trend = parameters.trend * (next - level) + (1 - parameters.trend) * damped
      level = next
    }
    self.fitted = fitted
    self.level = level
    self.trend = trend
    meanSquare =
      zip(values, fitted).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) } / Double(values.count)
    self.parameters = parameters
  }

  /// The next values, with the variance of the model with additive errors: mse (1 + Σ c²), where
  /// c = α + α β* (φ + … + φ^j).
  package func forecast(_ count: Int) -> [LocalLevel.State] {
    var states: [LocalLevel.State] = []
    var power = parameters.damping
    var damped = parameters.damping
    var squares = 0.0
    for _ in 0..<max(0, count) {
      states.append(
        LocalLevel.State(level: level + damped * trend, variance: meanSquare * (1 + squares)))
      let c = parameters.level + parameters.level * parameters.trend * damped
      squares += c * c
      power *= parameters.damping
      damped += power
    }
    return states
  }
}
