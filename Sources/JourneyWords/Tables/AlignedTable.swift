import JourneySyntax

/// Cells in columns of a terminal: the first column to the reading start, the others after it, columns that hold
/// nothing left out. What a cell says can neither leave its line nor steer the terminal.
struct AlignedTable {
  private let header: [String]
  private let rows: [[String]]
  private let isRightToLeft: Bool

  private static let gap = "  "

  /// - Parameter rows: each with as many cells as the header.
  init(header: [String], rows: [[String]], isRightToLeft: Bool) {
    self.header = header.map(\.withoutControls)
    self.rows = rows.map { $0.map(\.withoutControls) }
    self.isRightToLeft = isRightToLeft
  }

  /// All lines, the header and a rule first.
  var text: String {
    let columns = header.indices.filter { column in column == 0 || rows.contains { !$0[column].isEmpty } }
    let widths = columns.map { column in
      ([header] + rows).map { $0[column].displayWidth }.max() ?? 0
    }
    let rule = widths.map { String(repeating: "─", count: $0) }
    let lines = [columns.map { header[$0] }, rule] + rows.map { row in columns.map { row[$0] } }
    return lines.map { line(of: $0, widths: widths) + "\n" }.joined()
  }

  /// In a right-to-left table each line and each cell is isolated, so that a terminal that knows directions keeps
  /// the columns in order whatever stands in them.
  private func line(of cells: [String], widths: [Int]) -> String {
    let padded = zip(cells, widths).map { cell, width in
      let padding = String(repeating: " ", count: max(0, width - cell.displayWidth))
      return isRightToLeft ? "\u{2067}\(cell)\u{2069}\(padding)" : cell + padding
    }
    let line = padded.joined(separator: Self.gap)
    return isRightToLeft ? "\u{2067}\(line)\u{2069}" : line.trimmingEnd
  }
}

extension String {
  /// Cells of a terminal that this text takes: marks and direction controls none, wide letters two.
  package var displayWidth: Int { unicodeScalars.reduce(0) { $0 + $1.displayWidth } }

  fileprivate var trimmingEnd: String {
    String(String.UnicodeScalarView(unicodeScalars.reversed().drop { $0 == " " }.reversed()))
  }
}

extension Unicode.Scalar {
  fileprivate var displayWidth: Int {
    if (0x20..<0x7F).contains(value) { return 1 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: break
    }
    // East Asian wide and emoji: the blocks whose letters terminals draw two cells wide.
    return switch value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      2
    default: 1
    }
  }
}
