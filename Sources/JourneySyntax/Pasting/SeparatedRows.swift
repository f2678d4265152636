/// The rows and cells of a table as spreadsheets copy and save it: tabs, commas or semicolons between cells, and
/// quotation marks around a cell that holds one of these or a line break, doubled inside.
struct SeparatedRows {
  /// Those that hold something; cells without blanks at their ends.
  private(set) var rows: [[String]] = [[]]
  private let bytes: [UInt8]
  private let separator: [UInt8]

  init(_ bytes: [UInt8], by separator: Unicode.Scalar) {
    self.bytes = bytes
    self.separator = Array(String(separator).utf8)
    read()
    rows.removeAll { $0.allSatisfy(\.isEmpty) }
  }

  private mutating func read() {
    // Behind it no quotation mark closes a cell; without it every open one would be followed to the end.
    let lastClose = bytes.indices.last { bytes[$0] == .quote && cellEnd(from: $0 + 1) != nil } ?? 0
    var i = 0
    while i <= bytes.count {
      let open = blanksEnd(from: i)
      let close = bytes[open...].first == .quote && open < lastClose ? closingQuote(after: open) : nil
      let end = close.flatMap { cellEnd(from: $0 + 1) } ?? plainEnd(from: i)
      let cell = close.map { unquoted((open + 1)..<$0) } ?? String(decoding: bytes[i..<end], as: UTF8.self)
      rows[rows.count - 1].append(FormulaGuard.removed(from: cell).asCell)
      guard end < bytes.count else { break }
      if isSeparator(at: end) {
        i = end + separator.count
        continue
      }
      i = end + 1
      if bytes[end] == .carriageReturn, i < bytes.count, bytes[i] == .lineFeed { i += 1 }
      rows.append([])
    }
  }

  private func blanksEnd(from start: Int) -> Int {
    var i = start
    while i < bytes.count, bytes[i] == .space { i += 1 }
    return i
  }

  /// Where a cell ends of which only blanks are left; nil where something follows.
  private func cellEnd(from start: Int) -> Int? {
    let end = blanksEnd(from: start)
    return endsCell(at: end) ? end : nil
  }

  private func endsCell(at i: Int) -> Bool {
    i == bytes.count || bytes[i].isLineEnd || isSeparator(at: i)
  }

  private func isSeparator(at i: Int) -> Bool {
    bytes[i] == separator[0] && bytes[i...].starts(with: separator)
  }

  private func plainEnd(from start: Int) -> Int {
    var i = start
    while !endsCell(at: i) { i += 1 }
    return i
  }

  /// The mark that closes the cell: not doubled, and at its end. nil where the first mark is only text.
  private func closingQuote(after open: Int) -> Int? {
    var i = open + 1
    while i < bytes.count {
      if bytes[i] == .quote {
        guard i + 1 < bytes.count, bytes[i + 1] == .quote else {
          return cellEnd(from: i + 1) == nil ? nil : i
        }
        i += 1
      }
      i += 1
    }
    return nil
  }

  private func unquoted(_ cell: Range<Int>) -> String {
    String(decoding: bytes[cell], as: UTF8.self).replacing("\"\"", with: "\"")
  }
}

extension String {
  /// This text as a cell holds it: without blanks at its ends; empty where only marks are left that nobody sees.
  var asCell: String {
    let text = trimmed
    return text.unicodeScalars.allSatisfy { Folding.isDropped($0.value) } ? "" : text
  }

  /// The lines of this text that say something.
  var separateLines: [String] {
    split(whereSeparator: \.isNewline).map { String($0).trimmed }.filter { !$0.isEmpty }
  }

  /// This text without its line breaks.
  package var onOneLine: String { separateLines.joined(separator: " ") }
}
