import JourneyAnalysis
import JourneyModel
import JourneyWords

/// The actual path of a strip and all that leaves its row downwards: steps it takes beyond the ideal, ways around what
/// is not offered, loops back. Each column remembers how deep it is taken, so that nothing crosses a card or another's
/// words.
struct BelowTheRow {
  private(set) var columns: [GapColumn]
  private(set) var lines: [DiagramLine] = []
  private(set) var notes: [DiagramBox] = []

  private let frame: StripFrame
  private let passing: PathPassing
  /// The middle and the lower edge of the actual row.
  private let row: (middle: Double, bottom: Double)
  /// For each column the depth below the row that is taken.
  private var taken: [Double]

  /// Where curves leave a card's lower edge, as shares of half its width: outermost what stays highest, so that
  /// they do not cross.
  private enum Port {
    static let around = 0.8
    static let extra = 0.55
  }

  /// How deep a way around something goes, and where extra cards begin.
  private static let aroundDepth = 20.0
  private static let extraDepth = 26.0

  init(
    _ columns: [GapColumn], frame: StripFrame, passing: PathPassing, row: (middle: Double, bottom: Double)
  ) {
    self.columns = columns
    self.frame = frame
    self.passing = passing
    self.row = row
    taken = Array(repeating: 0, count: columns.count)
  }

  /// How deep below the row the strip is taken.
  var depth: Double { taken.max() ?? 0 }

  private var forward: Double { frame.forward }

  /// Where column `i`'s actual card is left, `share` of half its width ahead of its middle.
  private func port(_ i: Int, _ share: Double) -> Point {
    guard let card = columns[i].actual else { return Point(x: columns[i].x, y: row.bottom) }
    return Point(x: card.center.x + forward * share * card.width / 2, y: card.bottom)
  }

  private func name(_ i: Int) -> String { "actual\(columns[i].step.index)" }

  private mutating func take(_ range: Range<Int>, to depth: Double) {
    for i in range { taken[i] = max(taken[i], depth) }
  }

  // MARK: The path

  /// Joins the cards of the actual row: straight, and below what is not offered.
  mutating func addActualPath() {
    let path = columns.indices.filter { columns[$0].kind == .matched || columns[$0].kind == .movedTo }
    addEntry(to: path.first)
    for (i, j) in zip(path, path.dropFirst()) {
      var line = DiagramLine(kind: .actualPath, name: "path-\(name(i))", from: name(i), to: name(j))
      if isBlocked(i..<j) {
        line.curve = .dipping(from: port(i, Port.around), to: port(j, -Port.around), level: aroundLevel)
        take(i..<j + 1, to: Self.aroundDepth)
      }
      lines.append(line)
    }
    if let last = path.last { addExit(from: last) }
  }

  private var aroundLevel: Double { row.bottom - Self.aroundDepth }

  /// Something that is not offered stands in the row.
  private func isBlocked(_ range: Range<Int>) -> Bool {
    columns[range].contains { $0.kind == .missing }
  }

  /// The path as it comes from the strip before; right through where it has no card here.
  private mutating func addEntry(to first: Int?) {
    guard passing.comesIn else { return }
    let end = first ?? columns.count
    let isBlocked = isBlocked(0..<end)
    let start = Point(x: frame.enter, y: isBlocked ? aroundLevel : row.middle)
    if isBlocked { take(0..<min(end + 1, columns.count), to: Self.aroundDepth) }
    let curve: Curve
    if let first, let card = columns[first].actual {
      curve =
        isBlocked
        ? .ascending(from: start, to: port(first, -Port.around))
        : .straight(from: start, to: card.entry(forward))
    } else if passing.goesOn {
      curve = .straight(from: start, to: Point(x: frame.leave, y: start.y))
    } else {
      return
    }
    lines.append(
      DiagramLine(
        kind: .actualPath, name: "enter\(frame.number)-actual", from: "row\(frame.number)-actual",
        to: first.map(name) ?? "row\(frame.number)-actual", curve: curve))
  }

  private mutating func addExit(from last: Int) {
    guard passing.goesOn, let card = columns[last].actual else { return }
    let isBlocked = isBlocked(last..<columns.count)
    let end = Point(x: frame.leave, y: isBlocked ? aroundLevel : row.middle)
    if isBlocked { take(last..<columns.count, to: Self.aroundDepth) }
    lines.append(
      DiagramLine(
        kind: .actualPath, name: "leave\(frame.number)-actual", from: name(last), to: name(last),
        curve: isBlocked
          ? .descending(from: port(last, Port.around), to: end)
          : .straight(from: card.exit(forward), to: end)))
  }

  // MARK: Extra steps

  /// Hangs the extra steps below the row, between the steps they come after and before.
  mutating func addExtras() {
    let extras = columns.indices.filter { columns[$0].kind == .extra }
    let height = extras.compactMap { columns[$0].actual?.height }.max() ?? 0
    let level = row.bottom - Self.extraDepth - height / 2
    for i in extras { columns[i].actual?.center.y = level }
    let path = columns.indices.filter {
      columns[$0].kind == .matched || columns[$0].kind == .movedTo || columns[$0].kind == .extra
    }
    if passing.comesIn, let first = path.first, let card = extraCard(first) {
      addExtraLine(
        "enter\(frame.number)-extra", from: "row\(frame.number)-actual", to: name(first),
        .straight(from: Point(x: frame.enter, y: level), to: card.entry(forward)))
      take(0..<first, to: row.bottom - level)
    }
    for (i, j) in zip(path, path.dropFirst()) { joinExtra(i, j) }
    if passing.goesOn, let last = path.last, let card = extraCard(last) {
      addExtraLine(
        "leave\(frame.number)-extra", from: name(last), to: name(last),
        .straight(from: card.exit(forward), to: Point(x: frame.leave, y: level)))
      take(last + 1..<columns.count, to: row.bottom - level)
    }
    for i in extras { take(i..<i + 1, to: Self.extraDepth + height) }
  }

  private func extraCard(_ i: Int) -> DiagramBox? { columns[i].kind == .extra ? columns[i].actual : nil }

  private mutating func addExtraLine(_ name: String, from: String, to: String, _ curve: Curve?) {
    lines.append(DiagramLine(kind: .extraPath, name: name, from: from, to: to, curve: curve))
  }

  /// Joins two neighbours of the actual path of which at least one is extra.
  private mutating func joinExtra(_ i: Int, _ j: Int) {
    guard let from = columns[i].actual, let to = columns[j].actual else { return }
    let curve: Curve?
    switch (columns[i].kind, columns[j].kind) {
    case (.extra, .extra): curve = nil
    case (_, .extra):
      curve = .descending(from: port(i, Port.extra), to: to.entry(forward))
      take(i..<j, to: row.bottom - to.center.y)
    case (.extra, _):
      curve = .ascending(from: from.exit(forward), to: port(j, -Port.extra))
      take(i + 1..<j + 1, to: row.bottom - from.center.y)
    default: return
    }
    addExtraLine("extra-\(name(i))", from: name(i), to: name(j), curve)
  }

  /// Draws the loops that start here.
  /// - Parameter stepName: what a step is called.
  mutating func addLoops(
    _ loops: [PathComparison.LoopBack], words: Words, stepName: (ID<Step>) -> String
  ) {
    var drawn = RowLoops(
      below: columns.map(\.actual), of: columns, look: RowLoops.Look(line: .loop, note: .extraNote),
      frame: frame, bottom: row.bottom, taken: taken)
    drawn.add(loops, words: words, stepName: stepName)
    lines += drawn.lines
    notes += drawn.notes
    taken = drawn.taken
  }
}
