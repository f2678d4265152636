import JourneyAnalysis
import JourneyModel

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
    var stageBefore: Int?
    var ideal: PathPassing
    var actual: PathPassing
    /// One for each persona with a row.
    var personas: [PathPassing]
    /// Whether strips are numbered.
    var isNumbered: Bool
  }

  private(set) var boxes: [DiagramBox] = []
  private(set) var lines: [DiagramLine] = []
  private(set) var bands: [StageBand] = []
  /// The lower edge.
  private(set) var bottom = 0.0

  private var columns: [GapColumn]
  private let plan: Plan
  private var frame: StripFrame { plan.frame }

  /// Between the rows: room for a pill and for the bar above and below it.
  private static let rowGap = 92.0
  /// Where the word "moved" stands above its card, from the middle of the gap.
  private static let movedDepth = 24.0
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
    lines += below.lines
    columns = below.columns
    bottom = row.bottom - below.depth
    addPersonas()
    boxes += columns.flatMap(\.boxes) + below.notes
    bottom -= Self.padding
    for i in bands.indices { bands[i].bottom = bottom }
  }

  private mutating func addBands(of journey: Journey, words: Words) {
    bands = StageBand.all(
      of: columns, number: frame.number, after: plan.stageBefore, gap: plan.gap, words: words
    ) { words.labelText(journey.stages[$0].name.label) }
    let head = bands.map(\.headHeight).max() ?? 0
    for i in bands.indices { bands[i].top = plan.top }
    bottom = plan.top - head
    if plan.isNumbered { addNumber(words, beside: head) }
  }

  /// The strip's number before the names of its stages, or above its rows where it has none.
  private mutating func addNumber(_ words: Words, beside head: Double) {
    var number = DiagramBox(
      kind: .rowNumber, name: "row\(frame.number)", boldLines: [words.directed(words.number(frame.number))])
    number.center = Point(
      x: frame.enter - frame.forward * (2 + number.width / 2), y: plan.top - number.height / 2 - 4)
    boxes.append(number)
    bottom = plan.top - max(head, number.height + 4)
  }

  /// Gives the boxes of the two rows their places, with their titles; where the actual row stands.
  private mutating func placeRows() -> (middle: Double, bottom: Double) {
    let idealHeight = columns.map { $0.ideal?.height ?? 0 }.max() ?? 0
    let inRow = columns.filter { $0.kind != .extra }
    let actualHeight = inRow.map { $0.actual?.height ?? 0 }.max() ?? 0
    let ideal = bottom - idealHeight / 2
    let middle = ideal - (idealHeight + Self.rowGap) / 2
    let actual = middle - (Self.rowGap + actualHeight) / 2
    for i in columns.indices {
      columns[i].ideal?.center.y = ideal
      columns[i].actual?.center.y = actual
      // The word "moved" stands at its card, out of the way of the pills.
      let isWord = columns[i].kind == .movedTo
      columns[i].middle?.center.y = isWord ? middle - Self.movedDepth : middle
    }
    if let title = plan.titles.ideal { boxes.append(title.title(of: frame, y: ideal)) }
    if let title = plan.titles.actual { boxes.append(title.title(of: frame, y: actual)) }
    return (actual, actual - actualHeight / 2)
  }

  // MARK: The ideal path

  private mutating func addIdealPath() {
    let path = columns.compactMap(\.ideal)
    let title = "row\(frame.number)-ideal"
    let y = bottom - (columns.map { $0.ideal?.height ?? 0 }.max() ?? 0) / 2
    let (enter, leave) = (Point(x: frame.enter, y: y), Point(x: frame.leave, y: y))
    func add(_ name: String, _ from: String, _ to: String, _ curve: Curve?) {
      lines.append(DiagramLine(kind: .idealPath, name: name, from: from, to: to, curve: curve))
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
    var movedPills: [Int: DiagramBox] = [:]
    for column in columns where column.kind == .movedFrom { movedPills[column.step] = column.middle }
    for column in columns {
      let step = column.step
      let mark = GapMark(analysis.steps[step].drawn)
      func add(_ name: String, _ from: String, _ to: String) {
        let kind = DiagramLine.Kind.bar(mark.size, mark.basis)
        lines.append(DiagramLine(kind: kind, name: name, from: from, to: to, width: mark.width))
      }
      addEarlier(column)
      switch column.kind {
      case .matched: add("bar\(step)", "ideal\(step)", "actual\(step)")
      case .missing:
        // Words have no background: the line ends at them.
        add("bar\(step)", "ideal\(step)", "gap\(step)")
        add("bar-to\(step)", "gap\(step)", "actual\(step)")
      case .movedFrom:
        add("bar\(step)", "ideal\(step)", "gap\(step)")
        if !columns.contains(where: { $0.kind == .movedTo && $0.step == step }) { addFarMove(column, words) }
      case .movedTo:
        addMove(to: column, from: movedPills[step])
        lines.append(
          DiagramLine(kind: .moved, name: "move-to\(step)", from: "moved\(step)", to: "actual\(step)"))
      case .extra: break
      }
    }
  }

  /// The gap of an earlier version, beside the bar of this one: behind it a narrower one would be hidden.
  private mutating func addEarlier(_ column: GapColumn) {
    guard let earlier = column.earlier, let ideal = column.ideal, let middle = column.middle else { return }
    let end = column.kind == .matched ? column.actual?.top : middle.top
    let x = column.x - frame.forward * Self.earlierShift
    lines.append(
      DiagramLine(
        kind: .earlierBar, name: "earlier\(column.step)", from: ideal.name, to: middle.name,
        width: GapMark(earlier).width,
        curve: .straight(from: Point(x: x, y: ideal.bottom), to: Point(x: x, y: end ?? middle.top))))
  }

  /// How far the bar of an earlier version stands from the column's middle, in points.
  private static let earlierShift = 11.0

  /// Links the gap of a moved step with the place where the step really is, below the pills it passes.
  private mutating func addMove(to column: GapColumn, from pill: DiagramBox?) {
    guard let pill, let word = column.middle else { return }
    let side = pill.center.x < word.center.x ? -word.width / 2 : word.width / 2
    let curve = Curve.descending(
      from: Point(x: pill.center.x, y: pill.bottom), to: Point(x: word.center.x + side, y: word.center.y))
    lines.append(
      DiagramLine(kind: .moved, name: "move\(column.step)", from: pill.name, to: word.name, curve: curve))
  }

  /// Says below the gap of a moved step where it went, when that is in another strip.
  private mutating func addFarMove(_ column: GapColumn, _ words: Words) {
    guard let pill = column.middle else { return }
    let lines = LineWrapping.lines(
      of: words.moved(later: column.happensLater), size: DiagramBox.plainSize, width: column.width, most: 2)
    var note = DiagramBox(
      kind: .note, name: "moved-away\(column.step)", plainLines: lines.map(words.directed))
    note.center = Point(x: column.x, y: pill.bottom - 3 - note.height / 2)
    boxes.append(note)
  }

  // MARK: Personas

  /// A row for each persona who lives something of her own in this strip: her path through all of it.
  private mutating func addPersonas() {
    for row in plan.titles.personas.indices {
      let isHer = { (column: GapColumn) in column.personas.indices.contains(row) ? column.personas[row] : nil
      }
      let height = columns.compactMap { isHer($0)?.height }.max() ?? 0
      let hasOwn = columns.contains { isHer($0)?.kind == .personaCard(plan.titles.numbers[row]) }
      for i in columns.indices where !hasOwn && columns[i].personas.indices.contains(row) {
        columns[i].personas[row] = nil
      }
      guard hasOwn else { continue }
      let title = plan.titles.personas[row]
      let y = bottom - Self.personaGap - max(height, title.height) / 2
      boxes.append(title.title(of: frame, y: y))
      for i in columns.indices where columns[i].personas.indices.contains(row) {
        columns[i].personas[row]?.center.y = y
      }
      addPersonaPath(columns.compactMap(isHer), row: row, y: y)
      bottom = y - max(height, title.height) / 2
    }
  }

  private mutating func addPersonaPath(_ path: [DiagramBox], row: Int, y: Double) {
    func add(_ name: String, _ from: String, _ to: String, _ curve: Curve?) {
      lines.append(
        DiagramLine(
          kind: .personaPath(plan.titles.numbers[row]), name: name, from: from, to: to, curve: curve))
    }
    let prefix = "\(frame.number)-persona\(row + 1)"
    if plan.personas[row].comesIn, let first = path.first {
      let start = Point(x: frame.enter, y: y)
      add(
        "enter\(prefix)", "row\(prefix)", first.name, .straight(from: start, to: first.entry(frame.forward)))
    }
    for (from, to) in zip(path, path.dropFirst()) { add("path-\(from.name)", from.name, to.name, nil) }
    if plan.personas[row].goesOn, let last = path.last {
      let end = Point(x: frame.leave, y: y)
      add("leave\(prefix)", last.name, last.name, .straight(from: last.exit(frame.forward), to: end))
    }
  }
}
