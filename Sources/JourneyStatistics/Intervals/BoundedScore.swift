/// The mean of scores on a bounded scale, with the limits that Rao's score test gives it and the test itself.
///
/// The interval holds every mean μ that the test, with the multinomial restricted to mean μ, does not reject. With two
/// levels it is Wilson's (1927), with three Tango's (1998). It is never without width, never leaves the scale and
/// always contains the mean.
package struct BoundedScore: Sendable, Equatable {
  /// The ends of the declared scale, which no limit leaves.
  package let scale: ClosedRange<Double>
  /// Number of answers.
  package let n: Double
  /// Of the answers as they are, in units of the scale.
  package let mean: Double
  private let below: ScoreSide
  private let above: ScoreSide

  /// nil without answers.
  package init?(_ histogram: ScoreHistogram) {
    guard let mean = histogram.mean else { return nil }
    let n = histogram.n
    let observed = histogram.observed
    let shares = observed.map { $0.count / n }
    scale = histogram.scale
    self.n = n
    self.mean = mean
    below = ScoreSide(
      shares: shares, deviations: observed.map { $0.score - mean }, reach: mean - histogram.scale.lowerBound,
      isEndObserved: observed.first?.score == histogram.scale.lowerBound)
    above = ScoreSide(
      shares: shares, deviations: observed.map { mean - $0.score }, reach: histogram.scale.upperBound - mean,
      isEndObserved: observed.last?.score == histogram.scale.upperBound)
  }

  /// How far the limits lie from the mean, where the test statistic is `z`.
  package func distances(z: Double) -> (below: Double, above: Double) {
    let c = z * z / n
    return (min(below.offset(c), mean - scale.lowerBound), min(above.offset(c), scale.upperBound - mean))
  }

  /// The limits at which the test statistic is `z`.
  package func limits(z: Double) -> ClosedRange<Double> {
    let distances = distances(z: z)
    return max(
      scale.lowerBound, mean - distances.below)...min(scale.upperBound, mean + distances.above)
  }

  /// The limits at a level of confidence between 0 and 1.
  package func limits(confidence: Double) -> ClosedRange<Double> {
    limits(z: NormalDistribution.deviate(confidence: confidence))
  }

  /// The test of the mean against a fixed number: positive where the answers lie above it. ±∞ where the number lies at
  /// or beyond an end of the scale and the mean does not: a single answer below the highest proves that much.
  package func z(against target: Double) -> Double {
    if target == mean { return 0 }
    if target < mean {
      return target <= scale.lowerBound ? .infinity : below.statistic(movedBy: mean - target, n: n)
    }
    return target >= scale.upperBound ? -.infinity : -above.statistic(movedBy: target - mean, n: n)
  }
}
