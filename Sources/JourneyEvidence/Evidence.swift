/// All that customers said about one model: a tally for each of its sources.
package struct Evidence: Sendable, Equatable {
  /// Parallel to `Model.sources`; a source that could not be read has an empty tally.
  package var tallies: [Tally]

  package init(tallies: [Tally] = []) { self.tallies = tallies }
}
