/// The logarithm of the gamma function, for positive arguments.
package enum LogGamma {
  /// ln Γ(x), +∞ at 0.
  package static func value(_ x: Double) -> Double {
    Math.logGamma(x)
  }

  /// What Stirling's formula leaves out: ln Γ(x) − (x − ½) ln x + x − ½ ln 2π, for x from `fromStirling` on.
  static func stirlingRemainder(_ x: Double) -> Double {
    let s = 1 / (x * x)
    return
      (1 / 12.0
      + s * (-1 / 360.0 + s * (1 / 1260.0 + s * (-1 / 1680.0 + s * (1 / 1188.0 - s * 691 / 360360)))))
      / x
  }

  /// From here on the six terms of the remainder are exact to the last digit of a `Double`.
  static let fromStirling = 10.0

  /// ln Γ(x + h) − ln Γ(x) without the loss of digits that a difference of two large numbers brings.
  static func increment(from x: Double, by h: Double) -> Double {
    guard x >= fromStirling else { return value(x + h) - value(x) }
    return (x - 0.5) * Math.log1p(h / x) + h * Math.log(x + h) - h + stirlingRemainder(x + h)
      - stirlingRemainder(x)
  }

  /// e − ln(1 + e), for e > −1, with all digits near 0 too.
  static func logarithmShortfall(_ e: Double) -> Double {
    guard abs(e) < 0.5 else { return e - Math.log1p(e) }
    // ln(1 + e) = 2 artanh r with r = e/(2 + e), and e − 2r = e r.
    let r = e / (2 + e)
    let square = r * r
    var power = r * square
    var sum = 0.0
    var divisor = 3.0
    while abs(power) > abs(sum) * Double.ulpOfOne / 4 {
      sum += power / divisor
      power *= square
      divisor += 2
    }
    return e * r - 2 * sum
  }
}
