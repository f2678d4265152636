import JourneyModel

/// A table with one column per question and one respondent a row, as survey tools export it.
struct WideForm: TableForm {
  private struct Question {
    var column: Int
    /// As `SubjectNumbers` counts.
    var subject: Int
    var measure: Int
  }

  private var questions: [Question] = []
  let lastColumn: Int

  /// The questions whose columns the table has; the others are reported. nil when it has none.
  init?(finding columns: inout ColumnSearch, subjects: SubjectNumbers) {
    for binding in columns.source.bindings {
      guard let column = columns.column(binding.column) else { continue }
      questions.append(
        Question(column: column, subject: subjects.number(of: binding.subject), measure: binding.measure))
    }
    guard let lastColumn = questions.map(\.column).max() else { return nil }
    self.lastColumn = lastColumn
  }

  @inline(__always)
  mutating func read(
    _ record: borrowing Record, in bytes: Span<UInt8>, row: Row, into gathering: inout AnswerGathering
  ) {
    for question in questions {
      // Respondents skip questions: an empty cell is no answer and no problem.
      gathering.add(
        record[question.column], in: bytes, subject: question.subject, measure: question.measure, row: row,
        mayBeEmpty: true)
    }
  }
}
