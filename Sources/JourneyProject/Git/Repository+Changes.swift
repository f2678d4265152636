extension Repository {
  /// Whether any of these files is otherwise than in the last commit.
  /// - Parameter places: patterns from the top.
  func hasChanges(at places: [String]) throws(GitFailure) -> Bool {
    let status = ["status", "--porcelain", "-z", "--ignore-submodules=all", "--"]
    return !(try git(try filtersOff() + status + places).output).isEmpty
  }

  /// Options that switch off the programs through which files go on their way into a commit, where the repository's
  /// own configuration names any: it may have come with the folder. The person's own filters may stay as they are;
  /// those for large files read the repository's configuration for more programs, and go off with the rest.
  private func filtersOff() throws(GitFailure) -> [String] {
    let records = try git(["config", "--list", "--show-scope", "--name-only", "-z"]).records
    let settings = stride(from: 0, to: records.count - 1, by: 2).map { index in
      (scope: String(decoding: records[index], as: UTF8.self), key: records[index + 1])
    }
    let isOwn = settings.contains { scope, key in
      (scope == "local" || scope == "worktree")
        && (key.starts(with: "filter.".utf8) || key.starts(with: "lfs.extension.".utf8))
    }
    guard isOwn else { return [] }
    return Set(settings.map(\.key).filter { $0.starts(with: "filter.".utf8) }).compactMap {
      String(validating: $0, as: UTF8.self)
    }.sorted().map { "--config-env=\($0)=\(GitCaution.nothing)" }
  }
}
