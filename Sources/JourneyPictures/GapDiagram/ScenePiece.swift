/// A part of the picture that is drawn by itself: a strip or the overview. Graphviz's time grows faster than what it
/// draws at once, and of a long journey only the strip that changed is drawn again.
struct ScenePiece: Equatable {
  var boxes: [DiagramBox] = []
  var lines: [DiagramLine] = []
  var bands: [StageBand] = []
  /// What is drawn inside a box, by its name.
  var insertions: [String: [InsertedPath]] = [:]

  /// What stands in each box and at the head of each band, by the name that it has in the DOT.
  var texts: [String: InsertedText] {
    var texts: [String: InsertedText] = [:]
    for box in boxes {
      let look = BoxLook(box.kind)
      let size = DiagramBox.boldSize(box.kind)
      let bold = box.boldLines.map { InsertedText.Line(text: $0, size: size, isBold: true, fill: look.bold) }
      let plain = box.plainLines.map {
        InsertedText.Line(text: $0, size: DiagramBox.plainSize, isBold: false, fill: look.plain)
      }
      texts[box.name] = InsertedText(lines: bold + plain)
    }
    for band in bands {
      let lines = band.lines.map {
        InsertedText.Line(text: $0, size: DiagramBox.boldSize, isBold: true, fill: DiagramLook.bandText)
      }
      texts[band.node] = InsertedText(lines: lines, isAtTop: true)
    }
    return texts
  }

  /// Whole texts where the lines had to leave something out, by the name in the DOT.
  var tooltips: [String: String] {
    let whole =
      boxes.compactMap { box in box.tooltip.map { (box.name, $0) } }
      + bands.compactMap { band in band.tooltip.map { (band.node, $0) } }
    return Dictionary(whole) { first, _ in first }
  }

  /// The step that something tells of, counted from 1, by its id without the namespace.
  var steps: [String: Int] {
    let told =
      boxes.compactMap { box in box.step.map { (box.name, $0 + 1) } }
      + lines.compactMap { line in line.step.map { (line.name, $0 + 1) } }
    return Dictionary(told) { first, _ in first }
  }

  /// The persona whose own something is, counted from 1, by its id without the namespace.
  var personas: [String: Int] {
    let own =
      boxes.compactMap { box in box.persona.map { (box.name, $0 + 1) } }
      + lines.compactMap { line in line.persona.map { (line.name, $0 + 1) } }
    return Dictionary(own) { first, _ in first }
  }

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
struct SceneBounds {
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
}
