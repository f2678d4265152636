import JourneyAnalysis
import JourneySyntax

/// Tables for spreadsheets: RFC 4180.
enum CSVText {
  static func text(columns: [String], rows: [[String]]) -> String {
    ([columns] + rows).map { $0.map(\.csvCell).joined(separator: ",") + "\r\n" }.joined()
  }

  /// Value, low and high end.
  static func cells(_ estimate: Estimate?) -> [String] {
    [estimate?.value, estimate?.interval.lowerBound, estimate?.interval.upperBound]
      .map { $0?.plainText ?? "" }
  }
}

extension String {
  /// Quoted where a comma, a quotation mark or a line break would end the cell.
  fileprivate var csvCell: String {
    guard utf8.contains(where: { [0x2C, 0x22, 0x0A, 0x0D].contains($0) }) else { return self }
    var quoted = "\""
    for scalar in unicodeScalars {
      if scalar == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }
}
