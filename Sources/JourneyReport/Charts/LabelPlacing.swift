/// Finds places for a chart's labels that cover neither each other nor the lines. A label that finds none beside the
/// other labels is left out: its mark's tooltip still says it.
struct LabelPlacing {
  typealias Place = (x: Double, y: Double)

  /// The box of a label: how far it reaches above and below the line its letters stand on, and space at its ends.
  private static let ascent = 11.0
  private static let descent = 4.0
  private static let margin = 4.0

  private let pitch: Double
  private let start: Double
  /// Points of the lines, and labels by their middle, by the column they stand in: a label reaches no further than into
  /// the columns beside its own.
  private var lines: [[Place]]
  private var labels: [[(x: ClosedRange<Double>, y: Double)]]

  /// - Parameters:
  ///   - pitch: the width of a column.
  ///   - start: where the first one begins.
  init(columns: Int, pitch: Double, start: Double) {
    self.pitch = pitch
    self.start = start
    lines = Array(repeating: [], count: columns)
    labels = Array(repeating: [], count: columns)
  }

  /// A point of a line that labels should keep off.
  mutating func addLine(at place: Place) { lines[column(place.x)].append(place) }

  /// Takes the first of `rows` where a label centred at `x` covers nothing, else the first where it covers no other
  /// label; nil where there is none.
  mutating func place(width: Double, at x: Double, rows: [Double]) -> Double? {
    let span = (x - width / 2 - Self.margin)...(x + width / 2 + Self.margin)
    let near = neighbours(of: column(x))
    let free = rows.filter { row in
      near.allSatisfy { labels[$0].allSatisfy { !$0.x.overlaps(span) || abs($0.y - row) >= 14 } }
    }
    let clear = free.first { row in
      let box = row - Self.ascent...row + Self.descent
      return near.allSatisfy { lines[$0].allSatisfy { !span.contains($0.x) || !box.contains($0.y) } }
    }
    guard let row = clear ?? free.first else { return nil }
    labels[column(x)].append((span, row))
    return row
  }

  private func column(_ x: Double) -> Int { min(max(Int((x - start) / pitch), 0), lines.count - 1) }

  private func neighbours(of column: Int) -> ClosedRange<Int> {
    max(0, column - 2)...min(lines.count - 1, column + 2)
  }
}
