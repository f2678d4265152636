import JourneyAnalysis
import JourneyModel
import JourneyWords

/// Where everything in a gap diagram stands: the ideal path in a straight row above, the actual one in a straight
/// row below it, the gap of each step between them, and below the rows what leaves the path. A journey that is too
/// long for the page goes on in a strip below. Placing rows is plain arithmetic; a general layout takes five times as
/// long and bends them.
struct GapScene {
  /// The overview where there is one, then the strips.
  private(set) var pieces: [ScenePiece] = []

  /// The width that strips may take, in points: with the picture's margin what a page of the report shows, and A4 in
  /// landscape prints.
  static let pageWidth = 1016.0
  /// Between neighbouring columns: room for an arrow, and how far it may grow to fill the page.
  private static let columnGap = 22.0
  private static let mostGrowth = 32.0
  /// Between the titles of rows and the first column, and after the last one where the path goes on.
  private static let lead = 26.0
  private static let trail = 18.0
  /// Between strips.
  private static let stripGap = 26.0

  /// - Parameters:
  ///   - earlier: by step, gaps that were others in an earlier version.
  ///   - owner: whose the actual row is, where that is not everybody.
  ///   - isInParts: each piece begins at the same height, as it stands in a picture of its own.
  init(
    of analysis: GapAnalysis, over earlier: [ID<Step>: DrawnGap] = [:], as owner: String? = nil,
    in model: Model, words: Words, isInParts: Bool = false
  ) {
    let journey = model.journeys[analysis.journey]
    let personas = Self.personasApart(in: journey, of: model)
    var columns = analysis.path.columns.compactMap { column in
      GapColumn(
        column, of: journey, found: analysis[column.step], was: earlier[column.step],
        personas: personas, of: model, tells: !isInParts, words: words)
    }
    guard !columns.isEmpty else {
      let note = DiagramBox(kind: .note, name: "empty", plainLines: [words.directed(words.noSteps)])
      pieces = [ScenePiece(boxes: [note])]
      return
    }
    Self.settleMoves(in: &columns)
    let titles = RowTitles(
      of: columns, as: owner, personas: personas, time: words.time(ofGapsIn: analysis), in: model,
      words: words, isWidest: isInParts)
    let runs = StripBreaking(
      widths: columns.map(\.width), gap: Self.columnGap,
      room: Self.pageWidth - titles.width - Self.lead - Self.trail,
      beginsStage: columns.indices.map { $0 == 0 || columns[$0].stage != columns[$0 - 1].stage }
    ).runs
    var top = 0.0
    if runs.count >= GapOverview.fewestStrips {
      let overview = GapOverview(of: columns, in: analysis, runs: runs, words: words)
      pieces.append(overview.piece)
      top = isInParts ? 0 : overview.bottom - Self.stripGap
    }
    let ways = titles.owners.enumerated().map { row, persona in
      PersonaWay(persona, row: row, in: journey, columns: columns)
    }
    let plans = Self.plans(for: runs, of: columns, titles: titles, ways: ways, words: words)
    for var plan in plans {
      plan.top = top
      let strip = DiagramStrip(plan, of: analysis, in: journey, words: words)
      pieces.append(strip.piece)
      top = isInParts ? 0 : strip.bottom - Self.stripGap
    }
  }

  /// The personas who live something of their own somewhere, in the order of the model.
  private static func personasApart(in journey: Journey, of model: Model) -> [ID<Persona>] {
    model.personas.ids.filter { persona in
      journey.steps.ids.contains { journey.own($0, of: persona) != nil }
    }
  }

  /// A moved step stands where it really happens, and so in the stage that is there.
  private static func settleMoves(in columns: inout [GapColumn]) {
    var ideal: [ID<Step>: Int] = [:]
    for i in columns.indices where columns[i].kind == .movedFrom { ideal[columns[i].step] = i }
    for i in columns.indices where columns[i].kind == .movedTo {
      columns[i].stage = i > 0 ? columns[i - 1].stage : columns.dropFirst().first?.stage
      if let from = ideal[columns[i].step] { columns[from].happensLater = i > from }
    }
  }

  private static func plans(
    for runs: [Range<Int>], of columns: [GapColumn], titles: RowTitles, ways: [PersonaWay], words: Words
  ) -> [DiagramStrip.Plan] {
    func ends(_ isOnPath: (GapColumn) -> Bool) -> (first: Int, last: Int)? {
      guard let first = columns.firstIndex(where: isOnPath), let last = columns.lastIndex(where: isOnPath)
      else { return nil }
      return (first, last)
    }
    let ideal = ends { $0.ideal != nil }
    let actual = ends { $0.actual != nil && $0.kind != .missing }
    let gap = columnGap + growth(of: runs, of: columns, titles: titles)
    let forward = words.isRightToLeft ? -1.0 : 1
    return runs.enumerated().map { number, run in
      var strip = Array(columns[run])
      let edge = place(&strip, from: titles.width + lead, gap: gap, forward: forward)
      return DiagramStrip.Plan(
        columns: strip, gap: gap,
        frame: StripFrame(
          forward: forward, enter: forward * (titles.width + 2), leave: forward * (edge + trail),
          number: number + 1),
        top: 0, titles: titles, stageBefore: number == 0 ? nil : columns[run.lowerBound - 1].stage,
        ideal: PathPassing(ideal, through: run), actual: PathPassing(actual, through: run), personas: ways,
        isNumbered: runs.count >= GapOverview.fewestStrips)
    }
  }

  /// How much wider the gaps between columns are than they need be, so that several strips fill the page: the same in
  /// all, so that their columns stand below each other.
  private static func growth(of runs: [Range<Int>], of columns: [GapColumn], titles: RowTitles) -> Double {
    guard runs.count > 1 else { return 0 }
    let room = pageWidth - titles.width - lead - trail
    let growths = runs.filter { $0.count > 1 }.map { run in
      let gaps = Double(run.count - 1)
      return (room - columns[run].reduce(0) { $0 + $1.width } - gaps * columnGap) / gaps
    }
    return min(max(0, growths.min() ?? 0), mostGrowth).rounded(.down)
  }

  /// Gives the columns of a strip their places; the edge of the last one.
  private static func place(
    _ columns: inout [GapColumn], from start: Double, gap: Double, forward: Double
  ) -> Double {
    var edge = start
    for i in columns.indices {
      let width = columns[i].width
      columns[i].x = forward * (edge + width / 2).rounded()
      edge += width + (i < columns.count - 1 ? gap : 0)
    }
    return edge
  }
}
