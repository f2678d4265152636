/// All that customers said about one model: a tally for each of its sources.
package struct Evidence: Sendable, Equatable {
  /// Parallel to `Model.sources`; a source that could not be read has an empty tally.
  package var tallies: [Tally] {
    didSet { hidden = tallies.map(\.hiddenCells) }
  }
  /// Parallel to `tallies`: the cells of which only the number of answers may be shown.
  private var hidden: [Set<Tally.Cell>]

  package init(tallies: [Tally] = []) {
    self.tallies = tallies
    hidden = tallies.map(\.hiddenCells)
  }

  /// Whether a score of this cell, by itself or beside others, would tell about a few people.
  package func isHidden(_ cell: Tally.Cell, ofSource source: Int) -> Bool {
    hidden.indices.contains(source) && hidden[source].contains(cell)
  }
}
