/// A standardised distribution that leans to one side (Pearson's type III), by the cube root that makes it nearly normal
/// (Wilson and Hilferty 1931).
package struct SkewedDistribution: Sendable, Equatable {
  /// The third moment; 0 is the normal distribution.
  package let skewness: Double

  /// - Parameter skewness: of the mean of n answers that of one of them, divided by √n.
  package init(skewness: Double) { self.skewness = skewness }

  /// Below it the law is the normal one, to all digits that the cube root leaves.
  private static let least = 1e-6

  /// The normal deviate that lies as far out as a value; beyond the law's own end that of the end.
  package func deviate(at value: Double) -> Double {
    guard abs(skewness) > Self.least else { return value }
    let cube = max(0, skewness * value / 2 + 1)
    return 6 / skewness * (Math.pow(cube, 1 / 3) - 1) + skewness / 6
  }

  /// The value that lies as far out as a normal deviate.
  package func value(at deviate: Double) -> Double {
    guard abs(skewness) > Self.least else { return deviate }
    let root = max(0, skewness / 6 * (deviate - skewness / 6) + 1)
    return 2 / skewness * (root * root * root - 1)
  }
}
