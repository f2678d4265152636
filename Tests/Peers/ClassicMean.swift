package import JourneyStatistics

/// Student's interval for a mean: another tool's figure, and at the ends of a scale a poor one.
package struct ClassicMean: Sendable, Equatable {
  /// With n − 1; nil for fewer than two answers.
  package let standardDeviation: Double?
  /// nil for fewer than two answers, and where all are equal: no interval, rather than one without width.
  package let limits: ClosedRange<Double>?

  /// The mean with Student's interval.
  package init(_ histogram: ScoreHistogram, confidence: Double = ScoreInterval.confidence) {
    standardDeviation = histogram.sampleVariance?.squareRoot()
    guard let mean = histogram.mean, let deviation = standardDeviation, deviation > 0 else {
      limits = nil
      return
    }
    let n = histogram.n
    let t = StudentDistribution(degreesOfFreedom: n - 1).quantile((1 + confidence) / 2)
    let half = t * deviation / n.squareRoot()
    limits = mean - half...mean + half
  }
}
