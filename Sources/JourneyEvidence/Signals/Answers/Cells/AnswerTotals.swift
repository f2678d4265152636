/// What became of the cells that should hold answers.
package struct AnswerTotals: Sendable, Equatable {
  /// Cells with an answer that counts.
  package var counted = 0
  /// Blank cells, where a blank is no fault.
  package var empty = 0
  /// `N/A` and its like, and the `Not applicable` values of the source.
  package var notApplicable = 0
  /// Reported with their rows.
  package var unreadable = 0

  /// No cells yet.
  package init() {}

  mutating func merge(_ other: AnswerTotals) {
    counted = counted.saturatingAdd(other.counted)
    empty = empty.saturatingAdd(other.empty)
    notApplicable = notApplicable.saturatingAdd(other.notApplicable)
    unreadable = unreadable.saturatingAdd(other.unreadable)
  }
}
