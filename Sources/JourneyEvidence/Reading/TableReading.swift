import JourneyModel
import JourneySyntax

/// The pass over the rows of one table, or of a part of it.
struct TableReading<Form: TableForm>: Sendable {
  private(set) var scanner: RecordScanner
  let width: Int
  private(set) var form: Form
  private(set) var columns: RowColumns
  private(set) var problems = RowProblems()
  private(set) var totals = RowTotals()
  /// The row with a quote that is never closed.
  private(set) var unclosedRow: Int?

  init(of opening: TableOpening, form: Form, columns: RowColumns) {
    scanner = opening.scanner
    width = opening.width
    self.form = form
    self.columns = columns
  }

  /// This reading before its first row, with the table beginning at `position`.
  func starting(at position: Int) -> TableReading {
    var other = self
    other.scanner = scanner.starting(at: position)
    return other
  }

  /// Reads every row that begins before `limit`.
  mutating func read(until limit: Int, in bytes: Span<UInt8>) {
    let fewest = form.needsWholeRows ? width : max(form.lastColumn, columns.lastColumn) + 1
    let mostSurplus = form.needsWholeRows ? 0 : Int.max
    var record = Record(columns: width)
    var row = Row()
    while scanner.position < limit {
      row.place = scanner.position
      guard scanner.next(&record, in: bytes) else { return }
      if record.isBlank(in: bytes), !record.isUnclosed { continue }
      totals.all &+= 1
      if record.isUnclosed {
        unclosedRow = scanner.row
        return
      }
      guard record.count >= fewest, record.surplus <= mostSurplus, !record.hasSurplus, !record.isTorn else {
        totals.ragged &+= 1
        problems.add(.ragged, row: scanner.row)
        continue
      }
      row.number = scanner.row
      guard columns.read(record, in: bytes, into: &row, totals: &totals, problems: &problems) else {
        continue
      }
      let before = form.answers
      form.read(record, in: bytes, row: row, problems: &problems)
      if form.answers > before { columns.noteDay(of: row) }
    }
  }

  /// What the rows come to, whatever they say.
  var rows: Tally {
    var tally = Tally()
    tally.rows = totals.all
    let started = totals.all - totals.trials - totals.ragged
    tally.started = form.hasOneRowEach ? started : nil
    tally.finished = columns.saysWhoFinished ? started - totals.unfinished : nil
    tally.days = columns.days.days
    tally.lostRows = totals.ragged.saturatingAdd(totals.unreadable)
    return tally
  }

  /// - Parameter flawed: segment columns that are not to be told apart.
  func names(without flawed: Set<String>) -> RowNames {
    var groups: [Tally.Group?] = Array(repeating: nil, count: AnswerCounts.mostGroups)
    groups[0] = .everybody
    for persona in 0..<PersonaSet.capacity { groups[1 + persona] = .persona(ID(persona)) }
    for segment in columns.segments where !flawed.contains(segment.name) {
      for (index, value) in segment.values.enumerated() {
        groups[segment.firstGroup + index] = .segment(column: segment.name, value: value)
      }
    }
    return RowNames(groups: groups, periods: columns.periods.periods)
  }
}
