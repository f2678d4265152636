package import JourneyModel

/// What became of the answers that were looked for: of a row that stands for several people, all of theirs.
package struct AnswerTotals: Sendable, Equatable {
  /// Answers that count.
  package var counted = 0
  /// Blank cells, where a blank is no fault.
  package var empty = 0
  /// `N/A` and its like, and the `Not applicable` values of the source.
  package var notApplicable = 0
  /// Texts where an answer should be; reported with their rows.
  package var unreadable = 0
  /// Numbers that the scale of the measure does not have; reported with their rows.
  package var outsideScale: [ID<Measure>: Int] = [:]
  /// Of rows whose journey, step or measure the model does not have; reported with their rows.
  package var unmatched = 0
  /// Answers of people who answered the same later, where each counts once.
  package var repeated = 0

  /// Nothing was looked for yet.
  package init() {}

  /// Answers that were given and do not count, though nobody asked for that.
  package var lost: Int {
    outsideScale.values.reduce(unreadable.saturatingAdd(unmatched)) { $0.saturatingAdd($1) }
  }

  mutating func merge(_ other: AnswerTotals) {
    counted.add(other.counted)
    empty.add(other.empty)
    notApplicable.add(other.notApplicable)
    unreadable.add(other.unreadable)
    outsideScale.merge(other.outsideScale) { $0.saturatingAdd($1) }
    unmatched.add(other.unmatched)
    repeated.add(other.repeated)
  }
}
