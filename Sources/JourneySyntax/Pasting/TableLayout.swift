/// How a table lies: where its names are, and its rows, so that each is about one step.
struct TableLayout {
  let header: TableHeader?
  /// One step each, or a part of one.
  let rows: [[String]]
  /// What stands around the table and in no column.
  let remarks: [String]
  /// The steps stand beside each other.
  let isTurned: Bool

  /// A title, a version, a persona, a scenario: no table has more above its names.
  private static let mostRowsAbove = 10
  /// A column of sides, one of numbers and the names: no table has more of them before its steps.
  private static let mostColumnsBefore = 3

  /// - Parameter guessing: one name that is understood, or none above tabs, is enough.
  init(of text: TableText, guessing: Bool) throws(TableQuestion) {
    guard let separator = text.separator, !text.rows.isEmpty else {
      throw text.rows.isEmpty ? .noRows : .oneColumn(rows: text.rows.count)
    }
    if text.isBroken { throw .severalTables }
    let rows = Self.withoutMargin(text.rows)
    let titles = Self.titles(of: rows)
    let body = rows[titles.endIndex...]
    let turned = body.count <= TableHeader.mostNames ? Self.turned(body) : []
    let down = TableHeader(in: rows[...], deepest: Self.mostRowsAbove)
    let across = TableHeader(in: turned[...], deepest: Self.mostColumnsBefore)
    let weights = (down?.weight ?? 0, across?.weight ?? 0)
    let isRead = { (header: TableHeader) in
      header.isCertain || guessing && header.isLikely && separator.isClear
    }
    let isTied = weights.0 == weights.1
    if let down, isRead(down), weights.0 > weights.1 || isTied && !(across.map(isRead) ?? false) {
      try Self.checkWidth(of: rows[down.index...], separator)
      try self.init(down, rows, besides: text.remarks)
    } else if let across, isRead(across), across.namesQuestions,
      weights.1 > weights.0 || isTied && !(down.map(isRead) ?? false)
    {
      try Self.checkWidth(of: body, separator, isTurned: true)
      try self.init(across, turned, besides: text.remarks + titles.map(\.onOneLine), isTurned: true)
    } else if let down, let across, isTied, isRead(down), isRead(across) {
      throw .namesBothWays
    } else {
      // A word further inside is there by chance.
      try self.init(
        unnamed: rows, separator, isTaken: guessing,
        known: [down, across].lazy.compactMap(\.self).first { $0.index == 0 && $0.namesQuestions })
    }
  }

  private init(
    _ header: TableHeader, _ rows: [[String]], besides remarks: [String], isTurned: Bool = false
  ) throws(TableQuestion) {
    self.header = header
    // On each page a long table says its names again.
    self.rows = rows[(header.index + 1)...].filter { $0 != rows[header.index] }
    if !isTurned, self.rows.contains(where: Self.holdsNamesAlone) { throw .severalTables }
    self.isTurned = isTurned
    let above = rows[..<(header.sides.isEmpty ? header.index : header.index - 1)]
    let stray = header.sides.enumerated().filter { column, name in
      // Over a column without a name of its own it is that name.
      !name.isBlank && !name.isSideAlone && column < header.names.count && !header.names[column].isBlank
    }
    self.remarks = remarks + (above + [stray.map(\.element.text)]).map(\.onOneLine).filter { !$0.isEmpty }
  }

  /// Rows as spreadsheets copy them, without names: step, touchpoint, expectation, thought, feeling.
  private init(
    unnamed rows: [[String]], _ separator: CellSeparator, isTaken: Bool, known: TableHeader?
  ) throws(TableQuestion) {
    // A line above the table has no tab.
    let table = rows[(rows.firstIndex { $0.count > 1 } ?? 0)...]
    let hasSteps = table.count { !($0.first ?? "").isEmpty } * 2 > table.count
    guard isTaken, separator == .tab, hasSteps, known == nil else {
      let widths = table.map(\.count)
      let size = TableQuestion.Size(
        rows: table.count, columns: widths.max() ?? 0, isEven: widths.min() == widths.max())
      throw .noNames(size, separator, known: known?.names.filter(\.isKnown).map(\.text) ?? [])
    }
    header = nil
    isTurned = false
    self.rows = Array(table)
    remarks = rows[..<table.startIndex].map(\.onOneLine)
  }

  /// Asks about rows of another width than that of the names, where what stands in them may be in the wrong column.
  /// - Parameter isTurned: a cell beyond the first row is of a step without a name.
  private static func checkWidth(
    of rows: ArraySlice<[String]>, _ separator: CellSeparator, isTurned: Bool = false
  ) throws(TableQuestion) {
    guard let names = rows.first?.count else { return }
    // The cells of short rows one after the other, as if a line break had torn one row apart.
    var torn = 0
    for (number, row) in rows.enumerated() {
      torn = row.count < names ? torn + row.count - (torn > 0 ? 1 : 0) : 0
      let isWrong =
        switch separator {
        case .tab where !isTurned: torn == names
        case .tab, .bar: row.dropFirst(names).contains { !$0.isEmpty }
        case .comma, .semicolon: row.count < names || row.dropFirst(names).contains { !$0.isEmpty }
        }
      guard isWrong else { continue }
      throw .raggedRow(
        row: number + 1, starts: row.first { !$0.isEmpty }?.onOneLine ?? "", cells: row.count, names: names,
        separator)
    }
  }

  private static func holdsNamesAlone(_ row: [String]) -> Bool {
    let cells = row.filter { !$0.isEmpty }
    return cells.count > 2
      && cells.allSatisfy { KeywordIndex.exact(Folding.fold(Array($0.utf8).span)) != nil }
  }

  /// The rows without columns at their start that hold nothing.
  private static func withoutMargin(_ rows: [[String]]) -> [[String]] {
    let margin = rows.lazy.compactMap { row in row.firstIndex { !$0.isEmpty } }.min() ?? 0
    return margin == 0 ? rows : rows.map { Array($0.dropFirst(margin)) }
  }

  /// The first rows, where nothing but their first cell is filled and it names nothing.
  private static func titles(of rows: [[String]]) -> ArraySlice<[String]> {
    rows.dropLast().prefix(mostRowsAbove).prefix { row in
      !(row.first ?? "").isEmpty && row.dropFirst().allSatisfy(\.isEmpty) && !ColumnName(row[0]).isKnown
    }
  }

  private static func turned(_ rows: ArraySlice<[String]>) -> [[String]] {
    let width = rows.lazy.map(\.count).max() ?? 0
    return (0..<width).map { column in rows.map { column < $0.count ? $0[column] : "" } }
  }
}

extension CellSeparator {
  /// No sentence has it.
  fileprivate var isClear: Bool { self == .tab || self == .bar }
}

extension [String] {
  /// Cells as one line of text.
  fileprivate var onOneLine: String { lazy.filter { !$0.isEmpty }.map(\.onOneLine).joined(separator: ", ") }
}
