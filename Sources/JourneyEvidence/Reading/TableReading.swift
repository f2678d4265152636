import JourneyModel
import JourneySyntax

/// The pass over the rows of one table, or of a part of it.
struct TableReading<Form: TableForm>: Sendable {
  private(set) var scanner: RecordScanner
  let width: Int
  private(set) var form: Form
  private(set) var gathering: AnswerGathering
  private(set) var columns: RowColumns
  private(set) var totals = RowTotals()
  /// The row with a quote that is never closed.
  private(set) var unclosedRow: Int?

  init(of opening: TableOpening, form: Form, columns: RowColumns, gathering: AnswerGathering) {
    scanner = opening.scanner
    width = opening.width
    self.form = form
    self.columns = columns
    self.gathering = gathering
    if columns.hasWeights { self.gathering.counts.countWeights() }
    if columns.hasRespondents { self.gathering.counts.countRespondents(in: columns.periods.length) }
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
    while scanner.position < limit, scanner.next(&record, in: bytes) {
      if record.isBlank(in: bytes), !record.isUnclosed { continue }
      totals.all &+= 1
      if record.isUnclosed {
        unclosedRow = scanner.row
        return
      }
      guard record.count >= fewest, record.surplus <= mostSurplus, !record.hasSurplus, !record.isTorn else {
        totals.ragged &+= 1
        gathering.problems.add(.ragged, row: scanner.row)
        continue
      }
      row.number = scanner.row
      guard columns.read(record, in: bytes, into: &row, totals: &totals, problems: &gathering.problems)
      else { continue }
      let before = gathering.counts.answers
      form.read(record, in: bytes, row: row, into: &gathering)
      if gathering.counts.answers > before { columns.noteDay(of: row) }
    }
  }

  /// What was counted. `subjects` names the subjects by their numbers.
  func tally(of subjects: [Subject]) -> Tally {
    var tally = Tally()
    tally.histograms = gathering.counts.histograms(
      of: subjects, groups: groups, periods: columns.periods.periods)
    tally.respondents = gathering.counts.respondents(of: subjects)
    tally.pairs = form.pairs
    tally.pairWaves = form.pairWaves(in: columns.periods.periods)
    tally.signals = form.signals(in: columns.periods.periods)
    tally.rows = totals.all
    let started = totals.all - totals.trials - totals.ragged
    tally.started = form.hasOneRowEach ? started : nil
    tally.finished = columns.saysWhoFinished ? started - totals.unfinished : nil
    tally.answers = gathering.counts.answers
    tally.days = columns.days.days
    return tally
  }

  /// The groups by their numbers.
  private var groups: [Tally.Group?] {
    var groups: [Tally.Group?] = Array(repeating: nil, count: AnswerCounts.mostGroups)
    groups[0] = .everybody
    for persona in 0..<PersonaSet.capacity { groups[1 + persona] = .persona(persona) }
    for segment in columns.segments {
      for (index, value) in segment.values.enumerated() {
        groups[segment.firstGroup + index] = .segment(column: segment.name, value: value)
      }
    }
    return groups
  }
}
