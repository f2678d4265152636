import JourneyEvidence
import JourneyModel
import JourneyStatistics

extension Histogram {
  /// The answers by what each is worth in `unit`, as many of them as they are worth; nil when a share is asked of a
  /// measure without a top box.
  /// - Parameter respondents: who gave them, where that is known.
  func scored(in unit: ScoreUnit, of measure: Measure, by respondents: DistinctSample?) -> ScoreHistogram? {
    guard let scores = scores(of: measure, asShare: unit.isShare) else { return nil }
    let answers = ScoreHistogram(
      scores: scores, counts: weights?.sums ?? counts.map(Double.init),
      on: unit.isShare ? 0...100 : measure.scores)
    return answers.resized(to: effectiveSize(respondents))
  }

  /// Kish's number where answers are weighted, and no more than there are respondents: both err on the cautious side.
  private func effectiveSize(_ respondents: DistinctSample?) -> Double {
    var size = Double(n)
    if let weights {
      size = EffectiveSize.kish(sum: weights.sums.reduce(0, +), sumOfSquares: weights.sumOfSquares) ?? 0
    }
    guard let respondents, respondents.sampledAnswers > respondents.sampled else { return size }
    // A ratio, as not every row need name its respondent.
    return size * Double(respondents.sampled) / Double(respondents.sampledAnswers)
  }
}

extension ScoreHistogram {
  /// The same answers on the common scale of 0 (worst) to 100 (best).
  func inPoints(of unit: ScoreUnit, in measure: Measure) -> ScoreHistogram {
    ScoreHistogram(scores: scores.map { unit.points($0, in: measure) }, counts: counts, on: 0...100)
  }
}

extension ScoreUnit {
  /// A score or a share on the common scale; a share is itself.
  func points(_ value: Double, in measure: Measure) -> Double { isShare ? value : measure.points(value) }
}
