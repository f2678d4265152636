/// The standard normal distribution.
package enum NormalDistribution {
  /// Φ(x), the probability of a value up to `x`; accurate in the lower tail down to the smallest numbers.
  package static func cumulative(_ x: Double) -> Double {
    0.5 * Math.erfc(-x / 2.0.squareRoot())
  }

  /// Φ⁻¹(p): −∞ at 0, +∞ at 1, NaN outside.
  package static func quantile(_ p: Double) -> Double {
    guard p > 0, p < 1 else { return p == 0 ? -.infinity : p == 1 ? .infinity : .nan }
    return p > 0.5 ? -lowerQuantile(1 - p) : lowerQuantile(p)
  }

  /// The two-sided deviate of a level of confidence: 1.96 for 0.95.
  package static func deviate(confidence: Double) -> Double { quantile((1 + confidence) / 2) }

  /// P(|Z| ≥ |z|).
  package static func twoSided(_ z: Double) -> Double { min(1, 2 * cumulative(-abs(z))) }

  /// The density at `x`.
  package static func density(_ x: Double) -> Double {
    Math.exp(-0.5 * x * x) / (2 * Double.pi).squareRoot()
  }

  /// For p up to ½: Abramowitz and Stegun 26.2.23 to start with (error under 4.5e−4), then Halley's method on log Φ,
  /// which is nearly a parabola, so that it also converges far out in the tail.
  private static func lowerQuantile(_ p: Double) -> Double {
    let t = (-2 * Math.log(p)).squareRoot()
    let numerator = 2.515517 + t * (0.802853 + t * 0.010328)
    let denominator = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308))
    var x = numerator / denominator - t
    for _ in 0..<refinements {
      let probability = cumulative(x)
      let excess = Math.log(probability) - Math.log(p)
      let hazard = density(x) / probability
      x -= excess / hazard / (1 + 0.5 * excess * (x + hazard) / hazard)
    }
    return x
  }

  /// Halley triples the number of right digits: 3 of the start become 9, 27 and more than a `Double` holds.
  private static let refinements = 3
}
