/// The commit that the files behind a report are of.
package struct SourceRevision: Sendable, Equatable {
  /// As people quote it.
  package var id: String
  /// The files say something that this commit does not.
  package var hasChanges: Bool

  /// A commit by its short id, and whether the files have changed since.
  package init(id: String, hasChanges: Bool) {
    self.id = id
    self.hasChanges = hasChanges
  }

  /// What the page says of it, as a sentence.
  package func text(in words: Words) -> String {
    let id = words.isolated(id)
    return hasChanges
      ? words.say(
        en: "Made from revision \(id), with changes that are not committed yet.",
        ar: "مصدر التقرير النسخة \(id) من git، ومعها تغييرات لم تُحفظ فيه بعد.")
      : words.say(en: "Made from revision \(id).", ar: "مصدر التقرير النسخة \(id) من git.")
  }
}
