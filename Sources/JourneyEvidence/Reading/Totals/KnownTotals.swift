import JourneyStatistics
import JourneySyntax

/// How many customers there are of each value of some columns, as a register knows it: what answers are weighted to.
package struct KnownTotals: Sendable, Equatable {
  /// One column, and how many there are of each of its values.
  struct Margin: Sendable, Equatable {
    /// As written.
    var column: String
    /// As written, each once.
    var values: [String] = []
    /// Parallel to `values`; all above 0.
    var totals: [Double] = []
  }

  /// In the order of the file.
  private(set) var margins: [Margin] = []

  /// More are no table of totals but one of customers.
  private static let mostMargins = 8
  private static let mostValues = 200

  /// Reads a table with a column, a value and a total in each row.
  package init(of bytes: Span<UInt8>) throws(TotalsProblem.Flaw) {
    guard let opening = try? TableOpening(bytes) else { throw .noTable }
    let places = [["column", "العمود"], ["value", "القيمة"], ["total", "المجموع"]].map { names in
      opening.header.column(firstOf: names.map(\.folded))
    }
    guard let column = places[0], let value = places[1], let total = places[2] else { throw .noTable }
    var scanner = opening.scanner
    var record = Record(columns: opening.width)
    while scanner.next(&record, in: bytes) {
      if record.isBlank(in: bytes) { continue }
      guard !record.isUnclosed, record.count > max(column, value, total),
        let number = AnswerCells.number(
          record[total], in: bytes, hasDecimalComma: opening.separator.allowsDecimalComma),
        number > 0, !Self.isAmbiguous(record[total].text(in: bytes))
      else { throw .badRow(scanner.row) }
      func text(_ column: Int) -> String {
        String(decoding: record[column].text(in: bytes), as: UTF8.self).trimmed
      }
      guard add(number, of: text(value), in: text(column)) else { throw .badRow(scanner.row) }
    }
    guard !margins.isEmpty else { throw .noTable }
    guard MarginWeights.agree(margins.map(\.totals)) else {
      throw .differentSums(margins.map { ($0.column, $0.totals.reduce(0, +)) }.map(TotalsProblem.Sum.init))
    }
  }

  /// `5.000` and `5,000` may be five or five thousand.
  private static func isAmbiguous(_ text: [UInt8]) -> Bool {
    let parts = text.split(omittingEmptySubsequences: false) {
      $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",")
    }
    return parts.count == 2 && (1...3).contains(parts[0].count) && parts[1].count == 3
      && (parts[0] + parts[1]).allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  /// False for a value that stands there twice, and where there are too many.
  private mutating func add(_ total: Double, of value: String, in column: String) -> Bool {
    guard !column.isEmpty, !value.isEmpty else { return false }
    let margin: Int
    if let known = margins.firstIndex(where: { $0.column.folded == column.folded }) {
      margin = known
    } else {
      guard margins.count < Self.mostMargins else { return false }
      margin = margins.count
      margins.append(Margin(column: column))
    }
    guard margins[margin].values.count < Self.mostValues,
      !margins[margin].values.contains(where: { $0.folded == value.folded })
    else { return false }
    margins[margin].values.append(value)
    margins[margin].totals.append(total)
    return true
  }
}
