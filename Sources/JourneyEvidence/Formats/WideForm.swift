import JourneyModel

/// A table with one column per question and one respondent a row, as survey tools export it.
struct WideForm: TableForm {
  private struct AskedColumn {
    var column: Int
    /// As `SubjectNumbers` counts.
    var subject: Int
    var measure: Int
  }

  private var asked: [AskedColumn] = []
  private var pairCounts: PairCounts
  let lastColumn: Int

  /// The questions whose columns the table has; the others are reported. nil when it has none.
  init?(finding columns: inout ColumnSearch, in model: Model, subjects: SubjectNumbers) {
    var questions: [Question] = []
    for binding in columns.source.bindings {
      guard let column = columns.column(binding.column) else { continue }
      asked.append(
        AskedColumn(column: column, subject: subjects.number(of: binding.subject), measure: binding.measure))
      questions.append(Question(subject: binding.subject, measure: binding.measure))
    }
    pairCounts = PairCounts(of: questions, in: model)
    guard let lastColumn = asked.map(\.column).max() else { return nil }
    self.lastColumn = lastColumn
  }

  @inline(__always)
  mutating func read(
    _ record: borrowing Record, in bytes: Span<UInt8>, row: borrowing Row,
    into gathering: inout AnswerGathering
  ) {
    for index in asked.indices {
      // Respondents skip questions: an empty cell is no answer and no problem.
      let level = gathering.add(
        record[asked[index].column], of: asked[index].column, in: bytes, subject: asked[index].subject,
        measure: asked[index].measure, row: row, mayBeEmpty: true)
      pairCounts.note(level, question: index)
    }
    if !pairCounts.isEmpty { pairCounts.countRow(times: row.times) }
  }

  var needsWholeRows: Bool { true }
  var hasOneRowEach: Bool { true }

  var pairs: PairTally { pairCounts.tally }
}
