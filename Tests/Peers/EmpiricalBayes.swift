import JourneyStatistics

/// Shrinkage with τ² set to an estimate: other tools' figures. Its intervals are too narrow.
package struct EmpiricalBayes: Sendable, Equatable {
  /// Cochran's Q about the fixed-effect mean.
  package let q: Double
  /// τ² of DerSimonian and Laird, and of Paule and Mandel, which the rest uses.
  package let derSimonianLaird: Double
  /// τ² by Paule and Mandel.
  package let pauleMandel: Double
  /// μ, weighted by precision.
  package let center: Double
  /// How far each is drawn to the center: 0 not at all, 1 all the way.
  package let shrinkages: [Double]
  /// Each θ drawn towards μ, parallel to the estimates.
  package let means: [Double]
  /// Without the uncertainty of μ and τ.
  package let naiveDeviations: [Double]

  /// nil without estimates and unless all errors are positive.
  package init?(estimates: [Double], standardErrors: [Double]) {
    guard !estimates.isEmpty, estimates.count == standardErrors.count, estimates.allSatisfy(\.isFinite),
      standardErrors.allSatisfy({ $0 > 0 && $0.isFinite })
    else { return nil }
    let variances = standardErrors.map { $0 * $0 }
    func moments(_ spread: Double) -> (weights: [Double], center: Double, q: Double) {
      let weights = variances.map { 1 / ($0 + spread) }
      let center = zip(weights, estimates).reduce(0) { $0 + $1.0 * $1.1 } / weights.reduce(0, +)
      return (
        weights, center, zip(weights, estimates).reduce(0) { $0 + $1.0 * ($1.1 - center) * ($1.1 - center) }
      )
    }
    let fixed = moments(0)
    let degreesOfFreedom = Double(estimates.count - 1)
    let total = fixed.weights.reduce(0, +)
    let scale = total - fixed.weights.reduce(0) { $0 + $1 * $1 } / total
    q = fixed.q
    derSimonianLaird = scale > 0 ? max(0, (fixed.q - degreesOfFreedom) / scale) : 0
    let spread = Self.pauleMandel(estimates: estimates) { moments($0).q - degreesOfFreedom }
    pauleMandel = spread
    let center = moments(spread).center
    self.center = center
    shrinkages = variances.map { $0 / ($0 + spread) }
    means = zip(shrinkages, estimates).map { $0 * center + (1 - $0) * $1 }
    naiveDeviations = zip(shrinkages, variances).map { ($1 * (1 - $0)).squareRoot() }
  }

  /// The τ² at which Q equals its expectation; 0 where it is smaller from the start.
  private static func pauleMandel(estimates: [Double], excess: (Double) -> Double) -> Double {
    guard excess(0) > 0, let lowest = estimates.min(), let highest = estimates.max() else { return 0 }
    // At the square of the range times the number of estimates every Q lies below its expectation.
    let range = highest - lowest
    return RootSearch.root(in: 0...range * range * Double(estimates.count), of: excess)
  }
}
