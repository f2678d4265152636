package import JourneyModel
import JourneySyntax

extension Model {
  /// The same model of a group's rows alone, so that what its people answered together can be counted; nil where
  /// conditions on cells cannot tell them.
  package func counting(only group: Tally.Group) -> Model? {
    guard group != .everybody else { return nil }
    var other = self
    for source in other.sources.ids {
      let conditions = conditions(on: other.sources[source], of: group)
      if conditions.isEmpty { return nil }
      other.sources[source].rows += conditions
    }
    return other
  }

  private func conditions(on source: Source, of group: Tally.Group) -> [CellCondition] {
    switch group {
    case .everybody: return []
    case .segment(let column, let value):
      let role = Source.Role.allCases.first { $0.rawValue == column.folded }
      return [CellCondition(column: role.flatMap { source.columns[$0] } ?? column, values: [value])]
    case .persona(let persona):
      let persona = personas[persona]
      if !persona.segment.isEmpty { return persona.segment }
      let names = [persona.name.id, persona.name.label, persona.shortName].compactMap(\.self)
      return [CellCondition(column: source.columnName(of: .persona), values: names)]
    }
  }
}

extension Histogram {
  /// The same answers with the same weights, but for the last digits of their sums.
  fileprivate func isSame(as other: Histogram) -> Bool {
    guard counts == other.counts, (weights == nil) == (other.weights == nil) else { return false }
    return zip(weights?.sums ?? [], other.weights?.sums ?? []).allSatisfy {
      abs($0 - $1) <= 1e-9 * max($0, 1)
    }
  }
}

extension Evidence {
  /// What a group's rows say, as far as they are the very answers that this evidence counts for the group: of a source
  /// whose counts differ, or some of whose numbers are too small to be shown, nothing.
  package func confirming(_ own: Evidence, of group: Tally.Group) -> Evidence {
    var tallies = own.tallies
    for source in tallies.indices {
      let theirs = self.tallies.indices.contains(source) ? self.tallies[source].answers.histograms : [:]
      let cells = theirs.filter { $0.key.group == group && $0.key.period == nil }
      let mine = tallies[source].answers.histograms.filter {
        $0.key.group == .everybody && $0.key.period == nil
      }
      let isSame =
        cells.count == mine.count
        && cells.allSatisfy { cell, histogram in
          let whole = AnswerTally.Cell(subject: cell.subject, measure: cell.measure)
          return mine[whole]?.isSame(as: histogram) == true && !isHidden(cell, ofSource: ID(source))
        }
      if !isSame { tallies[source] = Tally() }
    }
    return tallies == own.tallies ? own : Evidence(tallies: tallies)
  }
}
