import Glibc

/// What statistics take from the machine's library of mathematics: the only functions here whose last digit may differ
/// from one machine to another.
enum Math {
  static func exp(_ x: Double) -> Double { Glibc.exp(x) }
  /// eˣ − 1, exact near 0.
  static func expm1(_ x: Double) -> Double { Glibc.expm1(x) }
  static func log(_ x: Double) -> Double { Glibc.log(x) }
  /// ln(1 + x), exact near 0.
  static func log1p(_ x: Double) -> Double { Glibc.log1p(x) }
  static func log10(_ x: Double) -> Double { Glibc.log10(x) }
  static func pow(_ x: Double, _ y: Double) -> Double { Glibc.pow(x, y) }
  static func sin(_ x: Double) -> Double { Glibc.sin(x) }
  static func asin(_ x: Double) -> Double { Glibc.asin(x) }
  static func tan(_ x: Double) -> Double { Glibc.tan(x) }
  static func atanh(_ x: Double) -> Double { Glibc.atanh(x) }
  static func tanh(_ x: Double) -> Double { Glibc.tanh(x) }
  /// 1 − erf x, exact where it is small.
  static func erfc(_ x: Double) -> Double { Glibc.erfc(x) }

  /// ln Γ(x). The reentrant function, because the plain one writes a sign that all threads share.
  static func logGamma(_ x: Double) -> Double {
    var sign: Int32 = 0
    return unsafe lgamma_r(x, &sign)
  }
}
