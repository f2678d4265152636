/// Each row as a block: its first cell, and below it the others, each after its head and in the same line of all blocks.
extension AlignedTable {
  /// Where a column stands in a block.
  private struct Place {
    let column: Int
    let width: Int
  }

  /// Cells beside each other, each with the width it takes.
  private struct Line {
    let indent: Int
    let cells: [(text: String, width: Int)]

    var width: Int { indent + cells.map(\.width).reduce(0, +) + gap.count * max(0, cells.count - 1) }
  }

  private static let indent = 2

  /// - Parameter width: the cells of a line.
  func blocks(_ width: Int) -> String {
    let places = columns.dropFirst().map { column in
      Place(column: column, width: rows.map { pair(column, of: $0).displayWidth }.max() ?? 0)
    }
    let filled = Self.filling(places, width - Self.indent)
    let blocks = rows.map { row in
      title(of: row, width) + filled.flatMap { lines(of: row, $0, width - Self.indent) }
    }
    let widest = blocks.joined().map(\.width).max() ?? 0
    // A row without a name goes on with the one above it.
    return zip(blocks, rows).enumerated().map { index, block in
      (index > 0 && !block.1[columns[0]].isEmpty ? "\n" : "")
        + block.0.map { text(of: $0, widest) + "\n" }.joined()
    }.joined()
  }

  /// As many places on a line as fit, in the order of the columns.
  private static func filling(_ places: [Place], _ room: Int) -> [[Place]] {
    var lines: [[Place]] = []
    var used = 0
    for place in places {
      if let last = lines.indices.last, used + gap.count + place.width <= room {
        lines[last].append(place)
        used += gap.count + place.width
      } else {
        lines.append([place])
        used = place.width
      }
    }
    return lines
  }

  private func title(of row: [String], _ width: Int) -> [Line] {
    let name = row[columns[0]]
    return name.isEmpty ? [] : name.broken(to: width).map { Line(indent: 0, cells: [($0, $0.displayWidth)]) }
  }

  /// `Ideal: 4.6`; nothing where the cell says nothing.
  private func pair(_ column: Int, of row: [String]) -> String {
    let (head, cell) = (header[column], row[column])
    return cell.isEmpty ? "" : head.isEmpty ? cell : "\(head): \(cell)"
  }

  /// One line, or as many as its only cell takes; none where nothing would be said.
  private func lines(of row: [String], _ places: [Place], _ room: Int) -> [Line] {
    let said = places.map { (text: pair($0.column, of: row), width: $0.width) }.filter { !$0.text.isEmpty }
    if said.isEmpty { return [] }
    if places.count > 1 { return [Line(indent: Self.indent, cells: said)] }
    return said[0].text.broken(to: room, hanging: Self.indent).map {
      Line(indent: Self.indent, cells: [($0, $0.displayWidth)])
    }
  }

  /// All lines of a right-to-left table are as wide as the widest: a terminal begins them at its left.
  private func text(of line: Line, _ widest: Int) -> String {
    self.line(
      of: line.cells.map(\.text), widths: line.cells.map(\.width), indent: line.indent,
      rest: widest - line.width)
  }
}
