import JourneyEvidence
import JourneyModel
import JourneySyntax

/// Whose answers count, for readers and for programs.
extension Tally.Group {
  /// `persona` or the column, then the value; nothing for everybody.
  func cells(in model: Model) -> [CSVCell] {
    switch self {
    case .everybody: CSVText.empty(2)
    case .persona(let persona): [.string("persona"), .string(model.personas[persona].name.key)]
    case .segment(let column, let value): [.string(column), .string(value)]
    }
  }

  /// The same as members of an object; none for everybody.
  func members(in model: Model) -> [(key: String, value: JSONValue)] {
    switch self {
    case .everybody: []
    case .persona(let persona): [("persona", .string(model.personas[persona].name.key))]
    case .segment(let column, let value): [("column", .string(column)), ("value", .string(value))]
    }
  }

  /// An object; null for everybody.
  func json(in model: Model) -> JSONValue {
    let members = members(in: model)
    return members.isEmpty ? .null : .object(members)
  }
}

extension Words {
  /// Whose answers count, in a few words; nothing for everybody.
  func among(_ group: Tally.Group, in model: Model) -> [String] {
    switch group {
    case .everybody: []
    case .persona(let persona): [isolated(model.personas[persona].shortName)]
    case .segment(let column, let value): ["\(isolated(column)): \(isolated(value))"]
    }
  }
}
