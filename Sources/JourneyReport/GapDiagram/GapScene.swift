import JourneyAnalysis
import JourneyModel

/// Where everything in a gap diagram stands: the ideal path in a straight row above, the actual one in a straight
/// row below it, the gap of each step between them, and below the rows what leaves the path. Placing two rows is
/// plain arithmetic; a general layout takes five times as long and bends them.
struct GapScene {
  private(set) var boxes: [DiagramBox] = []
  private(set) var lines: [DiagramLine] = []

  /// Between neighbouring columns: room for an arrow.
  private static let columnGap = 34.0
  /// Between the rows: room for a pill and for the bar above and below it.
  private static let rowGap = 104.0

  init(of analysis: GapAnalysis, in journey: Journey, words: Words) {
    var columns = analysis.path.columns.compactMap { column in
      GapColumn(
        column, of: journey, found: analysis.steps[column.step], words: words)
    }
    guard !columns.isEmpty else {
      boxes = [DiagramBox(kind: .note, name: "empty", plainLines: [words.directed(words.noSteps)])]
      return
    }
    let forward = words.isRightToLeft ? -1.0 : 1
    Self.place(&columns, forward: forward)
    addTitles(columns, forward: forward, words: words)
    addIdealPath(columns)
    addGaps(columns, analysis)
    var below = BelowTheRow(columns, forward: forward)
    below.addActualPath()
    below.addExtras()
    below.addLoops(analysis.path.loops, words: words)
    lines += below.lines
    boxes += below.columns.flatMap { [$0.ideal, $0.middle, $0.actual].compactMap { $0 } } + below.notes
  }

  /// Gives every box its place but the extra ones, which stand below the row.
  private static func place(_ columns: inout [GapColumn], forward: Double) {
    let idealHeight = columns.map { $0.ideal?.height ?? 0 }.max() ?? 0
    let inRow = columns.filter { $0.kind != .extra }
    let actualHeight = inRow.map { $0.actual?.height ?? 0 }.max() ?? 0
    let middle = -(idealHeight + rowGap) / 2
    let actual = middle - (rowGap + actualHeight) / 2
    var edge = 0.0
    for i in columns.indices {
      let width = columns[i].width
      columns[i].x = forward * (edge + width / 2).rounded()
      edge += width + columnGap
      columns[i].actual?.center.y = actual
      // The word "moved" stands at its card, out of the way of the pills.
      let isWord = columns[i].kind == .movedTo
      columns[i].middle?.center.y = isWord ? middle - rowGap / 4 : middle
    }
  }

  /// The names of the rows, before their first column.
  private mutating func addTitles(_ columns: [GapColumn], forward: Double, words: Words) {
    let actualRow = columns.first { $0.kind != .extra && $0.actual != nil }?.actual
    let rows: [(DiagramBox.Kind, String, String, Double?)] = [
      (.idealTitle, "ideal", words.ideal, columns.contains { $0.ideal != nil } ? 0 : nil),
      (.actualTitle, "actual", words.actual, actualRow?.center.y),
    ]
    for (kind, name, text, y) in rows {
      guard let y else { continue }
      var title = DiagramBox(kind: kind, name: name, boldLines: [words.directed(text)])
      title.center = Point(x: -forward * (title.width / 2 + 10).rounded(), y: y)
      boxes.append(title)
    }
  }

  private mutating func addIdealPath(_ columns: [GapColumn]) {
    let path = columns.compactMap(\.ideal)
    for (from, to) in zip(path, path.dropFirst()) {
      lines.append(
        DiagramLine(kind: .idealPath, name: "path-\(from.name)", from: from.name, to: to.name))
    }
  }

  private mutating func addGaps(_ columns: [GapColumn], _ analysis: GapAnalysis) {
    var movedPills: [Int: DiagramBox] = [:]
    for column in columns where column.kind == .movedFrom { movedPills[column.step] = column.middle }
    for column in columns {
      let step = column.step
      let mark = GapMark(analysis.steps[step].drawn)
      let kind = DiagramLine.Kind.bar(mark.size, mark.basis)
      switch column.kind {
      case .matched, .missing:
        lines.append(
          DiagramLine(
            kind: kind, name: "bar\(step)", from: "ideal\(step)", to: "actual\(step)", width: mark.width))
      case .movedFrom:
        lines.append(
          DiagramLine(
            kind: kind, name: "bar\(step)", from: "ideal\(step)", to: "gap\(step)", width: mark.width))
      case .movedTo:
        addMove(to: column, from: movedPills[step])
        lines.append(
          DiagramLine(kind: .moved, name: "move-to\(step)", from: "moved\(step)", to: "actual\(step)"))
      case .extra: break
      }
    }
  }

  /// Links the gap of a moved step with the place where the step really is, below the pills it passes.
  private mutating func addMove(to column: GapColumn, from pill: DiagramBox?) {
    guard let pill, let word = column.middle else { return }
    let side = pill.center.x < word.center.x ? -word.width / 2 : word.width / 2
    let curve = Curve.descending(
      from: Point(x: pill.center.x, y: pill.bottom), to: Point(x: word.center.x + side, y: word.center.y))
    lines.append(
      DiagramLine(kind: .moved, name: "move\(column.step)", from: pill.name, to: word.name, curve: curve))
  }
}
