import JourneyStatistics

extension ScoreHistogram {
  /// The unbiased variance, with n − 1; nil for fewer than two answers.
  var sampleVariance: Double? {
    let n = n
    guard n >= 2, let variance else { return nil }
    return variance * (n / (n - 1))
  }
}
