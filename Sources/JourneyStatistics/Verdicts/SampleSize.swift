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

  /// To show that there is no gap of `margin` when in truth there is none at all.
  package static func forEquivalence(
    margin: Double, variance: Double, alpha: Double = 0.05, power: Double = customaryPower
  ) -> Double {
    let sum =
      NormalDistribution.quantile(1 - alpha) + NormalDistribution.quantile(1 - (1 - power) / 2)
    return sum * sum * variance / (margin * margin)
  }

  /// The next whole number; nil for what no number of answers reaches, such as a gap of 0.
  package static func count(_ size: Double) -> Int? { Int(exactly: size.rounded(.up)) }
}
