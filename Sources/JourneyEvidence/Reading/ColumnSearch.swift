import JourneyModel
import JourneySyntax

/// Finds the columns of a table that reading it needs, and keeps the names of those it lacks.
struct ColumnSearch: Sendable {
  let source: Source
  private let header: Header
  private let format: TableFormat
  /// In the order they were asked for, each once.
  private var missing: [String] = []

  /// A search that has already asked for every column to which the source gives a name or a part.
  init(of source: Source, in opening: TableOpening) {
    self.source = source
    header = opening.header
    format = opening.format
    for role in Source.Role.allCases where source.columns[role] != nil { _ = column(of: role) }
    for name in source.segmentColumns { _ = column(name) }
  }

  /// The column called `name`, which the table should have.
  mutating func column(_ name: String) -> Int? {
    let column = header.column(name)
    if column == nil, !missing.contains(name) { missing.append(name) }
    return column
  }

  /// The column of `role`: it may be absent under the names that such tables have for it, not under one that the
  /// source gives it.
  mutating func column(of role: Source.Role) -> Int? {
    if let named = source.columns[role] { return column(named) }
    // In a wide table a column called "weight" is a question, unless the source says otherwise.
    if !source.bindings.isEmpty, role == .count || role == .weight { return nil }
    return format.column(of: role, in: header)
  }

  /// The column of `role`, which the table should have.
  mutating func neededColumn(of role: Source.Role) -> Int? {
    column(of: role) ?? column(source.columnName(of: role))
  }

  /// The column called `name`, which the table may lack.
  func optionalColumn(_ name: String) -> Int? { header.column(name) }

  /// The column with the first of these names that the table has; it may have none.
  func optionalColumn(firstOf names: [String]) -> Int? {
    header.column(firstOf: names.map(\.folded))
  }

  /// The column called `name`, else that of the role of this name; the table may lack it.
  func groupColumn(_ name: String) -> Int? {
    if let column = header.column(name) { return column }
    guard let role = Source.Role.allCases.first(where: { $0.rawValue == name.folded }) else { return nil }
    return source.columns[role].flatMap { header.column($0) }
      ?? format.column(of: role, in: header)
  }

  /// One problem for each name that was not found.
  var problems: [Problem] {
    missing.map {
      Problem(
        TableProblem.missingColumn(
          file: source.fileName, column: $0, available: header.names, hasHeader: header.namesColumns),
        at: source.name.place)
    }
  }
}
