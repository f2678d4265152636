/// The rows and cells of a table with bars between its cells, as Markdown has it: a line of dashes below the names of the
/// columns, `\|` for a bar in a cell, and `<br>` for a line break.
struct BarredRows {
  /// Those that hold something.
  private(set) var rows: [[String]] = []
  /// Lines without bars before the first row, and after the last.
  private(set) var above: [String] = []
  private(set) var below: [String] = []
  /// A line of dashes stands below the first row or above it.
  private(set) var isRuled = false
  /// Text stands between the rows, or another row with dashes below it: there is more than one table.
  private(set) var isBroken = false
  private var isAfterGap = false

  init(_ bytes: [UInt8]) {
    for line in TextLine.lines(of: bytes, in: bytes.indices) { read(bytes[line.content]) }
  }

  private mutating func read(_ line: ArraySlice<UInt8>) {
    if isRule(line) {
      isBroken = isBroken || isAfterGap
      isRuled = isRuled || rows.count < 2
    } else if let cells = Self.cells(of: line) {
      isBroken = isBroken || !below.isEmpty
      if cells.contains(where: { !$0.isEmpty }) { rows.append(cells) }
    } else if rows.isEmpty {
      let title = String(decoding: line.drop { $0 == UInt8(ascii: "#") }, as: UTF8.self).onOneLine
      if !title.isEmpty { above.append(title) }
    } else {
      isAfterGap = true
      let text = String(decoding: line, as: UTF8.self).onOneLine
      if !text.isEmpty { below.append(text) }
    }
  }

  /// `|---|:--:|`, and the lines between rows of other programs. Single dashes are cells that say nothing, but for those
  /// below the first row.
  private func isRule(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.allSatisfy(Self.rule.contains), line.contains(where: Self.corner.contains) else {
      return false
    }
    let dashes = zip(line, line.dropFirst()).contains { $0 == $1 && Self.dash.contains($0) }
    return dashes || rows.count == 1 && line.contains(where: Self.dash.contains)
  }

  private static let rule = Array("|+-=: \t".utf8)
  private static let corner = Array("|+".utf8)
  private static let dash = Array("-=".utf8)

  /// nil for a line without bars.
  private static func cells(of line: ArraySlice<UInt8>) -> [String]? {
    let bar = UInt8(ascii: "|")
    var cells: [[UInt8]] = [[]]
    var isEscaped = false
    for byte in line {
      if byte == bar, !isEscaped {
        cells.append([])
      } else {
        if byte == bar { cells[cells.count - 1].removeLast() }
        cells[cells.count - 1].append(byte)
      }
      isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
    }
    guard cells.count > 1 else { return nil }
    var texts = cells.map(plain)
    if texts.last == "" { texts.removeLast() }
    if texts.first == "", line.first == bar { texts.removeFirst() }
    return texts
  }

  /// A cell without what Markdown adds to its text.
  private static func plain(_ cell: [UInt8]) -> String {
    var text = String(decoding: cell, as: UTF8.self).asCell
    if cell.contains(UInt8(ascii: "<")) {
      for lineBreak in ["<br>", "<br/>", "<br />", "<BR>", "<BR/>", "<BR />"] {
        text = text.replacing(lineBreak, with: "\n")
      }
    }
    for mark in ["**", "__", "*"] where text.hasPrefix(mark) && text.hasSuffix(mark) {
      let inner = text.dropFirst(mark.count).dropLast(mark.count)
      if !inner.isEmpty, !inner.contains(mark) { return String(inner).asCell }
    }
    return text.asCell
  }
}
