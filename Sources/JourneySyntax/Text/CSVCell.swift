/// One cell of a table for spreadsheets (RFC 4180). A text never becomes a formula there, and a number stays one.
package struct CSVCell: Sendable, Equatable {
  /// As it stands in the file.
  package let written: String

  /// Nothing is known.
  package static let empty = CSVCell(written: "")

  /// A text from outside, with `FormulaGuard` where it needs one; or nothing.
  package static func string(_ text: String?) -> CSVCell {
    guard let text else { return empty }
    let bytes = Array(text.utf8)
    return CSVCell(written: quoted(FormulaGuard.isNeeded(for: bytes.span) ? "'" + text : text))
  }

  /// A whole number, or nothing.
  package static func count(_ value: Int?) -> CSVCell { CSVCell(written: value.map { String($0) } ?? "") }

  /// A number as programs write it, or nothing.
  package static func number(_ value: Double?) -> CSVCell { CSVCell(written: value?.plainText ?? "") }

  /// The cells of one row, without its end.
  package static func line(_ cells: [CSVCell]) -> String {
    cells.map(\.written).joined(separator: ",")
  }

  /// In quotation marks where something in it could end the cell, whatever a program takes for the separator.
  private static func quoted(_ text: String) -> String {
    guard text.utf8.contains(where: { [0x2C, 0x3B, 0x7C, 0x09, 0x22, 0x0A, 0x0D].contains($0) }) else {
      return text
    }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }
}
