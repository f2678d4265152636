import JourneyModel

extension Source {
  /// The last part of the file's path: how people refer to it.
  var fileName: String {
    file?.split(separator: "/").last.map(String.init) ?? name.label
  }

  /// What the file calls the column of `role`.
  func columnName(of role: Role) -> String { columns[role] ?? role.rawValue }

  /// It names the columns of cases, steps and times, and the table has no answers: a log of events under names of its
  /// own.
  func namesEvents(in opening: TableOpening) -> Bool {
    let named = [Role.respondent, .step, .date].allSatisfy { columns[$0] != nil } && columns[.score] == nil
    return named && Role.score.defaultNames.allSatisfy { opening.header.column($0) == nil }
  }
}
