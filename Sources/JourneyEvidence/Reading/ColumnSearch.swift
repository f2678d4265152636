import JourneyModel
import JourneySyntax

/// Finds the columns of a table that reading it needs, and keeps the names of those it lacks.
struct ColumnSearch: Sendable {
  let source: Source
  private let header: Header
  /// In the order they were asked for, each once.
  private var missing: [String] = []

  /// A search that has already asked for every column to which the source gives a name or a part.
  init(of source: Source, in header: Header) {
    self.source = source
    self.header = header
    for role in Source.Role.allCases where source.columns[role] != nil { _ = column(of: role) }
    for name in source.segmentColumns { _ = column(name) }
  }

  /// The column called `name`, which the table should have.
  mutating func column(_ name: String) -> Int? {
    let column = header.column(name)
    if column == nil, !missing.contains(name) { missing.append(name) }
    return column
  }

  /// The column of `role`: it may be absent under its default name, not under a name that the source gives it.
  mutating func column(of role: Source.Role) -> Int? {
    source.columns[role].map { column($0) } ?? header.column(role.rawValue)
  }

  /// The column called `name`, which the table may lack.
  func optionalColumn(_ name: String) -> Int? { header.column(name) }

  /// One problem for each name that was not found.
  var problems: [Problem] {
    missing.map {
      Problem(
        .missingColumn(file: source.fileName, column: $0, available: header.names), at: source.name.place)
    }
  }
}
