import Machine

/// What statistics take from the machine's library of mathematics: the only functions here whose last digit may differ
/// from one machine to another.
enum Math {
  static func exp(_ x: Double) -> Double { Machine.exp(x) }
  /// eˣ − 1, exact near 0.
  static func expm1(_ x: Double) -> Double { Machine.expm1(x) }
  static func log(_ x: Double) -> Double { Machine.log(x) }
  /// ln(1 + x), exact near 0.
  static func log1p(_ x: Double) -> Double { Machine.log1p(x) }
  static func log10(_ x: Double) -> Double { Machine.log10(x) }
  static func pow(_ x: Double, _ y: Double) -> Double { Machine.pow(x, y) }
  static func sin(_ x: Double) -> Double { Machine.sin(x) }
  static func asin(_ x: Double) -> Double { Machine.asin(x) }
  static func tan(_ x: Double) -> Double { Machine.tan(x) }
  static func atanh(_ x: Double) -> Double { Machine.atanh(x) }
  static func tanh(_ x: Double) -> Double { Machine.tanh(x) }
  /// 1 − erf x, exact where it is small.
  static func erfc(_ x: Double) -> Double { Machine.erfc(x) }

  /// ln Γ(x). The reentrant function, because the plain one writes a sign that all threads share.
  static func logGamma(_ x: Double) -> Double {
    var sign: Int32 = 0
    return unsafe lgamma_r(x, &sign)
  }
}
