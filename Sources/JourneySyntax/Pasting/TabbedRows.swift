/// The rows and cells of a table as spreadsheets put it on the clipboard: tabs between cells, and quotation marks around
/// a cell that holds a tab or a line break, doubled inside.
struct TabbedRows {
  private(set) var rows: [[String]] = [[]]

  init(_ bytes: [UInt8]) {
    var i = 0
    // Behind it no quotation mark closes a cell; without it every open one would be followed to the end.
    let lastClose = bytes.indices.last { Self.closes(bytes, at: $0) } ?? 0
    while i <= bytes.count {
      let end = bytes[i...].first == .quote && i < lastClose ? Self.closingQuote(bytes, after: i) : nil
      let cellEnd = end.map { $0 + 1 } ?? Self.plainEnd(bytes, from: i)
      let cell =
        end.map { Self.unquoted(bytes[(i + 1)..<$0]) } ?? String(decoding: bytes[i..<cellEnd], as: UTF8.self)
      rows[rows.count - 1].append(FormulaGuard.removed(from: cell))
      guard cellEnd < bytes.count else { break }
      i = cellEnd + 1
      if bytes[cellEnd] == .tab { continue }
      if bytes[cellEnd] == .carriageReturn, i < bytes.count, bytes[i] == .lineFeed { i += 1 }
      rows.append([])
    }
    rows.removeAll { $0.allSatisfy { $0.trimmed.isEmpty } }
  }

  private static func endsCell(_ bytes: [UInt8], at i: Int) -> Bool {
    i == bytes.count || bytes[i] == .tab || bytes[i].isLineEnd
  }

  private static func closes(_ bytes: [UInt8], at i: Int) -> Bool {
    bytes[i] == .quote && endsCell(bytes, at: i + 1)
  }

  private static func plainEnd(_ bytes: [UInt8], from start: Int) -> Int {
    var i = start
    while !endsCell(bytes, at: i) { i += 1 }
    return i
  }

  /// The mark that closes the cell: not doubled, and at its end. nil where the first mark is only text.
  private static func closingQuote(_ bytes: [UInt8], after open: Int) -> Int? {
    var i = open + 1
    while i < bytes.count {
      if bytes[i] == .quote {
        guard i + 1 < bytes.count, bytes[i + 1] == .quote else { return endsCell(bytes, at: i + 1) ? i : nil }
        i += 1
      }
      i += 1
    }
    return nil
  }

  private static func unquoted(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self).replacing("\"\"", with: "\"")
  }
}
