/// A pasted text, cut into rows and cells by the sign that makes a table of it. What they mean is not said here.
struct TableText {
  /// nil where no sign does: the text has one column.
  let separator: CellSeparator?
  /// Those that hold something.
  let rows: [[String]]
  /// Lines around a table with bars, which are no rows of it.
  let remarks: [String]
  /// There is more than one table.
  let isBroken: Bool

  /// A byte order mark is skipped. A line of dashes and tabs are clear signs; any other is one that cuts most rows into
  /// equally many cells, for sentences hold commas too.
  init(_ bytes: [UInt8]) {
    let bytes = Array(bytes.dropFirst(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0))
    let barred = BarredRows(bytes)
    if barred.isRuled, Self.width(of: barred.rows) > 1 {
      self.init(.bar, barred.rows, remarks: barred.above + barred.below, isBroken: barred.isBroken)
      return
    }
    let tabbed = SeparatedRows(bytes, by: "\t").rows
    if Self.table(in: tabbed).count(where: { $0.count > 1 }) * 2 > Self.table(in: tabbed).count {
      self.init(.tab, tabbed)
      return
    }
    let others: [(separator: CellSeparator, rows: [[String]])] = [
      (.comma, SeparatedRows(bytes, by: ",").rows), (.comma, SeparatedRows(bytes, by: "،").rows),
      (.semicolon, SeparatedRows(bytes, by: ";").rows), (.semicolon, SeparatedRows(bytes, by: "؛").rows),
      (.bar, barred.rows),
    ]
    let regular = others.map { (cut: $0, fit: Self.regularity(of: Self.table(in: $0.rows))) }
      .filter { $0.fit.isMost }
    // A comma in each number makes regular rows too, but not of the names.
    if let best = regular.max(by: { ($0.fit.rows, $0.fit.width) < ($1.fit.rows, $1.fit.width) }) {
      let isBarred = best.cut.separator == .bar
      self.init(
        best.cut.separator, best.cut.rows, remarks: isBarred ? barred.above + barred.below : [],
        isBroken: isBarred && barred.isBroken)
    } else if let named = others.first(where: {
      TableHeader(in: Self.table(in: $0.rows), deepest: 1)?.isCertain ?? false
    }) {
      self.init(named.separator, named.rows)
    } else {
      self.init(nil, tabbed)
    }
  }

  private init(
    _ separator: CellSeparator?, _ rows: [[String]], remarks: [String] = [], isBroken: Bool = false
  ) {
    self.separator = separator
    self.rows = rows
    self.remarks = remarks
    self.isBroken = isBroken
  }

  /// The rows from the first on that has more than one cell: lines above a table are its title.
  private static func table(in rows: [[String]]) -> ArraySlice<[String]> {
    rows[(rows.firstIndex { $0.count > 1 } ?? rows.endIndex)...]
  }

  private static func width(of rows: [[String]]) -> Int { rows.lazy.map(\.count).max() ?? 0 }

  /// The most usual number of cells, how many rows have it, and whether these are most of them and it is more than one.
  private static func regularity(of rows: ArraySlice<[String]>) -> (rows: Int, width: Int, isMost: Bool) {
    var counts: [Int: Int] = [:]
    for row in rows { counts[row.count, default: 0] += 1 }
    let usual = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }
    let (width, count) = (usual?.key ?? 0, usual?.value ?? 0)
    return (count, width, width > 1 && count * 2 > rows.count)
  }
}
