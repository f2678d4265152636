/// Finds places for the labels of a chart's points: close by where there is room, else further off at the end of a
/// line. A label covers no other label, no mark, no curve and no line that leads to another label; one that finds no
/// place is left out, and the tooltip of its mark and the chart's table still say it.
///
/// Places count from the side where reading starts.
struct LabelRoom {
  typealias Place = (x: Double, y: Double)

  /// Where a label stands.
  struct Found {
    /// The middle of the box of its letters.
    var middle: Place
    /// The line that leads from its point to it; nil for a label close by.
    var leader: (from: Place, to: Place)?

    /// The line that letters of a chart's usual size stand on.
    var baseline: Double { middle.y + LabelRoom.height / 2 - LabelRoom.descent }
  }

  /// A side of a point.
  enum Side: CaseIterable { case after, before, above, below }

  /// The box of a label: how high letters of a chart's usual size are, and how far they reach below their line.
  private static let height = 15.0
  private static let descent = 4.0
  /// How wide and high a mark is, with its rim.
  private static let markSize = 13.0
  /// What stays free around a label, so that strokes of some width don't touch it.
  private static let margin = 2.5
  /// From the middle of a point to the edge of the label close by.
  private static let near = 9.5
  /// From there to labels further off, the closest first.
  private static let distances = [20.0, 32, 46, 62, 80]
  /// So far a label close by keeps off the marks of others, or nobody could say whose it is.
  private static let doubt = 7.0
  /// How closely a line is seen as points.
  private static let grain = 2.5

  private let room: Box
  /// Things that neither labels nor lines to them may cross, and things that labels alone keep off, by the strips of
  /// the room that they stand in: nothing asks what is far away.
  private var solids: [[Box]]
  private var traces: [[Box]]
  /// The middles of all marks, in the same strips.
  private var marks: [[Place]]
  private let strip: Double

  /// - Parameter strip: about as wide as the labels are.
  init(across: ClosedRange<Double>, down: ClosedRange<Double>, strip: Double) {
    room = Box(
      left: across.lowerBound, right: across.upperBound, top: down.lowerBound, bottom: down.upperBound)
    self.strip = strip
    let strips = Int((room.right - room.left) / strip) + 1
    solids = Array(repeating: [], count: strips)
    traces = solids
    marks = Array(repeating: [], count: strips)
  }

  /// Keeps labels and lines off a mark.
  mutating func addMark(at place: Place) {
    addBox(at: place, width: Self.markSize, height: Self.markSize)
    for strip in strips(of: Box(around: place, width: 0, height: 0)) { marks[strip].append(place) }
  }

  /// Keeps labels and lines off whatever else is there.
  mutating func addBox(at middle: Place, width: Double, height: Double) {
    let box = Box(around: middle, width: width, height: height)
    for strip in strips(of: box) { solids[strip].append(box) }
  }

  /// Keeps labels off a point of a curve.
  mutating func addCurve(at place: Place) {
    let box = Box(around: place, width: 0, height: 0)
    for strip in strips(of: box) { traces[strip].append(box) }
  }

  /// Keeps labels off a straight line.
  mutating func addLine(from: Place, to: Place) {
    for place in Self.points(from: from, to: to) { addCurve(at: place) }
  }

  /// The first free place; nil where there is none.
  /// - Parameter sides: where it is looked for, the best first.
  mutating func place(width: Double, beside point: Place, sides: [Side]) -> Found? {
    let close = sides.lazy.flatMap { Self.middles(width, beside: point, to: $0, distance: Self.near) }
    let clear = close.first { middle in
      let box = Self.box(width, around: middle)
      return isFree(box.grown(by: Self.margin)) && belongs(box, to: point)
    }
    if let middle = clear {
      addBox(at: middle, width: width, height: Self.height)
      return Found(middle: middle)
    }
    for distance in Self.distances {
      for middle in sides.flatMap({ Self.middles(width, beside: point, to: $0, distance: distance) }) {
        guard isFree(Self.box(width, around: middle).grown(by: Self.margin)) else { continue }
        let leader = Self.leader(from: point, to: Self.box(width, around: middle))
        guard Self.points(from: leader.from, to: leader.to).allSatisfy({ !isSolid($0) }) else { continue }
        addLine(from: leader.from, to: leader.to)
        addBox(at: middle, width: width, height: Self.height)
        return Found(middle: middle, leader: leader)
      }
    }
    return nil
  }

  // MARK: Candidates

  private static func box(_ width: Double, around middle: Place) -> Box {
    Box(around: middle, width: width, height: height)
  }

  /// Middles of labels on one side of a point: straight ahead, then turned aside.
  private static func middles(_ width: Double, beside point: Place, to side: Side, distance: Double)
    -> [Place]
  {
    switch side {
    case .after: return [(point.x + distance + width / 2, point.y)]
    case .before: return [(point.x - distance - width / 2, point.y)]
    case .above, .below:
      let y = point.y + (side == .above ? -1 : 1) * (distance + height / 2)
      let aside = [0, width / 4, -width / 4, width / 2, -width / 2]
      // Only a line can lead to a label that is no longer above or below its point.
      let wide = distance > near ? [width / 2 + distance, -width / 2 - distance] : []
      return (aside + wide).map { (point.x + $0, y) }
    }
  }

  /// From the edge of a point's mark to the nearest place on the label's edge.
  private static func leader(from point: Place, to box: Box) -> (from: Place, to: Place) {
    let end: Place = (min(max(point.x, box.left), box.right), min(max(point.y, box.top), box.bottom))
    let (x, y) = (end.x - point.x, end.y - point.y)
    let start = near / max((x * x + y * y).squareRoot(), near)
    return ((point.x + x * start, point.y + y * start), end)
  }

  private static func points(from: Place, to: Place) -> [Place] {
    let (x, y) = (to.x - from.x, to.y - from.y)
    let pieces = max(1, ((x * x + y * y).squareRoot() / grain).rounded(.up))
    return (0...Int(pieces)).map { (from.x + x * Double($0) / pieces, from.y + y * Double($0) / pieces) }
  }

  // MARK: What is taken

  private func isFree(_ box: Box) -> Bool {
    box.isInside(room)
      && strips(of: box).allSatisfy { strip in
        !solids[strip].contains { $0.overlaps(box) } && !traces[strip].contains { $0.overlaps(box) }
      }
  }

  /// Whether no other point is as near to a label as its own; points in one place are told apart by their colour.
  private func belongs(_ box: Box, to point: Place) -> Bool {
    let box = box.grown(by: Self.markSize / 2 + Self.doubt)
    return strips(of: box).allSatisfy { strip in
      !marks[strip].contains { mark in
        (abs(mark.x - point.x) > 1 || abs(mark.y - point.y) > 1)
          && box.overlaps(Box(around: mark, width: 0, height: 0))
      }
    }
  }

  private func isSolid(_ place: Place) -> Bool {
    let box = Box(around: place, width: 0, height: 0)
    return strips(of: box).contains { strip in solids[strip].contains { $0.overlaps(box) } }
  }

  private func strips(of box: Box) -> ClosedRange<Int> {
    func number(_ x: Double) -> Int { min(max(Int((x - room.left) / strip), 0), solids.count - 1) }
    return number(box.left)...number(box.right)
  }
}

/// A rectangle of a chart.
private struct Box {
  var left: Double
  var right: Double
  var top: Double
  var bottom: Double

  init(left: Double, right: Double, top: Double, bottom: Double) {
    (self.left, self.right, self.top, self.bottom) = (left, right, top, bottom)
  }

  init(around middle: LabelRoom.Place, width: Double, height: Double) {
    self.init(
      left: middle.x - width / 2, right: middle.x + width / 2, top: middle.y - height / 2,
      bottom: middle.y + height / 2)
  }

  func grown(by margin: Double) -> Box {
    Box(left: left - margin, right: right + margin, top: top - margin, bottom: bottom + margin)
  }

  func overlaps(_ other: Box) -> Bool {
    left <= other.right && other.left <= right && top <= other.bottom && other.top <= bottom
  }

  func isInside(_ room: Box) -> Bool {
    room.left <= left && right <= room.right && room.top <= top && bottom <= room.bottom
  }
}
