package import JourneyEvidence
import JourneyModel
import JourneySyntax

extension Evidence {
  /// The personas that answers are known to be of, in the order of the model.
  package var personas: [Tally.Group] {
    var found: Set<ID<Persona>> = []
    for cell in cells { if case .persona(let persona) = cell.group { found.insert(persona) } }
    return found.sorted().map { .persona($0) }
  }

  /// The values of a segment column, sorted; none where no source has the column.
  package func segments(of column: String) -> [Tally.Group] {
    var found: Set<Tally.Group> = []
    for cell in cells {
      if case .segment(let name, _) = cell.group, name.folded == column.folded { found.insert(cell.group) }
    }
    return found.sorted { $0.sortingKey < $1.sortingKey }
  }

  /// The waves that have answers, the earliest first.
  package var waves: [Period] { Set(cells.compactMap(\.period)).sorted() }

  private var cells: some Sequence<AnswerTally.Cell> { tallies.lazy.flatMap(\.answers.histograms.keys) }
}

extension Tally.Group {
  fileprivate var sortingKey: String {
    switch self {
    case .everybody: ""
    case .persona(let persona): String(persona.index)
    case .segment(let column, let value): column + "\u{0}" + value
    }
  }
}
