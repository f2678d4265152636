import JourneyModel

/// One form of table: how its rows say something, and how that is counted. A signal's forms stand in its folder.
protocol TableForm: Sendable {
  associatedtype Counted: SignalTally

  /// The rightmost column it looks at.
  var lastColumn: Int { get }

  /// Cells are told apart by their place alone: in a row with one more or one less, answers would move to other
  /// questions.
  var needsWholeRows: Bool { get }

  /// A respondent has one row, whatever was asked.
  var hasOneRowEach: Bool { get }

  /// Counts what one record says, which reaches to `lastColumn`.
  mutating func read(
    _ record: borrowing Record, in bytes: Span<UInt8>, row: borrowing Row, problems: inout RowProblems)

  /// Answers counted so far: a day without any is none of the tally's.
  var answers: Int { get }

  /// There was no room for some combination of step, group and wave.
  var isFull: Bool { get }

  /// What the parts of a table say together, in the order of the file.
  static func tally(of parts: [(form: Self, names: RowNames)], in table: OpenTable) -> Counted
}

extension TableForm {
  var needsWholeRows: Bool { false }
  var hasOneRowEach: Bool { false }
  var answers: Int { 0 }
  var isFull: Bool { false }
}

/// What the numbers mean that the rows of one part of a table were counted by.
struct RowNames: Sendable {
  /// Everybody first; nil for a group that is not to be told apart.
  var groups: [Tally.Group?]
  /// The waves, numbered from 1.
  var periods: [Period]
}
