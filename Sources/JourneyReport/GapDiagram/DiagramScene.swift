/// A place or a distance in the picture: points, x to the right, y upwards, as Graphviz counts.
struct Point: Equatable {
  var x: Double
  var y: Double
}

/// A box with centred text: bold lines above plain ones.
struct DiagramBox {
  /// What a box is; its look follows from this. Personas are indices into `Model.personas`.
  enum Kind: Hashable {
    case ideal, actual, extra, notOffered
    case pill(GapMark.Size)
    /// Words beside a line, or at the head of a row.
    case note, idealTitle, actualTitle, extraNote
    case personaTitle(Int)
    /// What a persona lives of her own, and the mark where she lives what everybody does.
    case personaCard(Int)
    case personaMark(Int)
    /// The frame of the overview, and the numbers of the rows that it names.
    case overview, rowNumber
  }

  let kind: Kind
  /// Its name in the DOT and, behind the namespace, its id.
  let name: String
  let boldLines: [String]
  let plainLines: [String]
  /// The whole text where the lines had to leave something out.
  let tooltip: String?
  var center = Point(x: 0, y: 0)
  /// In points, large enough for the text as far as can be estimated.
  var width: Double
  let height: Double

  static let boldSize = 12.0
  static let plainSize = 10.5
  /// The number of a gap is read from across a room.
  static let pillSize = 14.0
  /// Noto's lines are 1.36 of the font size high.
  private static let lineHeight = 1.4

  init(
    kind: Kind, name: String, boldLines: [String] = [], plainLines: [String] = [], tooltip: String? = nil
  ) {
    self.kind = kind
    self.name = name
    self.boldLines = boldLines
    self.plainLines = plainLines
    self.tooltip = tooltip
    let size = Self.boldSize(kind)
    let bold = boldLines.map { LineWrapping.width(of: $0, size: size, isBold: true) }
    let plain = plainLines.map { LineWrapping.width(of: $0, size: Self.plainSize) }
    let lines = Double(boldLines.count) * size + Double(plainLines.count) * Self.plainSize
    let padding = Self.padding(kind)
    width = ((bold + plain).max() ?? 0).rounded(.up) + padding.x
    height = (lines * Self.lineHeight).rounded(.up) + padding.y
  }

  /// A box of a given size without text.
  init(kind: Kind, name: String, center: Point, width: Double, height: Double) {
    self.kind = kind
    self.name = name
    (boldLines, plainLines, tooltip) = ([], [], nil)
    self.center = center
    self.width = width
    self.height = height
  }

  /// The font size of bold lines, in points.
  static func boldSize(_ kind: Kind) -> Double {
    if case .pill = kind { pillSize } else { boldSize }
  }

  /// Space for the text at either side together, and above and below it together, in points.
  private static func padding(_ kind: Kind) -> Point {
    switch kind {
    case .ideal, .actual, .extra, .notOffered, .personaCard: Point(x: 16, y: 12)
    case .pill: Point(x: 16, y: 6)
    case .note, .extraNote, .idealTitle, .actualTitle, .personaTitle, .rowNumber: Point(x: 4, y: 2)
    case .personaMark, .overview: Point(x: 0, y: 0)
    }
  }

  var top: Double { center.y + height / 2 }
  var bottom: Double { center.y - height / 2 }

  /// The middle of the side that a path running `forward` (1 to the right, −1 to the left) comes in by.
  func entry(_ forward: Double) -> Point { Point(x: center.x - forward * width / 2, y: center.y) }
  /// The same where it goes out.
  func exit(_ forward: Double) -> Point { Point(x: center.x + forward * width / 2, y: center.y) }
}

/// A line between two boxes: straight, or along a curve.
struct DiagramLine {
  /// What a line is; its look follows from this.
  enum Kind: Hashable {
    case idealPath, actualPath, extraPath, loop, moved
    case personaPath(Int)
    case bar(GapMark.Size, GapMark.Basis)
    /// The gap of an earlier version.
    case earlierBar
  }

  let kind: Kind
  /// Behind the namespace, its id.
  let name: String
  /// Names of boxes.
  let from: String
  let to: String
  /// Stroke width where it says something, in points.
  var width: Double?
  /// nil: straight, cut off by Graphviz where the boxes begin.
  var curve: Curve?
}

/// Bézier curves in a row: first a point, then three for each piece; an arrow stands at the end.
struct Curve {
  private(set) var points: [Point]
  private(set) var tip: Point

  /// How long the arrow is that Graphviz draws: its 10 points times the size set for edges.
  private static let arrow = 7.0
  /// How far a corner reaches along the level part.
  private static let corner = 30.0

  /// From `start` to `end` without a turn.
  static func straight(from start: Point, to end: Point) -> Curve {
    var curve = Curve(from: start)
    let length = ((end.x - start.x) * (end.x - start.x) + (end.y - start.y) * (end.y - start.y)).squareRoot()
    let share = length > arrow ? arrow / length : 0
    curve.goStraight(
      to: Point(x: end.x - (end.x - start.x) * share, y: end.y - (end.y - start.y) * share))
    curve.tip = end
    return curve
  }

  /// Down from `start`, along `level`, up to `end`.
  static func dipping(from start: Point, to end: Point, level: Double) -> Curve {
    var curve = Curve(from: start)
    let reach = min(corner, abs(end.x - start.x) / 2) * (end.x < start.x ? -1 : 1)
    curve.turnLevel(at: Point(x: start.x + reach, y: level))
    curve.goStraight(to: Point(x: end.x - reach, y: level))
    curve.turnUpright(to: end)
    return curve
  }

  /// Down from `start`, then along the level of `end`.
  static func descending(from start: Point, to end: Point) -> Curve {
    var curve = Curve(from: start)
    let forward = end.x < start.x ? -1.0 : 1
    let base = end.x - forward * arrow
    let reach = min(corner, abs(base - start.x))
    curve.turnLevel(at: Point(x: start.x + forward * reach, y: end.y))
    curve.goStraight(to: Point(x: base, y: end.y))
    curve.tip = end
    return curve
  }

  /// Along the level of `start`, then up to `end`.
  static func ascending(from start: Point, to end: Point) -> Curve {
    var curve = Curve(from: start)
    let forward = end.x < start.x ? -1.0 : 1
    let reach = min(corner, abs(end.x - start.x))
    curve.goStraight(to: Point(x: end.x - forward * reach, y: start.y))
    curve.turnUpright(to: end)
    return curve
  }

  /// The points of a curve that ends in no arrow.
  var withoutArrow: [Point] { points.dropLast() + [tip] }

  private init(from start: Point) {
    points = [start]
    tip = start
  }

  private var last: Point { points[points.count - 1] }

  private mutating func goStraight(to end: Point) {
    points += [last, end, end]
  }

  /// From upright to level: a quarter of an ellipse, near enough.
  private mutating func turnLevel(at end: Point) {
    let start = last
    points += [
      Point(x: start.x, y: start.y + (end.y - start.y) * 0.55),
      Point(x: end.x - (end.x - start.x) * 0.55, y: end.y), end,
    ]
  }

  /// From level to upright, with room for the arrow below `end`.
  private mutating func turnUpright(to end: Point) {
    let start = last
    let base = Point(x: end.x, y: end.y - Self.arrow)
    points += [
      Point(x: start.x + (base.x - start.x) * 0.55, y: start.y),
      Point(x: base.x, y: base.y - (base.y - start.y) * 0.55), base,
    ]
    tip = end
  }
}
