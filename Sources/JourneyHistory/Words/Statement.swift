package import JourneySyntax

/// One difference in words.
package struct Statement: Sendable, Equatable {
  /// What kind of difference it is.
  package enum Kind: String, Sendable {
    case added, removed, renamed, moved, changed, measured, gap
  }

  package var kind: Kind
  /// The block it is about, a part's step: of the later outline, or of the earlier where it is gone.
  package var block: Int
  /// `Step “Pay the fee”`, or what the model is called.
  package var subject: String
  /// The field it is about, where it is one.
  package var field: Keyword?
  /// Values as they were and are, where a field changed.
  package var before: [String] = []
  package var after: [String] = []
  /// The difference, without its subject.
  package var text: String

  /// The whole as one line.
  package var line: String { "\(subject): \(text)" }
}
