package import JourneyEvidence
package import JourneyModel
package import JourneyStatistics

/// A score that customers gave.
package struct MeasuredScore: Sendable, Equatable {
  /// Who was asked.
  package var source: ID<Source>
  /// What `estimate` is in: score units, or per cent for a share.
  package var unit: ScoreUnit
  /// Answers as they were given, whatever they are worth.
  package var n: Int
  /// nil under `fewestAnswers`: then only the count may be shown.
  package var estimate: Estimate?
  /// When the answers were given; nil where nothing is known of it.
  package var span: AnswerSpan?

  /// How it looks by people; nil where each gave one answer, and where it is not known who gave which.
  package var people: PeopleBehind?

  /// Some gave several of the answers, as far as it is known.
  package var hasRepeatedPeople = false

  /// Under this many answers only the count is shown: for privacy, and because the interval says nothing.
  package static let fewestAnswers = SmallCells.fewestAnswers
}

extension MeasuredScore {
  /// What the answers of one source say in `unit`; nil when nobody answered.
  /// - Parameter n: the number of answers as they were given; `answers` may be worth fewer.
  init?(_ answers: ScoreHistogram, n: Int, from source: ID<Source>, in unit: ScoreUnit, confidence: Double) {
    guard n > 0 else { return nil }
    self.init(source: source, unit: unit, n: n, estimate: nil)
    guard n >= Self.fewestAnswers else { return }
    let interval = ScoreInterval(answers, confidence: confidence)
    estimate = interval.mean.map { Estimate(value: $0, interval: interval.limits) }
  }
}
