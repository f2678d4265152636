/// Student's t distribution, for degrees of freedom that need not be whole.
package struct StudentDistribution: Sendable, Equatable {
  /// Positive.
  package let degreesOfFreedom: Double

  /// - Parameter degreesOfFreedom: positive; need not be whole.
  package init(degreesOfFreedom: Double) { self.degreesOfFreedom = degreesOfFreedom }

  /// P(T ≤ t).
  package func cumulative(_ t: Double) -> Double { t > 0 ? 1 - tail(t) : tail(-t) }

  /// P(|T| ≥ |t|).
  package func twoSided(_ t: Double) -> Double { min(1, 2 * tail(abs(t))) }

  /// P(T > t), for t ≥ 0.
  private func tail(_ t: Double) -> Double {
    if degreesOfFreedom > Self.nearlyNormal { return NormalDistribution.cumulative(-equivalentDeviate(t)) }
    let square = t * t
    guard square.isFinite else { return 0 }
    let total = degreesOfFreedom + square
    return 0.5
      * IncompleteBeta.regularized(
        degreesOfFreedom / total, complement: square / total, a: degreesOfFreedom / 2, b: 0.5)
  }

  /// The normal deviate with the same tail (Hill 1970, Algorithm 395).
  private func equivalentDeviate(_ t: Double) -> Double {
    let a = degreesOfFreedom - 0.5
    let b = 48 * a * a
    let y = a * Math.log1p(t * t / degreesOfFreedom)
    let correction = (((-0.4 * y - 3.3) * y - 24) * y - 85.5) / (0.8 * y * y + 100 + b) + y + 3
    return (correction / b + 1) * y.squareRoot()
  }

  /// The t that T stays below with probability p: −∞ at 0, +∞ at 1, NaN outside.
  package func quantile(_ p: Double) -> Double {
    guard p > 0, p < 1 else { return p == 0 ? -.infinity : p == 1 ? .infinity : .nan }
    return p < 0.5 ? -upperQuantile(p) : p > 0.5 ? upperQuantile(1 - p) : 0
  }

  /// The t > 0 that T exceeds with probability q < ½.
  private func upperQuantile(_ q: Double) -> Double {
    if degreesOfFreedom == 1 { return 1 / Math.tan(.pi * q) }
    if degreesOfFreedom == 2 { return (1 - 2 * q) / (2 * q * (1 - q)).squareRoot() }
    let start = cornishFisher(-NormalDistribution.quantile(q))
    if degreesOfFreedom > Self.nearlyNormal { return start }
    // ln P(T > t) is concave in ln t, and almost straight far out: Newton's method can't miss there.
    var t = start > 0 && start.isFinite ? start : 1
    for _ in 0..<Self.mostSteps {
      let probability = tail(t)
      let step = (Math.log(probability) - Math.log(q)) * probability / (t * density(t))
      t *= Math.exp(min(max(step, -Self.longestStep), Self.longestStep))
      if abs(step) < 4 * Double.ulpOfOne { break }
    }
    return t
  }

  private func density(_ t: Double) -> Double {
    let df = degreesOfFreedom
    let logConstant = LogGamma.increment(from: df / 2, by: 0.5) - 0.5 * Math.log(df * .pi)
    return Math.exp(logConstant - (df + 1) / 2 * Math.log1p(t * t / df))
  }

  /// Abramowitz and Stegun 26.7.5.
  private func cornishFisher(_ z: Double) -> Double {
    let s = z * z
    let terms = [
      (s + 1) / 4,
      ((5 * s + 16) * s + 3) / 96,
      (((3 * s + 19) * s + 17) * s - 15) / 384,
      ((((79 * s + 776) * s + 1482) * s - 1920) * s - 945) / 92160,
    ]
    return z + z * terms.reversed().reduce(0) { ($0 + $1) / degreesOfFreedom }
  }

  /// From here on the expansions in 1/df are exact to the last digit.
  private static let nearlyNormal = 1e4
  private static let mostSteps = 60
  /// Keeps a step from a bad start inside the range of a `Double`.
  private static let longestStep = 100.0
}
