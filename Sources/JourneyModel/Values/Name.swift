package import JourneySyntax

/// What a thing is called: its label, its id when one was written, and where.
package struct Name: Sendable, Equatable {
  /// The label as written, trimmed; never folded or rewritten.
  package var label: String
  /// The text between `[` and `]`, without them.
  package var id: String?
  /// The line of the heading.
  package var place: Place

  /// The label of a thing that has no name yet.
  package static let unnamed = "…"

  /// A name as given: label and id are neither trimmed nor checked.
  package init(label: String, id: String?, place: Place) {
    self.label = label
    self.id = id
    self.place = place
  }
}
