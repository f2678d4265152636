package import JourneyHistory
import JourneySyntax

/// One commit that changed files of the language.
package struct Commit: Sendable, Equatable {
  /// Who made it, when, and what they called it.
  package var note: CommitNote
  var parents: [String]
  /// What each changed path holds from then on, against the first parent; nil where it was taken out.
  package var changes: [(path: String, file: Repository.File?)]

  /// Commits of one id are the same.
  package static func == (a: Commit, b: Commit) -> Bool { a.id == b.id }

  /// Its name in git: a hash in hexadecimal digits.
  package var id: String { note.id }
  /// It joins other commits.
  package var isMerge: Bool { parents.count > 1 }
}

extension Repository {
  /// Starts the description of a commit: no name of a file starts with it.
  private static let mark: UInt8 = 0x01

  /// The commits that changed journeys or personas, parents first. Commits without such a change are passed over, and
  /// those that are left are each other's parents.
  package func commits(upTo revision: String) throws(GitFailure) -> [Commit] {
    let log = try self.log([
      "--reverse", "--topo-order", "--parents",
      "--format=tformat:%x01%H%x00%P%x00%aN%x00%as%x00%s", "--raw", "-z", "--no-abbrev", "--no-renames",
      "--diff-merges=first-parent", "--end-of-options", revision, "--", ":(glob,top)**/*.journey",
      ":(glob,top)**/*.persona",
    ])
    var commits: [Commit] = []
    var records = log.records[...]
    while let record = records.popFirst() {
      if record.first == Self.mark {
        let words = (0..<4).map { _ in String(decoding: records.popFirst() ?? [], as: UTF8.self) }
        let note = CommitNote(
          id: String(decoding: record.dropFirst(), as: UTF8.self), author: words[1], day: words[2],
          subject: words[3])
        commits.append(
          Commit(note: note, parents: words[0].split(separator: " ").map(String.init), changes: []))
      } else if let path = records.popFirst(), !commits.isEmpty {
        let change = String(decoding: record, as: UTF8.self).trimmed.split(separator: " ")
        guard change.count == 5, let path = String(validating: path, as: UTF8.self) else { continue }
        let isGone = change[4].hasPrefix("D")
        commits[commits.count - 1].changes.append(
          (path, isGone ? nil : File(kind: File.Kind(mode: change[1]), blob: String(change[3]))))
      }
    }
    return commits
  }
}
