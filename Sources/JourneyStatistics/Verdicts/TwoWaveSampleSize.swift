/// How many answers two waves take that shall show a difference (Cochran 1977, ch. 4 and 12.10 to 12.11; Kish 1965).
package struct TwoWaveSampleSize: Sendable, Equatable {
  /// What shall be found, in units of the score; above 0.
  package var difference: Double
  /// Of one answer's score.
  package var standardDeviation: Double
  /// Of the answers of one person in both waves.
  package var correlation: Double
  /// The share of people who are in both waves, 0 to 1.
  package var overlap: Double
  /// How many times more answers weights ask for.
  package var designEffect: Double
  /// How many differences are judged together: Bonferroni's bound for Holm's rule.
  package var comparisons: Int
  /// Of all comparisons together.
  package var alpha: Double
  /// The probability of finding the difference where it is there.
  package var power: Double

  /// Two waves of different people whose answers count alike, unless told otherwise.
  package init(
    difference: Double, standardDeviation: Double, correlation: Double = 0, overlap: Double = 0,
    designEffect: Double = 1, comparisons: Int = 1, alpha: Double = 1 - ScoreInterval.confidence,
    power: Double = SampleSize.customaryPower
  ) {
    self.difference = difference
    self.standardDeviation = standardDeviation
    self.correlation = correlation
    self.overlap = overlap
    self.designEffect = designEffect
    self.comparisons = comparisons
    self.alpha = alpha
    self.power = power
  }

  /// Of each wave, not whole; `SampleSize.count` makes a whole number of it.
  package var perWave: Double { reach * reach * variance / (difference * difference) }

  /// Of each of the four cells where the difference is one of two differences (treated and control, before and after).
  package var perCellOfFour: Double { 2 * perWave }

  /// The smallest difference that so many answers a wave would show.
  /// - Parameter n: of each wave, above 0.
  package func detectable(with n: Double) -> Double { reach * (variance / n).squareRoot() }

  /// In errors of the difference, how far from 0 it must lie to be found so surely.
  private var reach: Double {
    NormalDistribution.quantile(1 - alpha / Double(max(1, comparisons)) / 2)
      + NormalDistribution.quantile(power)
  }

  /// Of the difference, times the answers of a wave.
  private var variance: Double {
    2 * standardDeviation * standardDeviation * (1 - overlap * correlation) * designEffect
  }
}
