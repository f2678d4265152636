/// A part of the picture that is drawn by itself: a strip or the overview. Graphviz's time grows faster than what it
/// draws at once, and of a long journey only the strip that changed is drawn again.
struct ScenePiece: Equatable {
  var boxes: [DiagramBox] = []
  var lines: [DiagramLine] = []
  var bands: [StageBand] = []
  /// What is drawn inside a box, by its name.
  var insertions: [String: [InsertedPath]] = [:]

  /// Everything in one.
  init(joining pieces: [ScenePiece]) {
    boxes = pieces.flatMap(\.boxes)
    lines = pieces.flatMap(\.lines)
    bands = pieces.flatMap(\.bands)
  }

  init(
    boxes: [DiagramBox] = [], lines: [DiagramLine] = [], bands: [StageBand] = [],
    insertions: [String: [InsertedPath]] = [:]
  ) {
    self.boxes = boxes
    self.lines = lines
    self.bands = bands
    self.insertions = insertions
  }
}

/// How far pieces reach: points, x to the right, y upwards.
struct SceneBounds: Sendable, Equatable {
  private(set) var left = Double.infinity
  private(set) var right = -Double.infinity
  private(set) var bottom = Double.infinity
  private(set) var top = -Double.infinity

  /// Around everything, in points.
  static let padding = 7.2

  init(of pieces: [ScenePiece]) {
    for piece in pieces {
      for box in piece.boxes {
        take(Point(x: box.center.x - box.width / 2, y: box.bottom))
        take(Point(x: box.center.x + box.width / 2, y: box.top))
      }
      for band in piece.bands {
        take(Point(x: band.left, y: band.bottom))
        take(Point(x: band.right, y: band.top))
      }
      for line in piece.lines {
        guard let curve = line.curve else { continue }
        for point in curve.points + [curve.tip] { take(point) }
      }
    }
  }

  private mutating func take(_ point: Point) {
    left = min(left, point.x)
    right = max(right, point.x)
    bottom = min(bottom, point.y)
    top = max(top, point.y)
  }

  var width: Double { right - left + 2 * Self.padding }
  var height: Double { top - bottom + 2 * Self.padding }
  /// What brings the pieces, whose y runs downwards from 0 once drawn, to where the picture begins.
  var shift: Point { Point(x: Self.padding - left, y: Self.padding + top) }
  /// The same, as the value of a `transform`.
  var transform: String { "translate(\(shift.x.coordinate) \(shift.y.coordinate))" }
}

/// A shape drawn inside a box, in points from its upper left corner.
struct InsertedPath: Equatable {
  let path: String
  let classes: String
  let fill: String
}
