import JourneyAnalysis
import JourneyModel
import JourneyWords

/// The loops back below a row of cards, nested: each column remembers how deep it is taken, so that nothing crosses a
/// card or another's words.
struct RowLoops {
  /// What they look like, and what stands before their names.
  struct Look {
    var line: DiagramLine.Kind
    var note: DiagramBox.Kind
    var prefix = ""
  }

  private(set) var lines: [DiagramLine] = []
  private(set) var notes: [DiagramBox] = []
  /// For each column the depth below the row that is taken.
  private(set) var taken: [Double]

  private let columns: [GapColumn]
  /// The row's cards or marks, by column.
  private let cards: [DiagramBox?]
  private let look: Look
  private let frame: StripFrame
  /// The lower edge of the row.
  private let bottom: Double
  /// How many loops each column's card has on either side of its middle.
  private var loopsAt: [(ahead: Int, behind: Int)]

  /// Where the first loop leaves or reaches a card's lower edge, as a share of half its width, how far from it the
  /// next one does, and where the last ones do.
  private static let port = 0.32
  private static let portStep = 0.13
  private static let leastPort = 0.06
  private static let depth = 16.0
  private static let mostNoteLines = 3

  init(
    below cards: [DiagramBox?], of columns: [GapColumn], look: Look, frame: StripFrame, bottom: Double,
    taken: [Double]
  ) {
    self.cards = cards
    self.columns = columns
    self.look = look
    self.frame = frame
    self.bottom = bottom
    self.taken = taken
    loopsAt = columns.map { _ in (0, 0) }
  }

  /// Draws the loops that start here, short ones first so that they end up inside the long ones; one with its words
  /// right below its card comes after those that leave or reach the same card, whose lines would cross the words.
  /// - Parameter stepName: what a step is called.
  mutating func add(_ loops: [PathComparison.LoopBack], words: Words, stepName: (ID<Step>) -> String) {
    var place: [ID<Step>: Int] = [:]
    for i in columns.indices where cards[i] != nil { place[columns[i].step] = i }
    let placed = loops.indices.compactMap { k -> PlacedLoop? in
      place[loops[k].from].map { PlacedLoop(number: k, from: $0, to: place[loops[k].to]) }
    }
    let order = { (loop: PlacedLoop) -> (Double, Int) in
      let longest = placed.filter { $0.touches(loop.from) }.map(\.span).max() ?? 0
      return (loop.span > 0 ? Double(loop.span) : Double(longest) + 0.5, loop.number)
    }
    for loop in placed.sorted(by: { order($0) < order($1) }) {
      let back = loops[loop.number]
      if let to = loop.to {
        addLoop(loop, to: to, says: words.loopBack(back), words: words)
      } else {
        addFarLoop(loop, says: words.loopBack(back, to: stepName(back.to)), words: words)
      }
    }
  }

  /// A loop between columns; nil where it leads out of the strip.
  private struct PlacedLoop {
    let number: Int
    let from: Int
    let to: Int?
    var span: Int { to.map { abs(from - $0) } ?? 0 }

    func touches(_ column: Int) -> Bool { from == column || to == column }
  }

  private mutating func addLoop(_ loop: PlacedLoop, to: Int, says text: String, words: Words) {
    let range = min(loop.from, to)...max(loop.from, to)
    let back = to > loop.from ? -1.0 : 1
    let start = port(loop.from, -back)
    let end = port(to, back)
    let depth = (taken[range].max() ?? 0) + Self.depth
    let level = bottom - depth
    add(loop, to: cards[to]?.name ?? "", .dipping(from: start, to: end, level: level))
    let width = max(abs(end.x - start.x) - 16, columns[loop.from].width)
    var note = note(loop, text, width: width, most: Self.mostNoteLines, words)
    note.center = Point(x: ((start.x + end.x) / 2).rounded(), y: level - 3 - note.height / 2)
    notes.append(note)
    take(range.lowerBound..<range.upperBound + 1, to: depth + 3 + note.height)
  }

  /// A loop to another strip, or to a step that is in no path: its words name where it leads.
  private mutating func addFarLoop(_ loop: PlacedLoop, says text: String, words: Words) {
    let i = loop.from
    let depth = taken[i] + Self.depth
    var note = note(loop, text, width: columns[i].width, most: 2 * Self.mostNoteLines, words)
    note.center = Point(x: columns[i].x, y: bottom - depth - note.height / 2)
    let start = port(i, -1)
    add(loop, to: note.name, .straight(from: start, to: Point(x: start.x, y: note.top)))
    notes.append(note)
    take(i..<i + 1, to: depth + note.height)
  }

  private mutating func add(_ loop: PlacedLoop, to end: String, _ curve: Curve) {
    lines.append(
      DiagramLine(
        kind: look.line, name: "\(look.prefix)loop\(loop.number)", step: columns[loop.from].step,
        from: cards[loop.from]?.name ?? "", to: end, curve: curve))
  }

  private func note(
    _ loop: PlacedLoop, _ text: String, width: Double, most: Int, _ words: Words
  ) -> DiagramBox {
    let lines = LineWrapping.lines(of: text, size: DiagramBox.plainSize, width: width, most: most)
    return DiagramBox(
      kind: look.note, name: "\(look.prefix)loop-note\(loop.number)", step: columns[loop.from].step,
      plainLines: lines.map(words.directed), tooltip: lines.last?.hasSuffix("…") == true ? text : nil)
  }

  private mutating func take(_ range: Range<Int>, to depth: Double) {
    for i in range { taken[i] = max(taken[i], depth) }
  }

  /// Where the next loop leaves or reaches a card, ahead of its middle for 1, behind it for −1: the later (longer) ones
  /// further in, so that none crosses another.
  private mutating func port(_ i: Int, _ side: Double) -> Point {
    let number = side > 0 ? loopsAt[i].ahead : loopsAt[i].behind
    if side > 0 { loopsAt[i].ahead += 1 } else { loopsAt[i].behind += 1 }
    let share = side * max(Self.port - Double(number) * Self.portStep, Self.leastPort)
    guard let card = cards[i] else { return Point(x: columns[i].x, y: bottom) }
    return Point(x: card.center.x + frame.forward * share * card.width / 2, y: card.bottom)
  }
}
