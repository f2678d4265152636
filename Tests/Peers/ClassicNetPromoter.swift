import JourneyStatistics

/// The Net Promoter Score with the intervals of Wald and of adjusted Wald (3,T): other tools' figures.
package struct ClassicNetPromoter: Sendable, Equatable {
  /// In points from −100 to 100, like every figure here but the variance; nil without answers.
  package let score: Double?
  /// Of one response worth −1, 0 or 1: p + d − (p − d)².
  package let variance: Double?
  /// In points; nil for a single answer.
  package let standardError: Double?
  /// May leave the scale, and has no width when all answers are equal.
  package let wald: ClosedRange<Double>?
  /// The adjusted score, with the pseudo-responses in it.
  package let adjustedScore: Double
  /// May leave the scale.
  package let adjusted: ClosedRange<Double>

  /// `adjusted` as far as it lies on the scale.
  package var adjustedOnScale: ClosedRange<Double> { adjusted.clamped(to: -100...100) }

  /// Rocks 2016: three pseudo-responses in triangular shares.
  package static let pseudoResponses = [0.75, 1.5, 0.75]

  /// From counts of the three groups.
  package init(
    detractors: Double, passives: Double, promoters: Double,
    pseudoResponses: [Double] = Self.pseudoResponses, confidence: Double = ScoreInterval.confidence
  ) {
    let z = NormalDistribution.deviate(confidence: confidence)
    let counts = [detractors, passives, promoters]
    let plain = Self.moments(counts)
    score = plain.map { $0.score * 100 }
    variance = plain?.variance
    standardError = plain.map { $0.standardError * 100 }
    wald = plain.map { Self.limits($0, z: z) }
    let moments = Self.moments(zip(counts, pseudoResponses).map(+))
    adjustedScore = (moments?.score ?? 0) * 100
    adjusted = moments.map { Self.limits($0, z: z) } ?? -100...100
  }

  struct Moments {
    var score: Double
    var variance: Double
    var n: Double
    var standardError: Double { (variance / n).squareRoot() }
  }

  /// Counts of detractors, passives and promoters; nil without any.
  static func moments(_ counts: [Double]) -> Moments? {
    let histogram = ScoreHistogram(scores: [-1, 0, 1], counts: counts)
    guard let mean = histogram.mean, let variance = histogram.variance else { return nil }
    return Moments(score: mean, variance: variance, n: histogram.n)
  }

  private static func limits(_ moments: Moments, z: Double) -> ClosedRange<Double> {
    let half = z * moments.standardError
    return (moments.score - half) * 100...(moments.score + half) * 100
  }
}
