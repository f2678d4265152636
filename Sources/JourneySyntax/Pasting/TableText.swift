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
    let tabbed = SeparatedRows(bytes, by: .tab).rows
    if Self.table(in: tabbed).count(where: { $0.count > 1 }) * 2 > Self.table(in: tabbed).count {
      self.init(.tab, tabbed)
      return
    }
    let others: [(separator: CellSeparator, rows: [[String]])] = [
      (.comma, SeparatedRows(bytes, by: UInt8(ascii: ",")).rows),
      (.semicolon, SeparatedRows(bytes, by: UInt8(ascii: ";")).rows), (.bar, barred.rows),
    ]
    let regular = others.map { (cut: $0, fit: Self.regularity(of: Self.table(in: $0.rows))) }
    let best = regular.max { ($0.fit.share, $0.fit.width) < ($1.fit.share, $1.fit.width) }
    if let best, best.fit.share > 0.5 {
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

  /// The most usual number of cells, and which share of the rows has it; no share where that is one.
  private static func regularity(of rows: ArraySlice<[String]>) -> (share: Double, width: Int) {
    var counts: [Int: Int] = [:]
    for row in rows { counts[row.count, default: 0] += 1 }
    guard let usual = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }), usual.key > 1 else {
      return (0, 0)
    }
    return (Double(usual.value) / Double(rows.count), usual.key)
  }
}
