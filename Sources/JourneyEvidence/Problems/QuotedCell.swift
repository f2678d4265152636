import JourneySyntax

/// A cell of a table of answers, as a message may quote it.
///
/// Messages end in logs, in pull requests and on walls, and a cell may be an address, a telephone number, a name or
/// what somebody told in confidence. Whether it is shown is decided here, and problems carry no cell in another form.
package struct QuotedCell: Sendable, Equatable {
  /// What a column holds, as far as its cells may be quoted.
  package enum Column: Sendable, Equatable {
    /// Columns whose cells say nothing of a person.
    case score, date, step, measure, persona
    /// Names, cases, comments, and whatever else tells about people.
    case other
  }

  /// Longer texts are no scores, dates or ids. In characters.
  package static let longest = 12
  /// As many digits as the shortest telephone numbers have.
  private static let fewestTelling = 7

  /// nil where the cell may tell who somebody is.
  package let text: String?

  /// Keeps the cell, trimmed, where its column, its length and what it holds let it be shown; an empty one always.
  package init(_ cell: String, in column: Column) {
    let trimmed = cell.trimmed
    let mayTell = Self.mayTell(trimmed) && !(column == .date && WrittenDate.isWhole(trimmed))
    let isShown = column != .other && trimmed.unicodeScalars.count <= Self.longest && !mayTell
    text = isShown || trimmed.isEmpty ? trimmed : nil
  }

  /// Whether a text has the signs of an address or a telephone number: these are not shown, whatever it stands for.
  package static func mayTell(_ text: String) -> Bool {
    var digits = 0
    for scalar in text.unicodeScalars {
      if scalar == "@" || scalar == "＠" { return true }
      if scalar.properties.numericType == .decimal { digits += 1 }
    }
    return digits >= fewestTelling
  }
}

extension QuotedCell: CustomDebugStringConvertible {
  /// The text in quotation marks, or that it is not shown: a cell that may tell who somebody is stays out of logs too.
  package var debugDescription: String { text.map(\.debugDescription) ?? "not shown" }
}
