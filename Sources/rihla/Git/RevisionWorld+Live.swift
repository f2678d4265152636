/// A commit is for reading: nothing in it changes, and nobody works in it.
extension RevisionWorld {
  func append(_ lines: String, toFile path: String) throws(WriteFailure) {
    try today.append(lines, toFile: path)
  }

  /// All states of a file in one commit are the same.
  func stamp(of path: String) -> FileStamp? { nil }

  func watching(_ changed: @escaping @Sendable () -> Void) -> any FolderWatch { today.watching(changed) }

  var currentDay: String { today.currentDay }
  var addresses: [String] { today.addresses }

  func browse(_ address: String) -> Bool { today.browse(address) }
}
