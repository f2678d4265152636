import JourneyModel
import JourneySyntax

/// The pass over the rows of one table.
struct TableReading: Sendable {
  private var scanner: RecordScanner
  /// Columns of the header.
  private let width: Int
  private var gathering: AnswerGathering
  private var days = DaySpan()
  private var rows = 0
  /// What ails the table as a whole.
  private var flaw: Flaw?

  private enum Flaw {
    case unclosedQuote(row: Int)
    case noRows
  }

  /// - Parameter scanner: stands after the header, which has `width` columns.
  init(scanner: RecordScanner, width: Int, gathering: AnswerGathering) {
    self.scanner = scanner
    self.width = width
    self.gathering = gathering
  }

  /// Reads every row that is left; a table without any has a problem.
  mutating func read(_ form: consuming some TableForm, _ columns: consuming RowColumns, in bytes: Span<UInt8>)
  {
    let lastColumn = max(form.lastColumn, columns.lastColumn)
    var record = Record(columns: width)
    while scanner.next(&record, in: bytes) {
      if record.isBlank(in: bytes), !record.isUnclosed { continue }
      rows += 1
      if record.isUnclosed {
        flaw = .unclosedQuote(row: scanner.row)
        return
      }
      guard record.count > lastColumn, !record.hasSurplus else {
        gathering.problems.add(.ragged, row: scanner.row)
        continue
      }
      guard let row = columns.row(scanner.row, record, in: bytes, problems: &gathering.problems) else {
        continue
      }
      let before = gathering.counts.answers
      form.read(record, in: bytes, row: row, into: &gathering)
      if gathering.counts.answers > before, let date = columns.date(of: record) { days.add(date, in: bytes) }
    }
    if rows == 0 { flaw = .noRows }
  }

  /// What was counted. `subjects` names the subjects by their numbers.
  func tally(of subjects: [Subject]) -> Tally {
    var tally = Tally()
    tally.histograms = gathering.counts.histograms(of: subjects)
    tally.rows = rows
    tally.answers = gathering.counts.answers
    tally.days = days.days
    return tally
  }

  /// What was wrong with the rows.
  func problems(of source: Source, in model: Model) -> [Problem] {
    var problems = gathering.problems.problems(of: source, in: model)
    let file = source.fileName
    switch flaw {
    case .unclosedQuote(let row):
      problems.append(Problem(.unclosedQuote(file: file, row: row), at: source.name.place))
    case .noRows:
      problems.append(Problem(.emptyTable(file: file), at: source.name.place))
    case nil: break
    }
    return problems
  }
}
