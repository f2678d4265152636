import JourneyAnalysis
import JourneyModel

/// The actual path and all that leaves its row downwards: steps it takes beyond the ideal, ways around what is not
/// offered, loops back. Each column remembers how deep it is taken, so that nothing crosses a card or another's words.
struct BelowTheRow {
  private(set) var columns: [GapColumn]
  private(set) var lines: [DiagramLine] = []
  private(set) var notes: [DiagramBox] = []

  /// 1 where the path runs to the right, −1 where it runs to the left.
  private let forward: Double
  /// The lower edge of the actual row.
  private let rowBottom: Double
  /// For each column the depth below `rowBottom` that is taken.
  private var taken: [Double]
  /// How many loops each column's card has, out and in.
  private var loopsAt: [Int]

  /// Where curves leave a card's lower edge, as shares of half its width: outermost what stays highest, so that
  /// they do not cross.
  private enum Port {
    static let around = 0.8
    static let extra = 0.5
    static let loop = 0.25
  }

  /// How deep a way around something goes, and where extra cards begin.
  private static let aroundDepth = 16.0
  private static let extraDepth = 34.0

  init(_ columns: [GapColumn], forward: Double) {
    self.columns = columns
    self.forward = forward
    taken = Array(repeating: 0, count: columns.count)
    loopsAt = taken.map { _ in 0 }
    let row = columns.filter { $0.kind != .extra }
    rowBottom = row.compactMap { $0.actual?.bottom }.min() ?? 0
  }

  /// Where column `i`'s actual card is left, `share` of half its width ahead of its middle.
  private func port(_ i: Int, _ share: Double) -> Point {
    guard let card = columns[i].actual else { return Point(x: columns[i].x, y: rowBottom) }
    return Point(x: card.center.x + forward * share * card.width / 2, y: card.bottom)
  }

  private func name(_ i: Int) -> String { "actual\(columns[i].step)" }

  /// Joins the cards of the actual row: straight, and below what is not offered.
  mutating func addActualPath() {
    let path = columns.indices.filter { columns[$0].kind == .matched || columns[$0].kind == .movedTo }
    for (i, j) in zip(path, path.dropFirst()) {
      var line = DiagramLine(kind: .actualPath, name: "path-\(name(i))", from: name(i), to: name(j))
      if columns[i..<j].contains(where: { $0.kind == .missing }) {
        let depth = Self.aroundDepth
        line.curve = .dipping(
          from: port(i, Port.around), to: port(j, -Port.around), level: rowBottom - depth)
        take(i + 1..<j, to: depth)
      }
      lines.append(line)
    }
  }

  private mutating func take(_ range: Range<Int>, to depth: Double) {
    for i in range { taken[i] = max(taken[i], depth) }
  }

  /// Hangs the extra steps below the row, between the steps they come after and before.
  mutating func addExtras() {
    let extras = columns.indices.filter { columns[$0].kind == .extra }
    let height = extras.compactMap { columns[$0].actual?.height }.max() ?? 0
    let level = rowBottom - Self.extraDepth - height / 2
    for i in extras { columns[i].actual?.center.y = level }
    var previous: Int?
    for i in columns.indices {
      switch columns[i].kind {
      case .matched, .movedTo, .extra:
        if let previous { joinExtra(previous, i) }
        previous = i
      case .missing, .movedFrom: break
      }
    }
    for i in extras { take(i..<i + 1, to: Self.extraDepth + height) }
  }

  /// Joins two neighbours of the actual path of which at least one is extra.
  private mutating func joinExtra(_ i: Int, _ j: Int) {
    guard let from = columns[i].actual, let to = columns[j].actual else { return }
    let curve: Curve?
    switch (columns[i].kind, columns[j].kind) {
    case (.extra, .extra): curve = nil
    case (_, .extra):
      let end = Point(x: to.center.x - forward * to.width / 2, y: to.center.y)
      curve = .descending(from: port(i, Port.extra), to: end)
      take(i + 1..<j, to: rowBottom - to.center.y)
    case (.extra, _):
      let start = Point(x: from.center.x + forward * from.width / 2, y: from.center.y)
      curve = .ascending(from: start, to: port(j, -Port.extra))
      take(i + 1..<j, to: rowBottom - from.center.y)
    default: return
    }
    lines.append(
      DiagramLine(kind: .extraPath, name: "extra-\(name(i))", from: name(i), to: name(j), curve: curve))
  }

  /// Draws the loops, short ones first so that they end up inside the long ones.
  mutating func addLoops(_ loops: [PathComparison.LoopBack], words: Words) {
    var place: [Int: Int] = [:]
    for i in columns.indices where columns[i].actual != nil { place[columns[i].step] = i }
    let placed = loops.indices.compactMap { k -> PlacedLoop? in
      guard let from = place[loops[k].from], let to = place[loops[k].to] else { return nil }
      return PlacedLoop(number: k, from: from, to: to)
    }
    for loop in placed.sorted(by: { ($0.span, $0.number) < ($1.span, $1.number) }) {
      addLoop(loop, says: words.loopBack(loops[loop.number]), words: words)
    }
  }

  /// A loop between columns.
  private struct PlacedLoop {
    let number: Int
    let from: Int
    let to: Int
    var span: Int { abs(from - to) }
  }

  private mutating func addLoop(_ loop: PlacedLoop, says text: String, words: Words) {
    let range = min(loop.from, loop.to)...max(loop.from, loop.to)
    let back = loop.to > loop.from ? -1.0 : 1
    let start = port(loop.from, -back * loopPort(loop.from))
    let end = port(loop.to, back * loopPort(loop.to))
    loopsAt[loop.from] += 1
    if loop.to != loop.from { loopsAt[loop.to] += 1 }
    let depth = (taken[range].max() ?? 0) + 18
    let level = rowBottom - depth
    lines.append(
      DiagramLine(
        kind: .loop, name: "loop\(loop.number)", from: name(loop.from), to: name(loop.to),
        curve: .dipping(from: start, to: end, level: level)))
    let width = max(abs(end.x - start.x) - 16, columns[loop.from].width)
    let lines = LineWrapping.lines(of: text, size: DiagramBox.plainSize, width: width, most: 3)
    var note = DiagramBox(
      kind: .extraNote, name: "loop-note\(loop.number)", plainLines: lines.map(words.directed))
    note.center = Point(x: ((start.x + end.x) / 2).rounded(), y: level - 3 - note.height / 2)
    notes.append(note)
    take(range.lowerBound..<range.upperBound + 1, to: depth + 3 + note.height)
  }

  /// Loops of one card leave and arrive beside each other, the later (longer) ones further in.
  private func loopPort(_ column: Int) -> Double {
    max(Port.loop - Double(loopsAt[column]) * 0.15, -Port.loop)
  }
}
