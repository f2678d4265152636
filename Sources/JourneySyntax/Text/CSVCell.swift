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

  /// One row of a table. A single cell that is empty is in quotation marks: a row of nothing would be no row.
  /// - Parameter end: what ends it; RFC 4180 asks for both bytes.
  package static func row(_ cells: [CSVCell], end: String = "\r\n") -> String {
    let line = cells.map(\.written).joined(separator: ",")
    return (line.isEmpty ? "\"\"" : line) + end
  }

  /// In quotation marks where something in it could end the cell, whatever a program takes for the separator.
  private static func quoted(_ text: String) -> String {
    guard text.utf8.contains(where: separatesOrEnds) else { return text }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }

  private static func separatesOrEnds(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "|"), .tab, .quote, .lineFeed, .carriageReturn:
      true
    default: false
    }
  }
}
