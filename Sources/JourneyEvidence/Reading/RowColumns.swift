import JourneyModel
import JourneySyntax

/// The columns that say something about a row as a whole: whether it counts, how often, for whom and when.
struct RowColumns: Sendable {
  private var filter: RowFilter
  private var exportFilter: ExportFilter
  private var personas: PersonaColumns
  private(set) var segments: [SegmentColumn] = []
  /// The groups of the columns that somebody asked for: who is in them is kept.
  private(set) var askedGroups: [Range<Int>] = []
  private(set) var periods: PeriodNumbers
  private(set) var days = DaySpan()
  private let dates: DateCells?
  private let count: Int?
  private let weight: Int?
  private let respondent: Int?
  private let seed: UInt64
  private let hasDecimalComma: Bool
  /// nil where answers are weighted to no totals.
  private(set) var margins: MarginColumns?
  /// The rightmost column it looks at; −1 when it looks at none.
  private(set) var lastColumn = -1

  /// nil when the table lacks a column without which its answers would be counted wrongly.
  init?(
    finding columns: inout ColumnSearch, in model: Model, opening: TableOpening, settings: ReadingSettings,
    bytes: Span<UInt8>
  ) {
    let filter = RowFilter(columns.source.rows) { columns.column($0) }
    for name in ExportFilter.neededColumns(in: opening.format) { _ = columns.column(name) }
    exportFilter = ExportFilter(of: opening)
    personas = PersonaColumns(finding: &columns, in: model)
    periods = PeriodNumbers(length: settings.waves)
    seed = settings.seed
    hasDecimalComma = opening.separator.allowsDecimalComma
    count = columns.column(of: .count)
    weight = columns.column(of: .weight)
    respondent = columns.column(of: .respondent)
    dates = columns.column(of: .date).map { column in
      DateCells(
        column: column, calendar: columns.source.calendar,
        order: columns.source.dateOrder ?? opening.format.dateOrder
          ?? DateOrder(provenBy: column, after: opening.scanner, width: opening.width, in: bytes))
    }
    let named = columns.source.segmentColumns
    let further = settings.groupColumns.filter { name in !named.contains { $0.folded == name.folded } }
    for (name, isNeeded) in named.map({ ($0, true) }) + further.map({ ($0, false) }) {
      guard let column = isNeeded ? columns.column(name) : columns.groupColumn(name) else { continue }
      let firstGroup = 1 + PersonaSet.capacity + segments.count * SegmentColumn.mostValues
      guard firstGroup + SegmentColumn.mostValues <= AnswerCounts.mostGroups else { break }
      segments.append(SegmentColumn(name, column: column, firstGroup: firstGroup))
      if settings.groupColumns.contains(where: { $0.folded == name.folded }) {
        askedGroups.append(firstGroup..<firstGroup + SegmentColumn.mostValues)
      }
    }
    let roles = columns.source.columns
    if let totals = columns.source.totals {
      margins = settings.totals[totals].flatMap { MarginColumns($0, finding: &columns) }
      if margins == nil { return nil }
    }
    guard let filter, count != nil || roles[.count] == nil, weight != nil || roles[.weight] == nil else {
      return nil
    }
    self.filter = filter
    lastColumn = max(
      filter.lastColumn, exportFilter.lastColumn, personas.lastColumn, margins?.lastColumn ?? -1,
      ([count, weight, respondent, dates?.column] + segments.map(\.column)).compactMap(\.self).max() ?? -1)
  }

  var hasWeights: Bool { weight != nil || margins != nil }
  var hasRespondents: Bool { respondent != nil }
  var saysWhoFinished: Bool { exportFilter.saysWhoFinished }

  /// Reads what the record says as a whole; false when it does not count, and why is noted.
  @inline(__always)
  mutating func read(
    _ record: borrowing Record, in bytes: Span<UInt8>, into row: inout Row, totals: inout RowTotals,
    problems: inout RowProblems
  ) -> Bool {
    switch exportFilter.verdict(on: record, in: bytes) {
    case .counts: break
    case .unfinished:
      totals.unfinished += 1
      return false
    case .trial:
      totals.trials += 1
      return false
    }
    guard filter.accepts(record, in: bytes) else {
      totals.filtered += 1
      return false
    }
    guard readAmounts(record, in: bytes, into: &row, problems: &problems) else {
      totals.unreadable += 1
      return false
    }
    readGroups(record, in: bytes, into: &row, problems: &problems)
    (row.day, row.period) = (nil, 0)
    if let dates { readDay(record[dates.column], dates, in: bytes, into: &row, problems: &problems) }
    if let respondent {
      let cell = record[respondent]
      row.respondent = cell.isEmpty ? 0 : bytes.hash(of: cell, seed: seed).mixed | 1
    }
    if margins == nil { return true }
    return weigh(record, in: bytes, into: &row, totals: &totals, problems: &problems)
  }

  private mutating func weigh(
    _ record: borrowing Record, in bytes: Span<UInt8>, into row: inout Row, totals: inout RowTotals,
    problems: inout RowProblems
  ) -> Bool {
    if weight == nil { row.weight = 1 }
    let isKnown = margins?.read(record, in: bytes, into: &row, problems: &problems) ?? true
    if !isKnown { totals.unreadable += 1 }
    return isKnown
  }

  /// Rows are weighted so from now on.
  mutating func weigh(by margins: MarginColumns) { self.margins = margins }

  /// The day of a row whose answers were counted widens the span of days.
  @inline(__always)
  mutating func noteDay(of row: borrowing Row) {
    if let day = row.day { days.add(day) }
  }

  @inline(__always)
  private mutating func readGroups(
    _ record: borrowing Record, in bytes: Span<UInt8>, into row: inout Row, problems: inout RowProblems
  ) {
    row.personas = personas.personas(of: record, in: bytes, row: row.number, problems: &problems)
    if segments.isEmpty { return }
    row.segments.removeAll(keepingCapacity: true)
    for index in segments.indices {
      if let group = segments[index].group(of: record[segments[index].column], in: bytes) {
        row.segments.append(group)
      }
    }
  }

  @inline(__always)
  private mutating func readDay(
    _ cell: Cell, _ dates: DateCells, in bytes: Span<UInt8>, into row: inout Row, problems: inout RowProblems
  ) {
    switch dates.day(cell, in: bytes) {
    case .day(let day): (row.day, row.period) = (day, periods.number(of: day))
    case .empty: break
    case .flaw(let flaw): problems.add(.date(flaw), cell, of: dates.column, in: bytes, row: row.number)
    }
  }

  /// How many respondents the record stands for, one unless it says so, and how much each weighs. False when it says
  /// something else than a whole number and a weight.
  @inline(__always)
  private func readAmounts(
    _ record: borrowing Record, in bytes: Span<UInt8>, into row: inout Row, problems: inout RowProblems
  ) -> Bool {
    if let count {
      let cell = record[count]
      row.times = 1
      if !cell.isBlank(in: bytes) {
        guard let number = AnswerCells.number(cell, in: bytes), number >= 0, let times = Int(exactly: number)
        else {
          problems.add(.notANumber(.count), cell, of: count, in: bytes, row: row.number)
          return false
        }
        row.times = times
      }
    }
    if let weight {
      guard let number = AnswerCells.number(record[weight], in: bytes, hasDecimalComma: hasDecimalComma),
        number >= 0
      else {
        problems.add(.notANumber(.weight), record[weight], of: weight, in: bytes, row: row.number)
        return false
      }
      row.weight = number
    }
    return true
  }
}
