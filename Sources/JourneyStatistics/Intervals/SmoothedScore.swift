/// Mean and spread of a histogram to which a few pseudo-responses are added, one share on each score, so that the
/// spread is never 0: three equal answers must not count as certainty, and a plan can be made before the first answer.
package struct SmoothedScore: Sendable, Equatable {
  /// Of the answers and pseudo-responses together.
  package let mean: Double
  /// s̃², with the whole number of answers as divisor.
  package let variance: Double
  /// √(s̃²/(n + pseudo-responses)).
  package let standardError: Double

  /// Convention: three pseudo-responses, as in the adjusted Wald interval of the Net Promoter Score. Spread evenly they
  /// brought a Wald interval to 93 to 96 % mean coverage for 5 to 30 answers.
  package static let pseudoResponses = 3.0

  /// nil for a histogram without levels.
  package init?(_ histogram: ScoreHistogram, pseudoResponses: Double = Self.pseudoResponses) {
    let smoothed = histogram.smoothed(by: pseudoResponses)
    guard let mean = smoothed.mean, let variance = smoothed.variance else { return nil }
    self.mean = mean
    self.variance = variance
    standardError = (variance / smoothed.n).squareRoot()
  }

  /// How far the mean of other answers lies, in standard errors of the difference; nil where neither varies.
  package func distance(to other: SmoothedScore) -> Double? {
    let error = (standardError * standardError + other.standardError * other.standardError).squareRoot()
    return error > 0 ? abs(other.mean - mean) / error : nil
  }
}
