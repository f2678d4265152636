import JourneySyntax

/// Rows of a table that share a problem: how many, and the numbers of the first ones. The header is row 1.
package struct RowSample: Sendable, Equatable {
  /// The most row numbers that are kept.
  package static let shown = 3
  /// All rows, also those whose numbers are not kept.
  package private(set) var count = 0
  /// The numbers of the rows added first, at most `shown`.
  package private(set) var first: [Int] = []

  /// No rows yet.
  package init() {}

  /// Counts one row, and keeps its number while there are fewer than `shown`.
  package mutating func add(_ row: Int) {
    count += 1
    if first.count < Self.shown { first.append(row) }
  }

  /// Adds the rows of a later part of the table, whose own numbers are `offset` behind.
  package mutating func merge(_ later: RowSample, offset: Int) {
    count += later.count
    first += later.first.prefix(Self.shown - first.count).map { $0 + offset }
  }
}

extension RowSample {
  /// How many they are, as a message in English says it.
  var counted: String { count == 1 ? "1 row" : "\(count) rows" }
}

extension ProblemWords {
  /// `rows 9, 14, 15, …`, or `الصفوف 9، 14، 15، …، وعددها 20`: the numbers of the first rows, and that there are more.
  func listed(_ rows: RowSample) -> String {
    let isMore = rows.count > rows.first.count
    let numbers = rows.first.map(String.init)
    let noun = rows.count == 1 ? "الصف" : rows.count == 2 ? "الصفان" : "الصفوف"
    return say(
      en: (rows.count == 1 ? "row " : "rows ") + numbers.joined(separator: ", ") + (isMore ? ", …" : ""),
      ar: "\(noun) \(numbers.listed("، ", last: isMore ? "، " : " و"))"
        + (isMore ? "، …، وعددها \(rows.count)" : ""))
  }

  /// Where a cell stands, and what it says where that may be shown.
  func cell(_ cell: QuotedCell, _ column: String, _ rows: RowSample, of file: String) -> String {
    let (rows, file, column) = (listed(rows), isolated(file), quoted(column))
    let text = cell.text.map(quoted) ?? say(en: "the value (not shown)", ar: "المكتوب (لا يُعرض)")
    return say(
      en: "\(rows.prefix(1).uppercased())\(rows.dropFirst()) of \(file), column \(column): \(text)",
      ar: "\(file)، \(rows)، العمود \(column): \(text)")
  }
}
