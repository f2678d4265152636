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
  /// Their weight or count is none.
  package var unreadable = 0

  /// No rows yet.
  package init() {}

  /// Rows whose answers were looked at.
  package var read: Int { all - filtered - unfinished - trials - ragged - unreadable }

  mutating func merge(_ other: RowTotals) {
    all = all.saturatingAdd(other.all)
    filtered = filtered.saturatingAdd(other.filtered)
    unfinished = unfinished.saturatingAdd(other.unfinished)
    trials = trials.saturatingAdd(other.trials)
    ragged = ragged.saturatingAdd(other.ragged)
    unreadable = unreadable.saturatingAdd(other.unreadable)
  }
}
