import JourneyAnalysis
import JourneyStatistics
import JourneySyntax

/// Tables for spreadsheets: RFC 4180.
enum CSVText {
  static func text(columns: [String], rows: [[CSVCell]]) -> String {
    ([columns.map { .string($0) }] + rows).map { CSVCell.row($0) }.joined()
  }

  /// Value, low and high end.
  static func cells(_ estimate: Estimate?) -> [CSVCell] {
    [estimate?.value, estimate?.interval.lowerBound, estimate?.interval.upperBound].map { .number($0) }
  }

  /// Cells about which nothing is known.
  static func empty(_ count: Int) -> [CSVCell] { Array(repeating: .empty, count: count) }
}
