import JourneyStatistics

/// The difference of two Net Promoter Scores by the adjusted Wald method, in points.
package struct AdjustedWaldDifference: Sendable, Equatable {
  /// First minus second.
  package let difference: Double
  /// Of the difference, in its unit.
  package let standardError: Double
  /// The difference in standard errors.
  package let z: Double
  /// Two-sided.
  package let p: Double
  /// At the confidence asked for.
  package let limits: ClosedRange<Double>

  /// Half of what one score takes, after Agresti and Caffo 2000: with three in each group small groups that lie far
  /// apart are covered in 85 % only.
  package static let pseudoResponsesPerGroup = [0.375, 0.75, 0.375]

  /// Counts of detractors, passives and promoters; nil where there is nothing to compare.
  package init?(
    _ first: [Double], _ second: [Double], pseudoResponses: [Double] = Self.pseudoResponsesPerGroup,
    confidence: Double = ScoreInterval.confidence
  ) {
    guard let one = ClassicNetPromoter.moments(zip(first, pseudoResponses).map(+)),
      let two = ClassicNetPromoter.moments(zip(second, pseudoResponses).map(+)),
      one.variance + two.variance > 0
    else { return nil }
    difference = 100 * (one.score - two.score)
    standardError = 100 * (one.variance / one.n + two.variance / two.n).squareRoot()
    z = difference / standardError
    p = NormalDistribution.twoSided(z)
    let half = NormalDistribution.deviate(confidence: confidence) * standardError
    limits = difference - half...difference + half
  }
}
