package import JourneyModel
import JourneySyntax

/// One difference in words.
package struct Statement: Sendable, Equatable {
  /// What kind of difference it is.
  enum Kind: String, Sendable {
    case added, removed, renamed, moved, changed, measured, gap
    /// It stands in another file.
    case file
  }

  /// Added, renamed, measured and the like; programs know it by its raw value.
  var kind: Kind
  /// The block it is about, a part's step: of the later outline, or of the earlier where it is gone.
  package var block: ID<Outline.Block>
  /// The kind of thing it is about, and what that is called.
  var thing: Keyword
  /// The thing's label as written; empty for the model itself.
  var label: String
  /// The thing's id; nil where it has none.
  var id: String?
  /// `Step “Pay the fee”`, or what the model is called.
  var subject: String
  /// `ideal` or `actual`, where it is about a part of a step.
  var part: Keyword?
  /// The field it is about, where it is one.
  var field: Keyword?
  /// The values as they were; empty where the field is new, and where none changed.
  var before: [String] = []
  /// The values as they are now; empty where the field is gone, and where none changed.
  var after: [String] = []
  /// How alike the contents are, 0 to 1, where nothing else says that it is the same thing.
  var likeness: Double?
  /// The difference, without its subject.
  package var text: String

  /// The block is one of the later outline.
  package var isOfLater = true

  /// The whole as one line.
  package var line: String { "\(subject): \(text)" }
}
