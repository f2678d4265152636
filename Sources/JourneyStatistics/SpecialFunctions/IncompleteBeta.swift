/// The regularised incomplete beta function I_x(a, b), which is the beta distribution and, through it, Student's.
package enum IncompleteBeta {
  /// I_x(a, b); NaN unless a and b are positive and x lies between 0 and 1.
  package static func regularized(_ x: Double, a: Double, b: Double) -> Double {
    regularized(x, complement: 1 - x, a: a, b: b)
  }

  /// The same with 1 − x given beside x, for callers that know it better than by subtraction.
  static func regularized(_ x: Double, complement y: Double, a: Double, b: Double) -> Double {
    guard a > 0, b > 0, x >= 0, y >= 0 else { return .nan }
    if x == 0 { return 0 }
    if y == 0 { return 1 }
    // The fraction converges fast below the mean of the distribution.
    return x > (a + 1) / (a + b + 2)
      ? 1 - power(y, x, b, a) / b * fraction(y, b, a) : power(x, y, a, b) / a * fraction(x, a, b)
  }

  /// The x at which I_x(a, b) = p; NaN outside the domain.
  package static func quantile(_ p: Double, a: Double, b: Double) -> Double {
    guard a > 0, b > 0, p >= 0, p <= 1 else { return .nan }
    if p == 0 || p == 1 { return p }
    // Sought on the logarithm of whichever of x and 1 − x is small, so that it has all its digits.
    if regularized(0.5, a: a, b: b) < p {
      return -Math.expm1(
        RootSearch.root(in: logarithmOfLeast...0) {
          p - regularized(-Math.expm1($0), complement: Math.exp($0), a: a, b: b)
        })
    }
    return Math.exp(
      RootSearch.root(in: logarithmOfLeast...0) {
        regularized(Math.exp($0), complement: -Math.expm1($0), a: a, b: b) - p
      })
  }

  /// ln of the smallest number of full precision.
  private static let logarithmOfLeast = -708.0

  /// x^a y^b / B(a, b).
  private static func power(_ x: Double, _ y: Double, _ a: Double, _ b: Double) -> Double {
    if min(a, b) >= LogGamma.fromStirling {
      // Didonato and Morris 1992: everything measured from the mean, so that large parameters cancel on paper.
      let excess = a > b ? (a + b) * y - b : a - (a + b) * x
      let exponent =
        a * LogGamma.logarithmShortfall(-excess / a) + b * LogGamma.logarithmShortfall(excess / b)
      let remainder =
        LogGamma.stirlingRemainder(a) + LogGamma.stirlingRemainder(b) - LogGamma.stirlingRemainder(a + b)
      return (a / (a + b) * b / (2 * .pi)).squareRoot() * Math.exp(-exponent - remainder)
    }
    let logX = y < 0.5 ? Math.log1p(-y) : Math.log(x)
    let logY = x < 0.5 ? Math.log1p(-x) : Math.log(y)
    let small = min(a, b)
    let logBeta = LogGamma.value(small) - LogGamma.increment(from: max(a, b), by: small)
    return Math.exp(a * logX + b * logY - logBeta)
  }

  /// The continued fraction of I_x(a, b) by Lentz's method as modified by Thompson and Barnett.
  private static func fraction(_ x: Double, _ a: Double, _ b: Double) -> Double {
    var c = 1.0
    var d = 1 / nonzero(1 - (a + b) * x / (a + 1))
    var value = d
    for step in 1...mostSteps {
      let m = Double(step)
      let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
      d = 1 / nonzero(1 + even * d)
      c = nonzero(1 + even / c)
      value *= d * c
      let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
      d = 1 / nonzero(1 + odd * d)
      c = nonzero(1 + odd / c)
      value *= d * c
      if abs(d * c - 1) < Double.ulpOfOne { break }
    }
    return value
  }

  private static func nonzero(_ x: Double) -> Double { x == 0 ? 1e-300 : x }
  /// About twice the square root of the largest parameter is needed: 10¹⁰ parameters' worth.
  private static let mostSteps = 200_000
}
