import JourneyModel
import JourneySyntax

/// What a table says, and what is wrong with it.
struct TableResult: Sendable {
  private(set) var tally = Tally()
  private(set) var rows = RowTotals()
  private let columnProblems: [Problem]
  private var rowProblems = RowProblems()
  private var unclosedRow: Int?
  /// Segment columns that are not told apart, in the order of the source.
  private var flawedSegments: [(column: String, flaw: TableProblem.SegmentFlaw)] = []
  /// There were more combinations of step, group and wave than are kept.
  private(set) var areWavesIncomplete = false
  /// So there were with shorter waves than months.
  private var hasTooManyDays = false
  /// The table was read.
  private var isRead = false

  /// Of a table that lacks columns without which it says nothing.
  init(unreadable table: OpenTable) { columnProblems = table.columns.problems }

  /// Of a table that can be weighted to no known totals.
  init(of table: OpenTable, unweightedFor flaw: TotalsProblem.Flaw) {
    let problem = TotalsProblem.unusableTotals(file: table.source.totals ?? "", flaw: flaw)
    columnProblems = table.columns.problems + [Problem(problem, at: table.source.name.place)]
  }

  /// Of a table whose every row counts.
  init(of table: OpenTable, _ tally: Tally, problems: RowProblems) {
    self.init(unreadable: table)
    isRead = true
    self.tally = tally
    rows.all = tally.rows
    rowProblems = problems
  }

  /// Reads the rows of a table, in parts where it is large.
  /// - Parameter form: nil, as `columns` is, where the table lacks columns without which it says nothing.
  init<Form: TableForm>(
    of table: OpenTable, by form: Form?, _ columns: RowColumns?, in bytes: Span<UInt8>
  ) {
    self.init(unreadable: table)
    guard let form, let columns else { return }
    isRead = true
    let start = TableReading(of: table.opening, form: form, columns: columns)
    join(TableParts.read(start, smallestPart: table.settings.smallestPart, in: bytes), of: table)
  }

  /// - Parameter readings: in the order of the file.
  private mutating func join<Form: TableForm>(_ readings: [TableReading<Form>], of table: OpenTable) {
    var offset = 0
    for (part, reading) in readings.enumerated() {
      if part == 0 { tally = reading.rows } else { tally.merge(reading.rows) }
      rows.merge(reading.totals)
      rowProblems.merge(reading.problems, offset: offset)
      if let row = reading.unclosedRow { unclosedRow = row + offset }
      offset += reading.scanner.row
    }
    let isFull = readings.contains { $0.form.isFull }
    areWavesIncomplete =
      isFull && readings.contains { !$0.columns.periods.periods.isEmpty }
      || readings.contains { $0.columns.periods.isFull }
    for segment in readings.flatMap(\.columns.segments) {
      guard let flaw = segment.flaw ?? (isFull ? .tooManyCombinations : nil),
        !flawedSegments.contains(where: { $0.column == segment.name })
      else { continue }
      flawedSegments.append((segment.name, flaw))
    }
    let flawed = Set(flawedSegments.map(\.column))
    tally[Form.Counted.self] = Form.tally(
      of: readings.map { ($0.form, $0.names(without: flawed)) }, in: table)
    if areWavesIncomplete { tally.forgetWaves() }
  }

  /// The same, with how its answers were chosen and weighted.
  func counted(once isOnceEach: Bool, by weighting: Weighting?) -> TableResult {
    var other = self
    (other.tally.answers.isOnceEach, other.tally.answers.weighting) = (isOnceEach, weighting)
    return other
  }

  /// The same, of a table whose shorter waves were too many.
  var insteadOfShorterWaves: TableResult {
    var other = self
    other.hasTooManyDays = !areWavesIncomplete
    return other
  }

  /// What was wrong with the columns, then with the rows.
  func problems(of table: OpenTable) -> [Problem] {
    let source = table.source
    let file = source.fileName
    var kinds = flawedSegments.map {
      TableProblem.unusableSegment(file: file, column: $0.column, flaw: $0.flaw)
    }
    if areWavesIncomplete || hasTooManyDays {
      kinds.append(
        .unusableSegment(
          file: file, column: source.columnName(of: .date),
          flaw: hasTooManyDays ? .tooManyDays : .tooManyCombinations))
    }
    if let unclosedRow { kinds.append(.unclosedQuote(file: file, row: unclosedRow)) }
    if isRead, rows.all == 0 { kinds.append(.emptyTable(file: file)) }
    return columnProblems
      + rowProblems.problems(of: source, in: table.model, header: table.opening.header)
      + kinds.map { Problem($0, at: source.name.place) }
  }
}
