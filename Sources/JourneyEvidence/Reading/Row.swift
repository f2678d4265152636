import JourneyModel

/// What a row says beside its answers. One value serves all rows of a table, so that reading allocates nothing.
struct Row: Sendable {
  var number = 0
  /// Where it begins in the file.
  var place = 0
  var personas = PersonaSet()
  /// The values of segment columns that it has, by their numbers of groups.
  var segments: [Int] = []
  /// nil without a date.
  var day: Day?
  /// The wave it belongs to, numbered from 1; 0 without a date.
  var period = 0
  /// How many respondents it stands for.
  var times = 1
  var weight = 1.0
  /// The respondent's hash; 0 when unknown.
  var respondent: UInt64 = 0

  /// That of the respondent; nil when unknown.
  var peopleGroup: Int? { respondent == 0 ? nil : PeopleGroup.number(of: respondent) }
}
