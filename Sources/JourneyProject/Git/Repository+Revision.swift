import JourneyHistory
package import JourneyWords

extension Repository {
  /// The newest commit that changed any of these files, and whether they have changed since. A commit that changed
  /// other files only is not theirs, so that committing a report does not make it out of date.
  /// - Parameters:
  ///   - files: absolute, links followed.
  ///   - shown: what to call them where none is committed.
  package func revision(of files: Set<String>, shown: String) throws(GitFailure) -> SourceRevision {
    let folder = RootFolder(path: top)
    let paths = files.sorted().compactMap { folder.relative($0) }.map { ":(literal,top)" + $0 }
    guard !paths.isEmpty else { throw .outsideRepository(path: shown) }
    do {
      _ = try commit("HEAD")
    } catch .noCommits {
      throw .uncommitted(path: shown)
    }
    let newest = try log(["-1", "--format=%H", "--"] + paths).line
    guard !newest.isEmpty else { throw .uncommitted(path: shown) }
    return SourceRevision(id: String(newest.prefix(7)), hasChanges: try hasChanges(at: paths))
  }
}

extension Repository {
  /// When a file changed last, whatever is in it; nil when it is in no commit.
  /// - Parameter path: from the top.
  package func change(of path: String) throws(GitFailure) -> LastChanges.Change? {
    let place = ":(literal,top)" + path
    let log = try log(["-1", "--format=%H%x00%aN%x00%as%x00%s", "--", place]).line
    let words = log.split(separator: "\0", omittingEmptySubsequences: false).map(String.init)
    guard words.count == 4 else { return nil }
    if try hasChanges(at: [place]) { return .uncommitted }
    let note = CommitNote(id: words[0], author: words[1], day: words[2], subject: words[3])
    return .commit(Commit(note: note, parents: [], changes: []))
  }
}
