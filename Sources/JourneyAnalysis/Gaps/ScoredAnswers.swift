import JourneyEvidence
import JourneyModel
import JourneyStatistics

extension Histogram {
  /// The answers by what each is worth in `unit`, as many of them as they are worth; nil when a share is asked of a
  /// measure without a top box.
  /// - Parameter people: who gave those of everybody, where that is known.
  func scored(in unit: ScoreUnit, of measure: Measure, by people: AnswerPeople?) -> ScoreHistogram? {
    guard let scores = scores(of: measure, asShare: unit.isShare) else { return nil }
    let answers = ScoreHistogram(
      scores: scores, counts: weights?.sums ?? counts.map(Double.init),
      on: unit.isShare ? 0...100 : measure.scores)
    return answers.resized(to: effectiveSize(scores, people))
  }

  /// By people where they are known: what their sums say of the mean, and never more than there are people; else Kish's
  /// number where answers are weighted.
  private func effectiveSize(_ scores: [Double], _ people: AnswerPeople?) -> Double {
    var size = Double(n)
    if let weights {
      size = EffectiveSize.kish(sum: weights.sums.reduce(0, +), sumOfSquares: weights.sumOfSquares) ?? 0
    }
    guard let people, let worth = people.worth(by: scores, isWeighted: weights != nil), worth.answers > 0
    else { return size }
    if worth.answers == n { return worth.usable }
    // The answers of a group, or some without a name: as much less worth as those of whom it is known.
    return min(size, Double(n) * worth.usable / Double(worth.answers))
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
