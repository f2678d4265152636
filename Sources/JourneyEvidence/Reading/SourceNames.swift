import JourneyModel

extension Source {
  /// The last part of the file's path: how people refer to it.
  var fileName: String {
    file?.split(separator: "/").last.map(String.init) ?? name.label
  }

  /// What the file calls the column of `role`.
  func columnName(of role: Role) -> String { columns[role] ?? role.rawValue }
}
