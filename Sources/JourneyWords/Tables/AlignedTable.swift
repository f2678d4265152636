import JourneySyntax

/// Cells in columns of a terminal: the first column to the reading start, the others after it, columns that hold
/// nothing left out. What a cell says can neither leave its line nor steer the terminal.
///
/// Where the columns are wider than the paper, heads and long cells take several lines; where that is not enough, each
/// row is a block of lines. Nothing is left out on the narrowest paper.
struct AlignedTable {
  let header: [String]
  let rows: [[String]]
  let isRightToLeft: Bool
  /// Those that hold something.
  let columns: [Int]

  static let gap = "  "

  /// - Parameter rows: each with as many cells as the header.
  init(header: [TableHead], rows: [[String]], isRightToLeft: Bool) {
    self.header = header.map(\.text.withoutControls)
    self.rows = rows.map { $0.map(\.withoutControls) }
    self.isRightToLeft = isRightToLeft
    columns = header.indices.filter { column in column == 0 || rows.contains { !$0[column].isEmpty } }
  }

  /// All lines, the heads first.
  func text(on paper: Paper) -> String {
    let natural = columns.map { column in ([header] + rows).map { $0[column].displayWidth }.max() ?? 0 }
    guard let width = paper.width, total(of: natural) > width else {
      return columns(of: natural, hasRule: paper.hasRules)
    }
    guard let narrow = narrowed(natural, to: width) else { return blocks(width) }
    return columns(of: narrow, hasRule: paper.hasRules)
  }

  private func total(of widths: [Int]) -> Int {
    widths.reduce(0, +) + Self.gap.count * max(0, widths.count - 1)
  }

  /// A cell that is no wider stays on one line.
  private static let shortCell = 16
  /// A row of more lines is no row any more.
  private static let mostLines = 3

  /// Widths that fit, heads and long cells being broken; nil where there are none, or rows would be too high.
  private func narrowed(_ natural: [Int], to width: Int) -> [Int]? {
    var widths = columns.map { column in
      let cells = rows.map { row in
        min(row[column].displayWidth, max(Self.shortCell, row[column].longestPiece))
      }
      return max(cells.max() ?? 0, header[column].longestPiece)
    }
    var spare = width - total(of: widths)
    guard spare >= 0 else { return nil }
    for (index, whole) in natural.enumerated() {
      let more = min(spare, whole - widths[index])
      widths[index] += more
      spare -= more
    }
    let isFlat = rows.allSatisfy { row in
      zip(columns, widths).allSatisfy { row[$0].broken(to: $1).count <= Self.mostLines }
    }
    return isFlat ? widths : nil
  }

  /// Heads stand on their columns, cells under them.
  private func columns(of widths: [Int], hasRule: Bool) -> String {
    let heads = zip(columns, widths).map { header[$0].broken(to: $1) }
    let height = heads.map(\.count).max() ?? 1
    let lowered = heads.map { Array(repeating: "", count: height - $0.count) + $0 }
    var text = lines(of: lowered, widths)
    if hasRule { text += line(of: widths.map { String(repeating: "─", count: $0) }, widths: widths) + "\n" }
    return text
      + rows.map { row in lines(of: zip(columns, widths).map { row[$0].broken(to: $1) }, widths) }.joined()
  }

  /// Cells of one or more lines each, beside each other.
  private func lines(of cells: [[String]], _ widths: [Int]) -> String {
    let height = cells.map(\.count).max() ?? 1
    return (0..<height).map { index in
      line(of: cells.map { index < $0.count ? $0[index] : "" }, widths: widths) + "\n"
    }.joined()
  }

  /// In a right-to-left table each line and each cell is isolated, so that a terminal that knows directions keeps
  /// the columns in order whatever stands in them.
  /// - Parameters:
  ///   - indent: cells that it leaves free.
  ///   - rest: cells that it ends before the others do.
  func line(of cells: [String], widths: [Int], indent: Int = 0, rest: Int = 0) -> String {
    let padded = zip(cells, widths).map { cell, width in
      let padding = Self.spaces(width - cell.displayWidth)
      return isRightToLeft ? "\u{2067}\(cell)\u{2069}\(padding)" : cell + padding
    }
    let line = Self.spaces(indent) + padded.joined(separator: Self.gap)
    return isRightToLeft ? "\u{2067}\(line)\(Self.spaces(rest))\u{2069}" : line.trimmingEnd
  }

  private static func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
}

extension String {
  fileprivate var trimmingEnd: String {
    String(String.UnicodeScalarView(unicodeScalars.reversed().drop { $0 == " " }.reversed()))
  }
}
