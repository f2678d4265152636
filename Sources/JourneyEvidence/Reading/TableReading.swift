import JourneyModel
import JourneySyntax

/// The pass over the rows of one table.
struct TableReading: Sendable {
  private var scanner: RecordScanner
  private let width: Int
  private var gathering: AnswerGathering
  private var columns: RowColumns
  private(set) var totals = RowTotals()
  private var pairs = PairTally()
  private var signals: [Tally.Signal: Int] = [:]
  /// What ails the table as a whole.
  private var flaw: Flaw?

  private enum Flaw {
    case unclosedQuote(row: Int)
    case noRows
  }

  init(of opening: TableOpening, columns: RowColumns, gathering: AnswerGathering) {
    scanner = opening.scanner
    width = opening.width
    self.columns = columns
    self.gathering = gathering
    if columns.hasWeights { self.gathering.counts.countWeights() }
    if columns.hasRespondents { self.gathering.counts.countRespondents() }
  }

  /// What became of the answer cells.
  var answers: AnswerTotals { gathering.cellCounts }

  /// Reads every row that is left; a table without any has a problem.
  mutating func read(_ form: consuming some TableForm, in bytes: Span<UInt8>) {
    let lastColumn = max(form.lastColumn, columns.lastColumn)
    var record = Record(columns: width)
    var row = Row()
    while scanner.next(&record, in: bytes) {
      if record.isBlank(in: bytes), !record.isUnclosed { continue }
      totals.all += 1
      if record.isUnclosed {
        flaw = .unclosedQuote(row: scanner.row)
        break
      }
      guard record.count > lastColumn, !record.hasSurplus else {
        totals.ragged += 1
        gathering.problems.add(.ragged, row: scanner.row)
        continue
      }
      row.number = scanner.row
      guard columns.read(record, in: bytes, into: &row, totals: &totals, problems: &gathering.problems)
      else { continue }
      let before = gathering.counts.answers
      form.read(record, in: bytes, row: row, into: &gathering)
      if gathering.counts.answers > before { columns.noteDay(of: record, in: bytes) }
    }
    if totals.all == 0 { flaw = .noRows }
    pairs = form.pairs
    signals = form.signals
  }

  /// What was counted. `subjects` names the subjects by their numbers.
  func tally(of subjects: [Subject]) -> Tally {
    var tally = Tally()
    tally.histograms = gathering.counts.histograms(
      of: subjects, groups: groups, periods: columns.periods.periods)
    tally.respondents = gathering.counts.respondents(of: subjects)
    tally.pairs = pairs
    tally.signals = signals
    tally.rows = totals.all
    tally.finished = columns.saysWhoFinished ? totals.all - totals.unfinished - totals.trials : nil
    tally.answers = gathering.counts.answers
    tally.days = columns.days.days
    return tally
  }

  /// The groups by their numbers.
  private var groups: [Tally.Group?] {
    var groups: [Tally.Group?] = Array(repeating: nil, count: AnswerCounts.mostGroups)
    groups[0] = .everybody
    for persona in 0..<PersonaSet.capacity { groups[1 + persona] = .persona(persona) }
    for segment in columns.segments where segment.flaw == nil {
      for (index, value) in segment.values.enumerated() {
        groups[segment.firstGroup + index] = .segment(column: segment.name, value: value)
      }
    }
    return groups
  }

  /// What was wrong with the rows.
  func problems(of source: Source, in model: Model) -> [Problem] {
    var problems = gathering.problems.problems(of: source, in: model)
    let file = source.fileName
    for segment in columns.segments {
      guard let flaw = segment.flaw else { continue }
      let kind = Problem.Kind.unusableSegment(file: file, column: segment.name, flaw: flaw)
      problems.append(Problem(kind, at: source.name.place))
    }
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
