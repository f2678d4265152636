/// Bézier curves in a row: first a point, then three for each piece; an arrow stands at the end.
struct Curve: Equatable {
  private(set) var points: [Point]
  private(set) var tip: Point

  /// How long the arrow is that Graphviz draws: its 10 points times the size set for edges.
  private static let arrow = 7.0
  /// How round a corner is.
  private static let radius = 12.0

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

  /// Down from `start`, along `level`, up or further down to `end`.
  static func dipping(from start: Point, to end: Point, level: Double) -> Curve {
    var curve = Curve(from: start)
    let reach = abs(end.x - start.x) / 2
    let forward = end.x < start.x ? -1.0 : 1
    curve.turnLevel(at: Point(x: start.x, y: level), forward: forward, within: reach)
    curve.turnUpright(at: Point(x: end.x, y: level), forward: forward, within: reach, to: end)
    return curve
  }

  /// Down from `start`, then along the level of `end`.
  static func descending(from start: Point, to end: Point) -> Curve {
    var curve = Curve(from: start)
    let forward = end.x < start.x ? -1.0 : 1
    let base = Point(x: end.x - forward * arrow, y: end.y)
    curve.turnLevel(at: Point(x: start.x, y: end.y), forward: forward, within: abs(base.x - start.x))
    curve.goStraight(to: base)
    curve.tip = end
    return curve
  }

  /// Along the level of `start`, then up to `end`.
  static func ascending(from start: Point, to end: Point) -> Curve {
    var curve = Curve(from: start)
    let forward = end.x < start.x ? -1.0 : 1
    curve.turnUpright(
      at: Point(x: end.x, y: start.y), forward: forward, within: abs(end.x - start.x), to: end)
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
    if end != last { points += [last, end, end] }
  }

  /// From the last point upright to the corner, and round it.
  /// - Parameter reach: how far the corner may take along the level.
  private mutating func turnLevel(at corner: Point, forward: Double, within reach: Double) {
    let height = last.y - corner.y
    let radius = min(Self.radius, reach, abs(height))
    goStraight(to: Point(x: corner.x, y: corner.y + (height < 0 ? -radius : radius)))
    goRound(corner, to: Point(x: corner.x + forward * radius, y: corner.y))
  }

  /// From the last point level to the corner, round it, and on to where the arrow begins.
  private mutating func turnUpright(at corner: Point, forward: Double, within reach: Double, to end: Point) {
    let side = end.y < corner.y ? -1.0 : 1
    let base = end.y - side * Self.arrow
    let radius = max(0, min(Self.radius, reach, (base - corner.y) * side))
    goStraight(to: Point(x: corner.x - forward * radius, y: corner.y))
    goRound(corner, to: Point(x: corner.x, y: corner.y + side * radius))
    goStraight(to: Point(x: end.x, y: base))
    tip = end
  }

  /// A quarter of a circle, near enough.
  private mutating func goRound(_ corner: Point, to end: Point) {
    let start = last
    let pull = 0.55
    points += [
      Point(x: start.x + (corner.x - start.x) * pull, y: start.y + (corner.y - start.y) * pull),
      Point(x: end.x + (corner.x - end.x) * pull, y: end.y + (corner.y - end.y) * pull), end,
    ]
  }
}
