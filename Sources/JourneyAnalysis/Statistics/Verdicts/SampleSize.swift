/// How many answers are needed. Sizes are not whole; `count` makes a whole number of one.
package enum SampleSize {
  /// The probability with which a planned sample shall show what is there.
  package static let customaryPower = 0.8

  /// For limits at most `halfWidth` from the mean: z² s²/E².
  package static func forMargin(
    _ halfWidth: Double, variance: Double, confidence: Double = ScoreInterval.confidence
  ) -> Double {
    let z = NormalDistribution.deviate(confidence: confidence)
    return z * z * variance / (halfWidth * halfWidth)
  }

  /// To detect a gap between one mean and a target, for a known variance.
  package static func forGapKnowingVariance(
    _ gap: Double, variance: Double, alpha: Double = 0.05, power: Double = customaryPower
  ) -> Double {
    let sum = NormalDistribution.quantile(1 - alpha / 2) + NormalDistribution.quantile(power)
    return sum * sum * variance / (gap * gap)
  }

  /// The same with z²/2 more, because the variance is an estimate (Guenther 1981).
  package static func forGap(
    _ gap: Double, variance: Double, alpha: Double = 0.05, power: Double = customaryPower
  ) -> Double {
    let z = NormalDistribution.quantile(1 - alpha / 2)
    return forGapKnowingVariance(gap, variance: variance, alpha: alpha, power: power) + z * z / 2
  }

  /// Per group, to detect a difference of two means.
  package static func forDifference(
    _ difference: Double, variance: Double, alpha: Double = 0.05, power: Double = customaryPower
  ) -> Double {
    let z = NormalDistribution.quantile(1 - alpha / 2)
    return 2 * forGapKnowingVariance(difference, variance: variance, alpha: alpha, power: power) + z * z / 4
  }

  /// To show that there is no gap of `margin` when in truth there is none at all.
  package static func forEquivalence(
    margin: Double, variance: Double, alpha: Double = 0.05, power: Double = customaryPower
  ) -> Double {
    let sum =
      NormalDistribution.quantile(1 - alpha) + NormalDistribution.quantile(1 - (1 - power) / 2)
    return sum * sum * variance / (margin * margin)
  }

  /// Per group, to tell two shares apart: Fleiss 1981 without continuity correction.
  package static func forShares(
    _ p1: Double, _ p2: Double, alpha: Double = 0.05, power: Double = customaryPower
  ) -> Double {
    let mean = (p1 + p2) / 2
    let pooled = (2 * mean * (1 - mean)).squareRoot()
    let separate = (p1 * (1 - p1) + p2 * (1 - p2)).squareRoot()
    let root =
      NormalDistribution.quantile(1 - alpha / 2) * pooled + NormalDistribution.quantile(power) * separate
    return root * root / ((p1 - p2) * (p1 - p2))
  }

  /// The next whole number; nil for what no number of answers reaches, such as a gap of 0.
  package static func count(_ size: Double) -> Int? { Int(exactly: size.rounded(.up)) }
}
