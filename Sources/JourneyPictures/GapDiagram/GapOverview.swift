import JourneyAnalysis
import JourneyWords

/// A long journey at a glance: one bar a column, as long as the gap is large, down where the actual falls short, with
/// the numbers of the strips below.
struct GapOverview {
  /// The frame with all that stands in it, and the numbers of the strips.
  let piece: ScenePiece
  let bottom: Double

  /// With fewer strips the diagram itself is seen at a glance.
  static let fewestStrips = 3
  private static let name = "overview"

  private static let height = 46.0
  /// Where the bars hang, from the upper edge.
  private static let base = 12.0
  /// How long the bar of the largest gap is.
  private static let longest = 30.0
  /// How many points of gap the longest bar stands for; larger gaps look the same.
  private static let mostPoints = 60.0
  private static let widestBar = 18.0
  /// A number needs this much of the frame.
  private static let numberWidth = 24.0

  init(of columns: [GapColumn], in analysis: GapAnalysis, runs: [Range<Int>], words: Words) {
    let width = GapScene.pageWidth
    let pitch = width / Double(columns.count)
    let forward = words.isRightToLeft ? -1.0 : 1
    let paths = Self.bars(of: columns, in: analysis, pitch, forward)
    let frame = DiagramBox(
      kind: .overview, name: Self.name, center: Point(x: forward * width / 2, y: -Self.height / 2),
      width: width, height: Self.height)
    let every = max(1, Int((Self.numberWidth * Double(runs.count) / width).rounded(.up)))
    let numbers = runs.enumerated().compactMap { number, run -> DiagramBox? in
      guard number % every == 0 else { return nil }
      var box = DiagramBox(
        kind: .rowNumber, name: "overview\(number + 1)", boldLines: [words.directed(words.number(number + 1))]
      )
      let middle = pitch * Double(run.lowerBound + run.upperBound) / 2
      box.center = Point(x: (forward * middle).rounded(), y: -Self.height - 3 - box.height / 2)
      return box
    }
    piece = ScenePiece(
      boxes: [frame] + numbers,
      insertions: [Self.name: [Self.line] + Self.partings(runs.dropFirst(), pitch, forward) + paths])
    bottom = -Self.height - 3 - (numbers.first?.height ?? 0)
  }

  /// The gaps of all ideal steps, a path for each size.
  private static func bars(
    of columns: [GapColumn], in analysis: GapAnalysis, _ pitch: Double, _ forward: Double
  ) -> [InsertedPath] {
    var bars: [GapMark.Size: String] = [:]
    for (i, column) in columns.enumerated() where column.ideal != nil {
      let mark = GapMark(analysis[column.step].drawn)
      let length = max(2, min(abs(mark.points), mostPoints) / mostPoints * longest)
      let isUp = mark.size == .better
      let left = forward > 0 ? pitch * Double(i) : GapScene.pageWidth - pitch * Double(i + 1)
      let bar = min(pitch * 0.7, widestBar)
      let space = (pitch - bar) / 2
      // SVG counts downwards.
      let start = isUp ? base - min(length, base - 2) : base
      let end = isUp ? base : base + length
      bars[mark.size, default: ""] +=
        "M\((left + space).coordinate),\(start.coordinate)h\(bar.coordinate)"
        + "v\((end - start).coordinate)h\((-bar).coordinate)z"
    }
    return GapMark.Size.allCases.compactMap { size in
      bars[size].map {
        InsertedPath(path: $0, classes: "overview-bar \(size.rawValue)", fill: DiagramLook.bar(size))
      }
    }
  }

  /// The line that the bars hang from: the ideal.
  private static var line: InsertedPath {
    let width = GapScene.pageWidth.coordinate
    return InsertedPath(
      path: "M0,\(base.coordinate)h\(width)v1h-\(width)z", classes: "overview-base", fill: DiagramLook.base)
  }

  /// Where one strip ends and the next begins; too many would be a grey field.
  private static func partings(
    _ runs: ArraySlice<Range<Int>>, _ pitch: Double, _ forward: Double
  ) -> [InsertedPath] {
    guard pitch * 4 > numberWidth else { return [] }
    let lines = runs.map { run in
      let place = pitch * Double(run.lowerBound)
      let x = (forward > 0 ? place : GapScene.pageWidth - place) - 0.5
      return "M\(x.coordinate),0h1v\(height.coordinate)h-1z"
    }
    return [InsertedPath(path: lines.joined(), classes: "overview-parting", fill: DiagramLook.parting)]
  }
}
