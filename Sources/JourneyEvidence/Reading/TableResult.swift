import JourneyModel
import JourneySyntax

/// What the readings of a table's parts come to together.
struct TableResult: Sendable {
  private(set) var tally = Tally()
  private(set) var rows = RowTotals()
  private(set) var answers = AnswerTotals()
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

  /// Of a table that was not read.
  init() {}

  /// - Parameter readings: in the order of the file.
  init<Form: TableForm>(joining readings: [TableReading<Form>], subjects: [Subject], in model: Model) {
    isRead = true
    var offset = 0
    var respondents = RespondentAnswers()
    for (part, reading) in readings.enumerated() {
      if part == 0 { tally = reading.tally(of: subjects) } else { tally.merge(reading.tally(of: subjects)) }
      rows.merge(reading.totals)
      answers.merge(reading.gathering.cellCounts)
      respondents.merge(reading.form.respondents)
      rowProblems.merge(reading.gathering.problems, offset: offset)
      if let row = reading.unclosedRow { unclosedRow = row + offset }
      offset += reading.scanner.row
    }
    tally.people = respondents.settled
    tally.pairs.merge(respondents.pairs(of: subjects, in: model))
    let isFull = readings.contains { $0.gathering.counts.isFull }
    areWavesIncomplete =
      isFull && readings.contains { !$0.columns.periods.periods.isEmpty }
      || readings.contains { $0.columns.periods.isFull }
    for segment in readings.flatMap(\.columns.segments) {
      guard let flaw = segment.flaw ?? (isFull ? .tooManyCombinations : nil),
        !flawedSegments.contains(where: { $0.column == segment.name })
      else { continue }
      flawedSegments.append((segment.name, flaw))
    }
    if !flawedSegments.isEmpty { forgetFlawedSegments() }
    if areWavesIncomplete { tally.forgetWaves() }
  }

  /// The same, of a table whose shorter waves were too many.
  var insteadOfShorterWaves: TableResult {
    var other = self
    other.hasTooManyDays = !areWavesIncomplete
    return other
  }

  private mutating func forgetFlawedSegments() {
    let flawed = Set(flawedSegments.map(\.column))
    tally.histograms = tally.histograms.filter { cell, _ in
      if case .segment(let column, _) = cell.group { !flawed.contains(column) } else { true }
    }
  }

  /// What was wrong with the rows.
  func problems(of source: Source, in model: Model, header: Header) -> [Problem] {
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
    return rowProblems.problems(of: source, in: model, header: header)
      + kinds.map { Problem($0, at: source.name.place) }
  }
}
