/// One commit as people quote it.
package struct CommitNote: Sendable, Equatable {
  package var id: String
  package var author: String
  /// ISO 8601, where the author was.
  package var day: String
  package var subject: String

  package init(id: String, author: String, day: String, subject: String) {
    self.id = id
    self.author = author
    self.day = day
    self.subject = subject
  }

  /// The start of its id.
  package var shortID: String { String(id.prefix(7)) }
}
