import JourneyModel

/// What reading a table of answers gathers, whatever its form.
struct AnswerGathering: Sendable {
  private(set) var counts: AnswerCounts
  /// What became of the answers that were looked for.
  private(set) var totals = AnswerTotals()
  private var cells: AnswerCells
  /// Parallel to `Model.measures`.
  private let scales: [AnswerScale]
  private var persons = Persons.everyAnswer
  private(set) var latest = LatestAnswers()

  /// Which answers of a person count.
  private enum Persons { case everyAnswer, finding, once }

  /// The same before its first row, which only finds out which answer of each person is the latest.
  var findingLatest: AnswerGathering {
    var other = self
    other.persons = .finding
    return other
  }

  /// Counts no other answer of a person than the latest.
  mutating func countOnce(_ latest: LatestAnswers) { (persons, self.latest) = (.once, latest) }

  /// - Parameter rows: what the rows say beside their answers; nil where they cannot be read.
  init(of table: OpenTable, rows: RowColumns?) {
    let (model, opening) = (table.model, table.opening)
    counts = AnswerCounts(subjects: table.subjects.subjects.count, measures: model.measures)
    cells = AnswerCells(notApplicable: table.source.notApplicable, separator: opening.separator)
    scales = model.measures.ids.map { measure in
      AnswerScale(of: measure, in: model, boxes: opening.format.boxes(ofMeasure: measure))
    }
    guard let rows else { return }
    if rows.hasWeights { counts.countWeights() }
    if rows.hasRespondents { counts.countRespondents(in: rows.periods.length, ofGroups: rows.askedGroups) }
  }

  /// Counts the answer in `cell`, or reports why it is none; the level at which it was counted.
  @inline(__always) @discardableResult
  mutating func add(
    _ cell: Cell, of column: Int, in bytes: Span<UInt8>, subject: Int, measure: ID<Measure>,
    row: borrowing Row,
    mayBeEmpty: Bool, problems: inout RowProblems
  ) -> Int? {
    switch cells.answer(cell, in: bytes) {
    case .number(let number):
      return add(
        number, from: cell, of: column, in: bytes, subject: subject, measure: measure, row: row,
        problems: &problems)
    case .percent(let number) where scales[measure.index].isPercent:
      return add(
        number, from: cell, of: column, in: bytes, subject: subject, measure: measure, row: row,
        problems: &problems)
    case .empty where mayBeEmpty:
      totals.empty.add(row.times)
    case .empty, .text, .percent:
      totals.unreadable.add(row.times)
      problems.add(.notANumber(.score), cell, of: column, in: bytes, row: row.number)
    case .notApplicable:
      totals.notApplicable.add(row.times)
    }
    return nil
  }

  @inline(__always)
  private mutating func add(
    _ number: Double, from cell: Cell, of column: Int, in bytes: Span<UInt8>, subject: Int,
    measure: ID<Measure>,
    row: borrowing Row, problems: inout RowProblems
  ) -> Int? {
    guard let level = scales[measure.index].level(of: number) else {
      totals.outsideScale[measure, default: 0].add(row.times)
      problems.add(.outsideScale(measure: measure), cell, of: column, in: bytes, row: row.number)
      return nil
    }
    return count(level, subject: subject, measure: measure, row: row) ? level : nil
  }

  /// Counts answers at `number`, as often as the row stands for; false when the scale has no such answer.
  mutating func add(number: Double, subject: Int, measure: ID<Measure>, row: borrowing Row) -> Bool {
    guard let level = scales[measure.index].level(of: number) else {
      totals.outsideScale[measure, default: 0].add(row.times)
      return false
    }
    return count(level, subject: subject, measure: measure, row: row)
  }

  /// Answers of a row whose journey, step or measure the model does not have.
  mutating func leaveOut(unmatched answers: Int) { totals.unmatched.add(answers) }

  /// False where the person answers the same later on.
  @inline(__always)
  private mutating func count(_ level: Int, subject: Int, measure: ID<Measure>, row: borrowing Row) -> Bool {
    switch persons {
    case .everyAnswer: break
    case .finding:
      latest.note(row, subject: subject, measure: measure)
      return false
    case .once where !latest.isLatest(row, subject: subject, measure: measure):
      totals.repeated.add(row.times)
      return false
    case .once: break
    }
    totals.counted.add(row.times)
    counts.add(subject: subject, measure: measure, level: level, row: row)
    return true
  }
}
