import JourneyEvidence
import JourneyModel

/// A question of a table that grew: all that an older table has of its answers is in the newer one too, so that the two
/// say the same of them and only what was added can differ.
struct GrownAnswers {
  private let old: AnswerTally
  private let question: Question
  /// Whose answers the newer one counts; nil for all.
  private let days: ClosedRange<Day>?

  /// nil unless the newer table has every answer of the older one.
  /// - Parameter days: those that count of the newer one; nil for all.
  init?(
    from old: AnswerTally, _ question: Question, to new: AnswerTally, _ same: Question,
    counting days: ClosedRange<Day>?
  ) {
    let earlier = old.histograms.filter { $0.key.question == question && $0.key.group == .everybody }
    guard !earlier.isEmpty else { return nil }
    for (cell, answers) in earlier {
      let later = AnswerTally.Cell(subject: same.subject, measure: same.measure, period: cell.period)
      guard new.histograms[later]?.without(answers) != nil else { return nil }
    }
    (self.old, self.question, self.days) = (old, question, days)
  }

  /// What of a group's answers that count now the older table does not have; nil where it has none of them, and where it
  /// has others.
  func added(to now: Histogram, of group: Tally.Group) -> Histogram? {
    guard let shared = shared(of: group), shared.n > 0 else { return nil }
    return now.without(shared)
  }

  /// Those of the older table that count now: of the days, and without a date.
  private func shared(of group: Tally.Group) -> Histogram? {
    var cell = AnswerTally.Cell(subject: question.subject, measure: question.measure, group: group)
    guard var shared = old.histograms[cell] else { return nil }
    guard let days else { return shared }
    for period in Set(old.histograms.keys.compactMap(\.period)).sorted() where !days.contains(period.start) {
      cell.period = period
      guard let outside = old.histograms[cell] else { continue }
      guard let rest = shared.without(outside) else { return nil }
      shared = rest
    }
    return shared
  }
}
