import JourneyModel
import JourneyWords
import JourneyXML

/// What a picture says of one box, line or band beyond the shapes that Graphviz draws of it.
struct ScenePart {
  /// Behind the namespace, its id.
  let name: String
  private let layer: PictureGroup.Layer
  private let classes: String
  private var step: ID<Step>?
  private var persona: ID<Persona>?
  private var tooltip: String?
  private var dashes: Dashes?
  /// In points; 0 for a mark, whose corners are sharp.
  private var cornerRadius = 11.0
  private var lines: [LabelLine] = []
  private var insertions: [InsertedPath] = []

  init(_ box: DiagramBox, insertions: [InsertedPath]) {
    let look = BoxLook(box.kind)
    name = box.name
    layer = .box
    classes = "node \(look.classes)"
    (step, persona, tooltip) = (box.step, box.persona, box.tooltip)
    dashes = look.dashes
    if case .personaMark = box.kind { cornerRadius = 0 }
    let size = DiagramBox.boldSize(box.kind)
    lines =
      box.boldLines.map { LabelLine(text: $0, size: size, isBold: true, fill: look.bold) }
      + box.plainLines.map {
        LabelLine(text: $0, size: DiagramBox.plainSize, isBold: false, fill: look.plain)
      }
    self.insertions = insertions
  }

  init(_ line: DiagramLine) {
    let look = LineLook(line.kind)
    name = line.name
    layer = .line
    classes = "edge \(look.classes)"
    (step, persona) = (line.step, line.persona)
    dashes = look.dashes
  }

  init(_ band: StageBand) {
    name = band.name
    layer = .band
    classes = "cluster \(DiagramLook.bandClass)"
    tooltip = band.tooltip
    lines = band.lines.map {
      LabelLine(text: $0, size: DiagramBox.boldSize, isBold: true, fill: DiagramLook.bandText)
    }
  }

  /// The part with the shapes that Graphviz draws of it, which are corrected here and nowhere else: boxes get round
  /// corners, strokes their dashes, and numbers no more decimals than can be seen.
  func group(of drawn: GraphvizShapes, words: Words) -> PictureGroup {
    var content: [XMLElement] = tooltip.map { [XMLElement("title", text: $0)] } ?? []
    var frame: BoxFrame?
    for var shape in drawn.shapes {
      if layer != .line || shape.name == "path" { dash(&shape) }
      if layer != .line, let corners = BoxFrame(of: shape) {
        frame = corners
        corners.makeRectangle(of: &shape, cornerRadius: cornerRadius)
      }
      if shape["stroke-width"] == "0" { (shape["stroke"], shape["stroke-width"]) = (nil, nil) }
      shape.roundNumbers()
      content.append(shape)
    }
    if let frame {
      content += frame.texts(lines, isAtTop: layer == .band, words: words)
      content += insertions.map(frame.path)
    }
    return PictureGroup(
      id: drawn.id, layer: layer, classes: classes, step: step, persona: persona, content: content)
  }

  private func dash(_ shape: inout XMLElement) {
    guard let dashes else { return }
    shape["stroke-dasharray"] = dashes.pattern
    if dashes.isRound { shape["stroke-linecap"] = "round" }
  }
}

/// A line of the text inside a box; its size in points.
private struct LabelLine {
  let text: String
  let size: Double
  let isBold: Bool
  let fill: String
}

/// Where a box stands in the drawing, y downwards.
private struct BoxFrame {
  let left: Double
  let top: Double
  let width: Double
  let height: Double

  /// nil for what is no upright rectangle. Graphviz goes from one corner along the sides; the third is opposite the
  /// first.
  init?(of shape: XMLElement) {
    let corners = RoundedNumbers.values(in: shape["points"] ?? "")
    guard corners.count >= 8, corners[0] == corners[2] || corners[1] == corners[3] else { return nil }
    left = min(corners[0], corners[4])
    top = min(corners[1], corners[5])
    width = max(corners[0], corners[4]) - left
    height = max(corners[1], corners[5]) - top
  }

  /// Graphviz would draw each box with round corners as eight curves: most of its output and a sixth of its time.
  func makeRectangle(of shape: inout XMLElement, cornerRadius: Double) {
    shape.name = "rect"
    shape["points"] = nil
    shape["x"] = left.short(decimals: 2)
    shape["y"] = top.short(decimals: 2)
    shape["width"] = width.short(decimals: 2)
    shape["height"] = height.short(decimals: 2)
    // At most a third of the height, or a flat box would be a lens.
    if cornerRadius > 0 { shape["rx"] = min(cornerRadius, height / 3).short(decimals: 2) }
  }

  /// Lines of text in the middle of the box or at its top, below each other as far as Noto wants them.
  func texts(_ lines: [LabelLine], isAtTop: Bool, words: Words) -> [XMLElement] {
    let textHeight = lines.reduce(0) { $0 + $1.size } * Self.lineHeight
    var y = isAtTop ? top + Self.headPadding : top + (height - textHeight) / 2
    return lines.map { line in
      let text = XMLElement(
        "text",
        [
          "x": (left + width / 2).short(decimals: 2), "y": (y + line.size * Self.baseline).coordinate,
          "lang": words.foreignLanguage(of: line.text), "font-weight": line.isBold ? "bold" : nil,
          // Most lines are as large as the picture says once.
          "font-size": line.size == DiagramBox.plainSize ? nil : line.size.short(decimals: 2),
          "fill": line.fill,
        ], text: line.text)
      y += line.size * Self.lineHeight
      return text
    }
  }

  /// As shares of the font size.
  private static let lineHeight = 1.36
  private static let baseline = 1.04
  /// Above the name of a band, in points.
  private static let headPadding = 6.0

  func path(_ path: InsertedPath) -> XMLElement {
    XMLElement(
      "path",
      [
        "class": path.classes, "fill": path.fill, "d": path.path,
        "transform": "translate(\(left.coordinate) \(top.coordinate))",
      ])
  }
}

extension XMLElement {
  fileprivate mutating func roundNumbers() {
    for attribute in ["d", "points", "cx", "cy", "rx", "ry"] {
      if let numbers = self[attribute] { self[attribute] = RoundedNumbers.rounding(numbers) }
    }
  }
}
