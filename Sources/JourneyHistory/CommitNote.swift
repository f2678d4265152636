/// One commit as people quote it.
package struct CommitNote: Sendable, Equatable {
  /// The whole hash; empty for what is no commit.
  package var id: String
  /// The name alone, as `.mailmap` has it.
  package var author: String
  /// ISO 8601, where the author was.
  package var day: String
  /// The first paragraph of the message, in one line.
  package var subject: String

  /// - Parameter day: ISO 8601, where the author was.
  package init(id: String, author: String, day: String, subject: String) {
    self.id = id
    self.author = author
    self.day = day
    self.subject = subject
  }

  /// The start of its id.
  package var shortID: String { String(id.prefix(7)) }
}
