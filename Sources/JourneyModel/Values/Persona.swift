import JourneySyntax

/// A person the team designs for.
package struct Persona: Sendable, Equatable {
  /// The label may go on after a comma: `Layla, renews for the first time`.
  package var name: Name
  /// How old, as written: it need not be a number; nil when missing or `?`.
  package var age: String?
  /// Work or place in life; nil when missing or `?`.
  package var role: String?
  /// What she wants to reach, one text a field.
  package var goals: [String] = []
  /// What she needs, one text a field.
  package var needs: [String] = []
  /// What hurts, one text a field; the pains of a single step are in its parts.
  package var pains: [String] = []
  /// Sentences she would say, one text a field.
  package var quotes: [String] = []
  /// The channels she uses, as written between the commas, trimmed.
  package var channels: [String] = []
  /// The situation she is in; nil when missing or `?`.
  package var context: String?
  /// Which answers are hers: rows of a source that meet all conditions. Empty: none can be told apart.
  package var segment: [CellCondition] = []
  /// A file of a picture of her, relative to the root folder; nil when missing, `?` or refused.
  package var picture: String?
  /// The day someone last looked at it and found it still true; nil when none was written.
  package var reviewed: Day?
  /// Each `Note` as one text, then lines that belong nowhere else.
  package var notes: [String] = []

  /// A persona of whom nothing but the name is known.
  package init(name: Name) { self.name = name }

  /// The label before its first comma: how people refer to her.
  package var shortName: String { Self.shortName(labelled: name.label) }

  /// The same of a label by itself.
  package static func shortName(labelled label: String) -> String {
    String(label.prefix { $0 != "," && $0 != "،" }).trimmed
  }
}

/// `Column = value` or `Column = value, value`: the cell of that column equals one of the values, folded.
package struct CellCondition: Sendable, Equatable {
  /// The column's name as written, trimmed; found in a header by its folded form.
  package var column: String
  /// As written between the commas, trimmed; one that fits is enough.
  package var values: [String]

  /// A condition as given: nothing is trimmed or folded.
  package init(column: String, values: [String]) {
    self.column = column
    self.values = values
  }
}

extension Persona {
  /// What may be written in its block.
  static let fields = ModelFields<Persona>([
    .text(.age, \.age), .text(.role, \.role), .texts(.goal, \.goals), .texts(.need, \.needs),
    .texts(.pain, \.pains), .texts(.quote, \.quotes), .words(.channels, \.channels),
    .text(.context, \.context), .conditions(.segment, \.segment), .file(.picture, \.picture),
    .day(.reviewed, \.reviewed),
    .texts(.note, \.notes),
  ])
}
