/// The forms of a table of answers: long, one answer a row; wide, one respondent a row; counts, one step a row; and
/// tickets.
protocol TableForm: Sendable {
  /// The rightmost column it looks at.
  var lastColumn: Int { get }

  /// Counts the answers of one record, which reaches to `lastColumn`.
  mutating func read(
    _ record: borrowing Record, in bytes: Span<UInt8>, row: borrowing Row,
    into gathering: inout AnswerGathering)

  /// Cells are told apart by their place alone: in a row with one more or one less, answers would move to other
  /// questions.
  var needsWholeRows: Bool { get }

  /// A respondent has one row, whatever was asked.
  var hasOneRowEach: Bool { get }

  /// Pairs of answers met in one row, by wave; nil for rows of none. Empty where there was no room to tell waves apart.
  /// - Parameter periods: the waves, numbered from 1.
  func pairWaves(in periods: [Period]) -> [Period?: PairTally]

  /// All pairs of answers met in one row.
  var pairs: PairTally { get }

  /// Answers of respondents who have several rows.
  var respondents: RespondentAnswers { get }

  /// What points at steps without being an answer, in all and by wave.
  /// - Parameter periods: the waves, numbered from 1.
  func signals(in periods: [Period]) -> [Tally.Signal: Int]
}

extension TableForm {
  var needsWholeRows: Bool { false }
  var hasOneRowEach: Bool { false }
  var pairs: PairTally { PairTally() }
  var respondents: RespondentAnswers { RespondentAnswers() }
  func pairWaves(in periods: [Period]) -> [Period?: PairTally] { [:] }
  func signals(in periods: [Period]) -> [Tally.Signal: Int] { [:] }
}
