import JourneyModel
import JourneySyntax

/// What the cells of a table's column of dates say, all together.
struct DateSurvey {
  let column: Int
  private(set) var totals = AnswerTotals()
  /// The first ones; of flaws that are alike in all cells one, with how many rows have it.
  private(set) var flaws: [(row: Int, rows: Int, written: QuotedCell, flaw: DateProblem.Flaw)] = []
  /// Dates with a Hijri year.
  private(set) var hijri = 0
  /// Cells that are a day, or would be one if the source said how to read them.
  private var dates = 0
  private let cells: DateCells

  /// Nearly all that is written: a few cells of any column are mistyped.
  private static let shareOfDates = 0.9

  init(of column: Int, in opening: TableOpening, bytes: Span<UInt8>) {
    self.column = column
    cells = DateCells(
      column: column, calendar: .gregorian,
      order: opening.format.dateOrder
        ?? DateOrder(provenBy: column, after: opening.scanner, width: opening.width, in: bytes))
  }

  /// Nearly all of the column's cells are dates.
  var isOfDates: Bool {
    dates > 0 && Double(dates) >= Self.shareOfDates * Double(totals.counted + totals.unreadable)
  }

  mutating func add(_ record: borrowing Record, in bytes: Span<UInt8>, row: Int) {
    switch cells.day(record[column], in: bytes) {
    case .day:
      totals.counted += 1
      dates += 1
    case .empty: totals.empty += 1
    case .flaw(let flaw):
      totals.unreadable += 1
      if flaw == .hijri { hijri += 1 }
      if flaw == .hijri || flaw == .ambiguous { dates += 1 }
      keep(flaw, of: record[column], in: bytes, row: row)
    }
  }

  private mutating func keep(_ flaw: DateProblem.Flaw, of cell: Cell, in bytes: Span<UInt8>, row: Int) {
    if flaw.isSameForAllTexts, let known = flaws.firstIndex(where: { $0.flaw == flaw }) {
      flaws[known].rows += 1
      return
    }
    guard flaws.count < ScoreFilePreview.mostFaults else { return }
    let text = cell.text(in: bytes, most: RowProblems.longestText)
    flaws.append((row, 1, QuotedCell(String(decoding: text, as: UTF8.self), in: .date), flaw))
  }
}

/// The columns of a table that hold dates, and the one of them that is the day of each answer.
struct DateSurveys {
  private var surveys: [DateSurvey] = []
  /// The column that has a name by which every reader of the table knows it.
  private let named: Int?
  private let header: Header

  /// Rows below the header that are looked at for columns of dates.
  private static let rowsLookedAt = 64
  /// More columns of dates than a table of answers has.
  private static let mostColumns = 8

  init(in opening: TableOpening, bytes: Span<UInt8>) {
    named = opening.format.column(of: .date, in: opening.header)
    header = opening.header
    let likely = Self.columnsOfDates(in: opening, bytes: bytes).filter { $0 != named }
    let columns = (named.map { [$0] } ?? []) + likely.prefix(Self.mostColumns)
    surveys = columns.map { DateSurvey(of: $0, in: opening, bytes: bytes) }
  }

  /// Columns whose first cells are dates.
  private static func columnsOfDates(in opening: TableOpening, bytes: Span<UInt8>) -> [Int] {
    var scanner = opening.scanner
    var record = Record(columns: opening.width)
    var dates = Array(repeating: 0, count: opening.width)
    var others = dates
    var rows = 0
    while rows < rowsLookedAt, scanner.next(&record, in: bytes) {
      guard record.count == opening.width else { continue }
      rows += 1
      for column in 0..<opening.width {
        switch DateCells(column: column, calendar: .gregorian, order: nil).day(record[column], in: bytes) {
        case .day, .flaw(.ambiguous), .flaw(.hijri): dates[column] += 1
        case .empty: break
        case .flaw: others[column] += 1
        }
      }
    }
    return (0..<opening.width).filter { dates[$0] > 2 * others[$0] }
  }

  mutating func add(_ record: borrowing Record, in bytes: Span<UInt8>, row: Int) {
    for index in surveys.indices { surveys[index].add(record, in: bytes, row: row) }
  }

  /// The column of the day of each answer; nil where none can be it. Of several the one whose name says most of the end
  /// of the answers, else the first.
  var chosen: DateSurvey? {
    if let named { return surveys.first { $0.column == named } }
    let fitting = ofDates.filter { rank(of: $0) > .ofSomethingElse }
    let best = fitting.map(rank).max()
    return fitting.first { rank(of: $0) == best }
  }

  /// Further columns of dates, in the order of the table.
  var others: [Int] {
    let chosen = chosen?.column
    return ofDates.map(\.column).filter { $0 != chosen }.sorted()
  }

  private var ofDates: [DateSurvey] { surveys.filter(\.isOfDates).sorted { $0.column < $1.column } }

  private func rank(of survey: DateSurvey) -> DateColumnName {
    DateColumnName(header.labels[survey.column])
  }
}
