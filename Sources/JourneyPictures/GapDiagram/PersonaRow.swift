import JourneyAnalysis
import JourneyModel
import JourneyWords

/// The row of a persona who lives something of her own: her cards with their gaps, her marks, the way she takes through
/// them, and the loops that only she goes.
struct PersonaRow {
  /// Title, pills, cards and marks, words.
  private(set) var boxes: [DiagramBox] = []
  private(set) var lines: [DiagramLine] = []
  /// The lower edge.
  private(set) var bottom: Double

  private let way: PersonaWay
  private let columns: [GapColumn]
  /// Hers, by column.
  private let places: [PersonaPlace?]
  private let frame: StripFrame
  /// The lower edge of her cards.
  private let edge: Double
  /// For each column the depth below that edge that is taken.
  private var taken: [Double]

  /// Between a card and the pill above it.
  private static let stub = 14.0
  /// How deep a way below the row goes.
  private static let moveDepth = 20.0
  /// Where it leaves a card ahead of its middle and reaches one behind it, as a share of half its width.
  private static let movePort = 0.65

  /// nil where she lives nothing of her own in this strip.
  /// - Parameter top: the upper edge of the row.
  init?(_ way: PersonaWay, in columns: [GapColumn], title: DiagramBox, frame: StripFrame, top: Double) {
    var places = columns.map { $0.place(of: way.row) }
    let own = places.compactMap { $0 }.filter(\.isOwn)
    guard !own.isEmpty else { return nil }
    let cardHeight = own.map(\.box.height).max() ?? 0
    let pillHeight = own.compactMap { $0.pill?.height }.max() ?? 0
    let head = pillHeight > 0 ? pillHeight + Self.stub : 0
    let y = top - max(head + cardHeight / 2, title.height / 2)
    edge = y - cardHeight / 2
    for i in places.indices {
      if places[i]?.isOwn == true { places[i]?.box.height = cardHeight }
      places[i]?.box.center.y = y
      places[i]?.pill?.center.y = y + cardHeight / 2 + Self.stub + pillHeight / 2
    }
    self.way = way
    self.columns = columns
    self.places = places
    self.frame = frame
    taken = columns.map { _ in 0 }
    bottom = y - max(cardHeight, title.height) / 2
    boxes = [title.title(of: frame, y: y)] + places.compactMap { $0 }.flatMap(\.boxes)
    addBars()
    addWay(y)
  }

  private mutating func addBars() {
    for place in places {
      guard let place, let pill = place.pill, let mark = place.mark else { continue }
      lines.append(
        DiagramLine(
          kind: .bar(mark.size, mark.basis), name: "bar-\(place.box.name)", step: place.box.step,
          from: pill.name, to: place.box.name, width: mark.width))
    }
  }

  // MARK: Her way

  /// Straight along the row where her order is that of the columns, over the edge of the strip too; below it, with an
  /// arrow, where she goes another way.
  private mutating func addWay(_ y: Double) {
    let here = columns.indices.filter { places[$0] != nil }
    let column = Dictionary(here.map { (columns[$0].step, $0) }) { first, _ in first }
    if let first = here.first, let before = way.before[columns[first].step], way.isStraight(after: before) {
      let end = places[first]?.box.entry(frame.forward) ?? Point(x: frame.enter, y: y)
      add(
        .personaPath(way.persona), "enter", first, first,
        .straight(from: Point(x: frame.enter, y: y), to: end))
    }
    for i in here {
      guard let next = way.following[columns[i].step] else { continue }
      let isStraight = way.isStraight(after: columns[i].step)
      if let j = column[next] {
        if isStraight { add(.personaPath(way.persona), "path", i, j, nil) } else { addMove(i, j) }
      } else if isStraight, let box = places[i]?.box {
        add(
          .personaPath(way.persona), "leave", i, i,
          .straight(from: box.exit(frame.forward), to: Point(x: frame.leave, y: y)))
      }
    }
  }

  private mutating func addMove(_ i: Int, _ j: Int) {
    guard let from = places[i]?.box, let to = places[j]?.box else { return }
    let side = frame.forward * Self.movePort / 2
    let range = min(i, j)..<max(i, j) + 1
    let depth = (taken[range].max() ?? 0) + Self.moveDepth
    let curve = Curve.dipping(
      from: Point(x: from.center.x + side * from.width, y: from.bottom),
      to: Point(x: to.center.x - side * to.width, y: to.bottom), level: edge - depth)
    add(.personaMove(way.persona), "move", i, j, curve)
    take(range, to: depth)
  }

  private mutating func add(_ kind: DiagramLine.Kind, _ what: String, _ i: Int, _ j: Int, _ curve: Curve?) {
    guard let from = places[i]?.box.name, let to = places[j]?.box.name else { return }
    lines.append(DiagramLine(kind: kind, name: "\(what)-\(from)", from: from, to: to, curve: curve))
  }

  private mutating func take(_ range: Range<Int>, to depth: Double) {
    for i in range { taken[i] = max(taken[i], depth) }
    bottom = min(bottom, edge - depth)
  }

  /// Draws the loops that only she goes.
  /// - Parameter stepName: what a step is called.
  mutating func addLoops(words: Words, stepName: (ID<Step>) -> String) {
    var drawn = RowLoops(
      below: places.map { $0?.box }, of: columns,
      look: RowLoops.Look(
        line: .personaLoop(way.persona), note: .personaNote(way.persona), prefix: "persona\(way.row + 1)-"),
      frame: frame, bottom: edge, taken: taken)
    drawn.add(way.loops, words: words, stepName: stepName)
    lines += drawn.lines
    boxes += drawn.notes
    taken = drawn.taken
    bottom = min(bottom, edge - (taken.max() ?? 0))
  }
}

/// How a persona goes through the whole journey.
struct PersonaWay {
  let persona: ID<Persona>
  /// Of the rows of personas, from 0.
  let row: Int
  /// The step that she meets after each, and before each.
  let following: [ID<Step>: ID<Step>]
  let before: [ID<Step>: ID<Step>]
  /// Those that only her own Actuals say.
  let loops: [PathComparison.LoopBack]
  /// The step of hers in the next column that has one.
  private let next: [ID<Step>: ID<Step>]

  /// - Parameter columns: of the whole journey.
  init(_ persona: ID<Persona>, row: Int, in journey: Journey, columns: [GapColumn]) {
    self.persona = persona
    self.row = row
    let inColumns = columns.filter { $0.place(of: row) != nil }.map(\.step)
    let seen = Set(inColumns)
    let path = journey.actualPath(for: persona).filter(seen.contains)
    func pairs(_ steps: [ID<Step>]) -> [ID<Step>: ID<Step>] {
      Dictionary(zip(steps, steps.dropFirst())) { first, _ in first }
    }
    following = pairs(path)
    before = pairs(path.reversed())
    next = pairs(inColumns)
    loops = path.flatMap { step in
      let own = journey.steps[step].actuals.first { $0.personas.contains(persona) }
      return (own?.loops ?? []).map {
        PathComparison.LoopBack(from: step, to: $0.to, share: $0.share, reason: $0.reason)
      }
    }
  }

  /// She goes on to the next column of hers.
  func isStraight(after step: ID<Step>) -> Bool { following[step] == next[step] }
}
