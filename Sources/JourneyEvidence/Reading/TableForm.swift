/// The two forms of a table of answers: long, one answer a row, and wide, one respondent a row.
protocol TableForm {
  /// The rightmost column it looks at.
  var lastColumn: Int { get }

  /// Counts the answers of one record, which reaches to `lastColumn`.
  mutating func read(
    _ record: borrowing Record, in bytes: Span<UInt8>, row: Row, into gathering: inout AnswerGathering)
}
