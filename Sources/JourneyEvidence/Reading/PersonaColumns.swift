import JourneyModel
import JourneySyntax

/// Whose answers a row holds: the personas whose segment it meets, and the one that its persona cell names.
struct PersonaColumns: Sendable {
  private var segments: [(persona: ID<Persona>, filter: RowFilter)] = []
  private var column: Int?
  private var names: CellLookup

  init(finding columns: inout ColumnSearch, in model: Model) {
    let personas = model.personas.prefix(PersonaSet.capacity)
    for (index, persona) in personas.enumerated() where !persona.segment.isEmpty {
      // A persona's segment is said once for all sources, and a column that one of them lacks may be another's. The
      // only source has no other to excuse it.
      let filter = RowFilter(persona.segment) { name in
        model.sources.count == 1 ? columns.column(name) : columns.optionalColumn(name)
      }
      if let filter { segments.append((ID(index), filter)) }
    }
    column = personas.isEmpty ? nil : columns.column(of: .persona)
    names = CellLookup(
      CellNames(layers: [
        personas.enumerated().map { ($1.name.id, $0) },
        personas.enumerated().map { ($1.name.label, $0) },
        personas.enumerated().map { ($1.shortName, $0) },
      ]))
  }

  /// The rightmost column it looks at; −1 when it looks at none.
  var lastColumn: Int { max(column ?? -1, segments.map(\.filter.lastColumn).max() ?? -1) }

  /// The personas of a row. A persona cell that names nobody is a problem unless some segment takes the row.
  @inline(__always)
  mutating func personas(
    of record: borrowing Record, in bytes: Span<UInt8>, row: Int, problems: inout RowProblems
  ) -> PersonaSet {
    var personas = PersonaSet()
    for index in segments.indices where segments[index].filter.accepts(record, in: bytes) {
      personas.insert(segments[index].persona)
    }
    guard let column else { return personas }
    switch names.meaning(of: record[column], in: bytes) {
    case .known(let persona): personas.insert(ID(persona))
    case .unknown where personas.isEmpty:
      problems.add(.unmatched(.persona), record[column], of: column, in: bytes, row: row)
    case .unknown, .empty: break
    }
    return personas
  }
}
