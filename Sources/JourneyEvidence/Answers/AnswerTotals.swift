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

/// What became of the rows of a table; blank rows aside.
package struct RowTotals: Sendable, Equatable {
  /// All of them.
  package var all = 0
  /// Left out by a `Rows` condition of the source.
  package var filtered = 0
  /// The respondent did not finish.
  package var unfinished = 0
  /// Previews and tests by the survey's makers.
  package var trials = 0
  /// Another number of cells than the header.
  package var ragged = 0

  /// No rows yet.
  package init() {}

  /// Rows whose answers were looked at.
  package var read: Int { all - filtered - unfinished - trials - ragged }

  mutating func merge(_ other: RowTotals) {
    all = all.saturatingAdd(other.all)
    filtered = filtered.saturatingAdd(other.filtered)
    unfinished = unfinished.saturatingAdd(other.unfinished)
    trials = trials.saturatingAdd(other.trials)
    ragged = ragged.saturatingAdd(other.ragged)
  }
}
