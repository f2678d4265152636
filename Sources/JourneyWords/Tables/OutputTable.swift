import JourneySyntax

/// Numbers that can be written for a person at a terminal and for other programs, from the same values.
package protocol OutputTable: Sendable {
  /// In each model's language.
  func text(on paper: Paper) -> String
  /// For a spreadsheet: RFC 4180, numbers as programs write them, nothing where nothing is known.
  var csv: String { get }
  /// With all that stands behind each number.
  var json: String { get }
}

/// The layout of all JSON that tables are written as; `docs/json.md` describes it.
enum OutputSchema {
  /// Grows when a key changes its meaning or goes; new keys leave it as it is.
  static let version = 1

  static func text(journeys: [JSONValue]) -> String {
    JSONValue.object([("schema", .count(version)), ("journeys", .array(journeys))]).text
  }
}
