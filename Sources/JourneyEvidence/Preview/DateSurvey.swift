import JourneyModel
import JourneySyntax

/// What the cells of a table's column of dates say, all together.
struct DateSurvey {
  let column: Int
  private(set) var totals = AnswerTotals()
  /// The first ones.
  private(set) var flaws: [(row: Int, written: QuotedCell, flaw: DateProblem.Flaw)] = []
  /// Dates with a Hijri year.
  private(set) var hijri = 0
  private let cells: DateCells

  /// nil when no column has the name of one of dates.
  init?(in opening: TableOpening, bytes: Span<UInt8>) {
    guard let column = opening.format.column(of: .date, in: opening.header) else { return nil }
    self.column = column
    cells = DateCells(
      column: column, calendar: .gregorian,
      order: opening.format.dateOrder
        ?? DateOrder(provenBy: column, after: opening.scanner, width: opening.width, in: bytes))
  }

  mutating func add(_ record: borrowing Record, in bytes: Span<UInt8>, row: Int) {
    switch cells.day(record[column], in: bytes) {
    case .day: totals.counted += 1
    case .empty: totals.empty += 1
    case .flaw(let flaw):
      totals.unreadable += 1
      if flaw == .hijri { hijri += 1 }
      guard flaws.count < ScoreFilePreview.mostFaults else { return }
      let text = record[column].text(in: bytes, most: RowProblems.longestText)
      flaws.append((row, QuotedCell(String(decoding: text, as: UTF8.self), in: .date), flaw))
    }
  }
}
