import JourneyModel

/// What a row says beside its answers. One value serves all rows of a table, so that reading allocates nothing.
struct Row: Sendable {
  var number = 0
  /// The groups it belongs to beside everybody: first the personas, numbered from 1, then values of segment columns.
  var groups: [Int] = []
  /// nil without a date.
  var day: Day?
  /// The wave it belongs to, numbered from 1; 0 without a date.
  var period = 0
  /// How many respondents it stands for.
  var times = 1
  var weight = 1.0
  /// The respondent's hash; 0 when unknown.
  var respondent: UInt64 = 0
}
