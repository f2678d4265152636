import JourneyAnalysis
import JourneyModel
import JourneyWords

/// One strip of the diagram: its columns, the rows above each other, and all that leaves them.
struct DiagramStrip {
  /// What a strip is made of, and what it has to know of the others.
  struct Plan {
    var columns: [GapColumn]
    /// Between neighbouring columns.
    var gap: Double
    var frame: StripFrame
    /// The upper edge of the strip.
    var top: Double
    var titles: RowTitles
    /// The stage that the strip before ended in.
    var stageBefore: ID<Stage>?
    var ideal: PathPassing
    var actual: PathPassing
    /// One for each persona with a row.
    var personas: [PersonaWay]
    /// Whether strips are numbered.
    var isNumbered: Bool
  }

  /// What is drawn.
  private(set) var piece = ScenePiece()
  /// The lower edge.
  private(set) var bottom = 0.0

  private var columns: [GapColumn]
  private let plan: Plan
  /// The upper edge of the actual row.
  private var actualTop = 0.0
  private var frame: StripFrame { plan.frame }

  /// Between the rows: room for a pill and for the bar above and below it.
  private static let rowGap = 92.0
  /// Below the pills run the lines of moved steps, each in a lane of its own; below them stands the word at each card,
  /// out of the way of all lines. In points, the first from the middle of the gap.
  private static let firstLane = 24.0
  private static let lane = 7.0
  private static let wordHeight = 22.0
  /// Between the rows of personas, and above the first.
  private static let personaGap = 18.0
  /// Below the last row.
  private static let padding = 12.0

  init(_ plan: Plan, of analysis: GapAnalysis, in journey: Journey, words: Words) {
    self.plan = plan
    columns = plan.columns
    addBands(of: journey, words: words)
    let row = placeRows()
    addIdealPath()
    addGaps(analysis, words: words)
    var below = BelowTheRow(columns, frame: plan.frame, passing: plan.actual, row: row)
    below.addActualPath()
    below.addExtras()
    below.addLoops(analysis.path.loops, words: words) { words.stepName(journey.steps[$0]) }
    piece.lines += below.lines
    columns = below.columns
    bottom = row.bottom - below.depth
    piece.boxes += columns.flatMap { [$0.ideal, $0.middle, $0.actual].compactMap { $0 } } + below.notes
    addPersonas(of: journey, words: words)
    bottom -= Self.padding
    for i in piece.bands.indices { piece.bands[i].bottom = bottom }
  }

  private mutating func addBands(of journey: Journey, words: Words) {
    piece.bands = StageBand.all(
      of: columns, number: frame.number, after: plan.stageBefore, gap: plan.gap, words: words
    ) { words.labelText(journey.stages[$0].name.label) }
    let head = piece.bands.map(\.headHeight).max() ?? 0
    for i in piece.bands.indices { piece.bands[i].top = plan.top }
    bottom = plan.top - head
    if plan.isNumbered { addNumber(words, beside: head) }
  }

  /// The strip's number before the names of its stages, or above its rows where it has none.
  private mutating func addNumber(_ words: Words, beside head: Double) {
    var number = DiagramBox(
      kind: .rowNumber, name: "row\(frame.number)", boldLines: [words.directed(words.number(frame.number))])
    number.center = Point(
      x: frame.enter - frame.forward * (2 + number.width / 2), y: plan.top - number.height / 2 - 4)
    piece.boxes.append(number)
    bottom = plan.top - max(head, number.height + 4)
  }

  /// Gives the boxes of the two rows their places, with their titles; where the actual row stands. The cards of a row
  /// are equally high.
  private mutating func placeRows() -> (middle: Double, bottom: Double) {
    let idealHeight = columns.map { $0.ideal?.height ?? 0 }.max() ?? 0
    let isCard = { (column: GapColumn) in column.kind == .matched || column.kind == .movedTo }
    let inRow = columns.filter { $0.kind != .extra }
    let actualHeight = inRow.map { $0.actual?.height ?? 0 }.max() ?? 0
    let ideal = bottom - idealHeight / 2
    let middle = ideal - (idealHeight + Self.rowGap) / 2
    let lanes = Double(nearMoves.count)
    actualTop = middle - max(Self.rowGap / 2, Self.firstLane + (lanes - 1) * Self.lane + Self.wordHeight)
    let actual = actualTop - actualHeight / 2
    for i in columns.indices {
      columns[i].ideal?.height = idealHeight
      columns[i].ideal?.center.y = ideal
      if isCard(columns[i]) { columns[i].actual?.height = actualHeight }
      columns[i].actual?.center.y = actual
      columns[i].middle?.center.y = middle
      if columns[i].kind == .movedTo { placeWord(ofColumn: i) }
    }
    if let title = plan.titles.ideal { piece.boxes.append(title.title(of: frame, y: ideal)) }
    if let title = plan.titles.actual { piece.boxes.append(title.title(of: frame, y: actual)) }
    return (actual, actual - actualHeight / 2)
  }

  /// The word "moved" stands beside the arrow that comes down to its card.
  private mutating func placeWord(ofColumn i: Int) {
    guard let word = columns[i].middle else { return }
    let x = columns[i].x + frame.forward * (word.width / 2 + 4)
    columns[i].middle?.center = Point(x: x, y: actualTop + 2 + word.height / 2)
  }

  /// Steps that are moved within this strip, in the order of their real places.
  private var nearMoves: [ID<Step>] {
    let left = Set(columns.filter { $0.kind == .movedFrom }.map(\.step))
    return columns.filter { $0.kind == .movedTo && left.contains($0.step) }.map(\.step)
  }

  // MARK: The ideal path

  private mutating func addIdealPath() {
    let path = columns.compactMap(\.ideal)
    let title = "row\(frame.number)-ideal"
    let y = bottom - (columns.map { $0.ideal?.height ?? 0 }.max() ?? 0) / 2
    let (enter, leave) = (Point(x: frame.enter, y: y), Point(x: frame.leave, y: y))
    func add(_ name: String, _ from: String, _ to: String, _ curve: Curve?) {
      piece.lines.append(DiagramLine(kind: .idealPath, name: name, from: from, to: to, curve: curve))
    }
    if plan.ideal.comesIn, let first = path.first {
      add(
        "enter\(frame.number)-ideal", title, first.name,
        .straight(from: enter, to: first.entry(frame.forward)))
    }
    for (from, to) in zip(path, path.dropFirst()) { add("path-\(from.name)", from.name, to.name, nil) }
    if plan.ideal.goesOn, let last = path.last {
      add(
        "leave\(frame.number)-ideal", last.name, last.name,
        .straight(from: last.exit(frame.forward), to: leave)
      )
    }
    if plan.ideal.comesIn, plan.ideal.goesOn, path.isEmpty {
      add("enter\(frame.number)-ideal", title, title, .straight(from: enter, to: leave))
    }
  }

  // MARK: The gaps

  private mutating func addGaps(_ analysis: GapAnalysis, words: Words) {
    var movedPills: [ID<Step>: DiagramBox] = [:]
    for column in columns where column.kind == .movedFrom { movedPills[column.step] = column.middle }
    for column in columns {
      let step = column.step
      let mark = GapMark(analysis[step].drawn)
      func add(_ name: String, _ from: String, _ to: String) {
        let kind = DiagramLine.Kind.bar(mark.size, mark.basis)
        piece.lines.append(
          DiagramLine(kind: kind, name: name, step: step, from: from, to: to, width: mark.width))
      }
      addEarlier(column)
      switch column.kind {
      case .matched: add("bar\(step.index)", "ideal\(step.index)", "actual\(step.index)")
      case .missing:
        // Words have no background: the line ends at them.
        add("bar\(step.index)", "ideal\(step.index)", "gap\(step.index)")
        add("bar-to\(step.index)", "gap\(step.index)", "actual\(step.index)")
      case .movedFrom:
        add("bar\(step.index)", "ideal\(step.index)", "gap\(step.index)")
        if !columns.contains(where: { $0.kind == .movedTo && $0.step == step }) { addFarMove(column, words) }
      case .movedTo: addMove(to: column, from: movedPills[step])
      case .extra: break
      }
    }
  }

  /// The gap of an earlier version, beside the bar of this one: behind it a narrower one would be hidden.
  private mutating func addEarlier(_ column: GapColumn) {
    guard let earlier = column.earlier, let ideal = column.ideal, let middle = column.middle else { return }
    let end = column.kind == .matched ? column.actual?.top : middle.top
    let x = column.x - frame.forward * Self.earlierShift
    piece.lines.append(
      DiagramLine(
        kind: .earlierBar, name: "earlier\(column.step.index)", step: column.step, from: ideal.name,
        to: middle.name, width: GapMark(earlier).width,
        curve: .straight(from: Point(x: x, y: ideal.bottom), to: Point(x: x, y: end ?? middle.top))))
  }

  /// How far the bar of an earlier version stands from the column's middle, in points.
  private static let earlierShift = 11.0

  /// Links the gap of a moved step with the place where the step really is, or shows that it comes from another strip.
  private mutating func addMove(to column: GapColumn, from pill: DiagramBox?) {
    let end = Point(x: column.x, y: actualTop)
    let card = "actual\(column.step.index)"
    var line = DiagramLine(
      kind: .moved, name: "move\(column.step.index)", step: column.step, from: pill?.name ?? card, to: card)
    if let pill, let number = nearMoves.firstIndex(of: column.step) {
      let level = pill.center.y - Self.firstLane - Double(number) * Self.lane
      line.curve = .dipping(from: Point(x: pill.center.x, y: pill.bottom), to: end, level: level)
    } else {
      line.curve = .straight(from: Point(x: end.x, y: end.y + Self.wordHeight), to: end)
    }
    piece.lines.append(line)
  }

  /// Says below the gap of a moved step where it went, when that is in another strip.
  private mutating func addFarMove(_ column: GapColumn, _ words: Words) {
    let lines = LineWrapping.lines(
      of: words.moved(later: column.happensLater), size: DiagramBox.plainSize, width: column.width, most: 1)
    var note = DiagramBox(
      kind: .note, name: "moved-away\(column.step.index)", step: column.step,
      plainLines: lines.map(words.directed))
    note.center = Point(x: column.x, y: actualTop + 2 + note.height / 2)
    piece.boxes.append(note)
  }

  // MARK: Personas

  /// A row for each persona who lives something of her own in this strip: her way through all of it.
  private mutating func addPersonas(of journey: Journey, words: Words) {
    for (way, title) in zip(plan.personas, plan.titles.personas) {
      guard
        var row = PersonaRow(
          way, in: columns, title: title, frame: frame, top: bottom - Self.personaGap)
      else { continue }
      row.addLoops(words: words) { words.stepName(journey.steps[$0]) }
      piece.boxes += row.boxes.map { $0.owned(by: way.persona) }
      piece.lines += row.lines.map { $0.owned(by: way.persona) }
      bottom = row.bottom
    }
  }
}
