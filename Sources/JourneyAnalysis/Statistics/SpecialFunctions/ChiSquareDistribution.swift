import Glibc

/// The χ² distribution, for degrees of freedom that need not be whole.
package enum ChiSquareDistribution {
  /// P(X > x); NaN unless the degrees of freedom are positive and x is not negative.
  package static func upperTail(_ x: Double, degreesOfFreedom: Double) -> Double {
    guard degreesOfFreedom > 0, x >= 0 else { return .nan }
    let a = degreesOfFreedom / 2
    let half = x / 2
    if half == 0 { return 1 }
    if half.isInfinite { return 0 }
    return half < a + 1 ? 1 - lowerSeries(a, half) : upperFraction(a, half)
  }

  /// P(a, x) by its power series.
  private static func lowerSeries(_ a: Double, _ x: Double) -> Double {
    var term = 1.0
    var sum = 1.0
    for step in 1...mostSteps {
      term *= x / (a + Double(step))
      sum += term
      if term < sum * Double.ulpOfOne { break }
    }
    return power(a, x) / a * sum
  }

  /// Q(a, x) by Legendre's continued fraction and Lentz's method.
  private static func upperFraction(_ a: Double, _ x: Double) -> Double {
    var b = x + 1 - a
    var c = 1e300
    var d = 1 / b
    var value = d
    for step in 1...mostSteps {
      let m = Double(step)
      b += 2
      let numerator = -m * (m - a)
      d = 1 / (numerator * d + b)
      c = b + numerator / c
      value *= d * c
      if abs(d * c - 1) < Double.ulpOfOne { break }
    }
    return power(a, x) * value
  }

  /// x^a e^(−x) / Γ(a).
  private static func power(_ a: Double, _ x: Double) -> Double {
    guard a >= LogGamma.fromStirling else { return exp(a * log(x) - x - LogGamma.value(a)) }
    let exponent = a * LogGamma.logarithmShortfall((x - a) / a) + LogGamma.stirlingRemainder(a)
    return (a / (2 * .pi)).squareRoot() * exp(-exponent)
  }

  /// The square root of the degrees of freedom, with room.
  private static let mostSteps = 200_000
}
