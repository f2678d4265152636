import JourneyModel

/// Everything that reading a table gathers: answers counted, and problems met.
struct AnswerGathering: Sendable {
  var counts: AnswerCounts
  var problems = RowProblems()
  private var cells: AnswerCells
  private let scales: [AnswerScale]

  init(of source: Source, in model: Model, subjects: Int) {
    counts = AnswerCounts(
      subjects: subjects, measures: model.measures, personas: min(model.personas.count, PersonaSet.capacity))
    cells = AnswerCells(notApplicable: source.notApplicable)
    scales = model.measures.indices.map { AnswerScale(of: $0, in: model) }
  }

  /// Counts the answer in `cell`, or reports why it is none.
  @inline(__always)
  mutating func add(
    _ cell: Cell, in bytes: Span<UInt8>, subject: Int, measure: Int, row: Row, mayBeEmpty: Bool
  ) {
    switch cells.answer(cell, in: bytes) {
    case .number(let number):
      if let level = scales[measure].level(of: number) {
        counts.add(
          subject: subject, measure: measure, level: level, personas: row.personas, times: row.times)
      } else {
        problems.add(.outsideScale(measure: measure), cell, in: bytes, row: row.number)
      }
    case .empty:
      if !mayBeEmpty { problems.add(.notANumber, cell, in: bytes, row: row.number) }
    case .text:
      problems.add(.notANumber, cell, in: bytes, row: row.number)
    case .notApplicable: break
    }
  }
}
