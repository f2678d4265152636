import JourneyModel

/// The columns that say something about a row as a whole: whether it counts, how often, for whom and when.
struct RowColumns: Sendable {
  private var filter: RowFilter
  private var personas: PersonaColumns
  private let count: Int?
  private let date: Int?

  /// nil when the table lacks a column without which its answers would be counted wrongly.
  init?(finding columns: inout ColumnSearch, in model: Model) {
    let filter = RowFilter(columns.source.rows) { columns.column($0) }
    personas = PersonaColumns(finding: &columns, in: model)
    count = columns.column(of: .count)
    // A Hijri date is written like an ISO one but means another day.
    date = columns.source.calendar == .gregorian ? columns.column(of: .date) : nil
    guard let filter, count != nil || columns.source.columns[.count] == nil else { return nil }
    self.filter = filter
  }

  /// The rightmost column it looks at; −1 when it looks at none.
  var lastColumn: Int { max(filter.lastColumn, personas.lastColumn, count ?? -1, date ?? -1) }

  /// What the record says as a whole; nil when it does not count.
  @inline(__always)
  mutating func row(
    _ number: Int, _ record: borrowing Record, in bytes: Span<UInt8>, problems: inout RowProblems
  ) -> Row? {
    guard filter.accepts(record, in: bytes) else { return nil }
    guard let times = times(record, in: bytes) else {
      problems.add(.notANumber, record[count ?? 0], in: bytes, row: number)
      return nil
    }
    let personas = personas.personas(of: record, in: bytes, row: number, problems: &problems)
    return Row(number: number, personas: personas, times: times)
  }

  /// The cell with the date of a row, if the table has dates.
  @inline(__always)
  func date(of record: borrowing Record) -> Cell? { date.map { record[$0] } }

  /// How many respondents the record stands for: one unless it says so; nil when it says no whole number.
  @inline(__always)
  private func times(_ record: borrowing Record, in bytes: Span<UInt8>) -> Int? {
    guard let count else { return 1 }
    let cell = record[count]
    if cell.isBlank(in: bytes) { return 1 }
    guard let number = AnswerCells.number(cell, in: bytes), number >= 0 else { return nil }
    return Int(exactly: number)
  }
}
