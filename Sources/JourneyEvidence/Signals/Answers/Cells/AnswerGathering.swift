import JourneyModel

/// What reading a table of answers gathers, whatever its form.
struct AnswerGathering: Sendable {
  private(set) var counts: AnswerCounts
  /// Cells that should hold an answer, by what they hold.
  private(set) var cellCounts = AnswerTotals()
  private var cells: AnswerCells
  /// Parallel to `Model.measures`.
  private let scales: [AnswerScale]

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
    if rows.hasRespondents { counts.countRespondents(in: rows.periods.length) }
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
      cellCounts.empty &+= 1
    case .empty, .text, .percent:
      cellCounts.unreadable &+= 1
      problems.add(.notANumber(.score), cell, of: column, in: bytes, row: row.number)
    case .notApplicable:
      cellCounts.notApplicable &+= 1
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
      cellCounts.unreadable &+= 1
      problems.add(.outsideScale(measure: measure), cell, of: column, in: bytes, row: row.number)
      return nil
    }
    cellCounts.counted &+= 1
    counts.add(subject: subject, measure: measure, level: level, row: row)
    return level
  }

  /// Counts answers at `number`, as often as the row stands for; false when the scale has no such answer.
  mutating func add(number: Double, subject: Int, measure: ID<Measure>, row: borrowing Row) -> Bool {
    guard let level = scales[measure.index].level(of: number) else { return false }
    cellCounts.counted &+= 1
    counts.add(subject: subject, measure: measure, level: level, row: row)
    return true
  }
}
