import JourneyModel
import JourneySyntax

/// Reads the cells of a column of dates.
struct DateCells: Sendable {
  enum Meaning {
    case day(Day)
    case empty
    case flaw(DateProblem.Flaw)
  }

  /// Years below it are Hijri: no customer answered before 1700.
  private static let firstGregorianYear = 1700

  let column: Int
  private let calendar: Source.Calendar
  /// nil: the file has not said it, and it is not guessed.
  private let order: DateOrder?

  init(column: Int, calendar: Source.Calendar, order: DateOrder?) {
    self.column = column
    self.calendar = calendar
    self.order = order
  }

  @inline(__always)
  func day(_ cell: Cell, in bytes: Span<UInt8>) -> Meaning {
    if let day = Self.plainDay(cell, in: bytes) { return .day(day) }
    return unusualDay(cell, in: bytes)
  }

  /// Nearly every date is `2026-07-01`, whatever time follows.
  @inline(__always)
  private static func plainDay(_ cell: Cell, in bytes: Span<UInt8>) -> Day? {
    let start = cell.start
    guard cell.end &- start >= 10, bytes[start &+ 4] == 0x2D, bytes[start &+ 7] == 0x2D,
      cell.end &- start == 10 || bytes[start &+ 10] == .space || bytes[start &+ 10] == 0x54
    else { return nil }
    func digit(_ offset: Int) -> Int { Int(bytes[start &+ offset] &- 0x30) }
    let (a, b, c, d) = (digit(0), digit(1), digit(2), digit(3))
    let (e, f, g, h) = (digit(5), digit(6), digit(8), digit(9))
    guard a < 10, b < 10, c < 10, d < 10, e < 10, f < 10, g < 10, h < 10 else { return nil }
    let year = a &* 1000 &+ b &* 100 &+ c &* 10 &+ d
    guard PeriodNumbers.years.contains(year) else { return nil }
    return Day(year: year, month: e &* 10 &+ f, day: g &* 10 &+ h)
  }

  private func unusualDay(_ cell: Cell, in bytes: Span<UInt8>) -> Meaning {
    guard let date = WrittenDate(cell, in: bytes) else {
      return cell.isBlank(in: bytes) ? .empty : .flaw(.unknown)
    }
    guard let order = date.needsNoOrder ? .dayFirst : order ?? date.provenOrder else {
      return .flaw(.ambiguous)
    }
    let (month, day) = (date.month(order), date.day(order))
    if date.year >= Self.firstGregorianYear {
      return Self.meaning(of: Day(year: date.year, month: month, day: day))
    }
    guard calendar == .hijri else {
      return .flaw(UmmAlQura.years.contains(date.year) ? .hijri : .outsideYears(PeriodNumbers.years))
    }
    return Self.meaning(of: UmmAlQura.day(year: date.year, month: month, day: day))
  }

  /// - Parameter day: nil where no calendar has it.
  private static func meaning(of day: Day?) -> Meaning {
    guard let day else { return .flaw(.unknown) }
    return PeriodNumbers.years.contains(day.year) ? .day(day) : .flaw(.outsideYears(PeriodNumbers.years))
  }

  /// Why a cell is no time.
  struct Flaw: Error { var kind: DateProblem.Flaw }

  /// The day and the second within it, for events.
  func instant(_ cell: Cell, in bytes: Span<UInt8>) -> Result<Int, Flaw> {
    switch day(cell, in: bytes) {
    case .empty: return .failure(Flaw(kind: .unknown))
    case .flaw(let kind): return .failure(Flaw(kind: kind))
    case .day(let day):
      guard let date = WrittenDate(cell, in: bytes),
        let time = WrittenTime(from: date.end, to: cell.end, in: bytes)
      else { return .failure(Flaw(kind: .unknown)) }
      return .success(day.daysSince1970 * 86_400 + time.secondOfDay)
    }
  }
}

extension DateOrder {
  /// The order that the dates of a column prove: one day beyond the twelfth settles it for the file. nil when no date
  /// needs an order, or none proves one.
  ///
  /// - Parameter scanner: stands before the first row; a copy is read from there, and mostly stops within a few rows.
  init?(provenBy column: Int, after scanner: RecordScanner, width: Int, in bytes: Span<UInt8>) {
    var scanner = scanner
    var record = Record(columns: width)
    while scanner.next(&record, in: bytes) {
      guard record.count > column, let date = WrittenDate(record[column], in: bytes) else { continue }
      // A file that starts with the year goes on with it; what does not is reported row by row.
      if date.isYearFirst { return nil }
      if let proven = date.provenOrder {
        self = proven
        return
      }
    }
    return nil
  }
}
