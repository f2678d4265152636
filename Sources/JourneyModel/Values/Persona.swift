import JourneySyntax

/// A person the team designs for.
package struct Persona: Sendable, Equatable {
  package var name: Name
  package var age: String?
  package var role: String?
  package var goals: [String] = []
  package var needs: [String] = []
  package var pains: [String] = []
  package var quotes: [String] = []
  package var channels: [String] = []
  package var context: String?
  /// Which answers are hers: rows of a source that meet all conditions. Empty: none can be told apart.
  package var segment: [CellCondition] = []
  package var reviewed: Day?
  package var notes: [String] = []

  package init(name: Name) { self.name = name }

  /// The label before its first comma: how people refer to her.
  package var shortName: String {
    String(name.label.prefix { $0 != "," && $0 != "،" }).trimmed
  }
}

/// `Column = value` or `Column = value, value`: the cell of that column equals one of the values, folded.
package struct CellCondition: Sendable, Equatable {
  package var column: String
  package var values: [String]

  package init(column: String, values: [String]) {
    self.column = column
    self.values = values
  }
}
