import JourneySyntax

/// What Graphviz's SVG lacks to stand alone, or inside a page beside others.
struct SelfContainedPicture {
  /// The class of the whole picture; a page's style sheet speaks of things inside it by their classes.
  var name: String
  /// In front of every id, so that several pictures share a page.
  var namespace: String
  var language: Language
  var isRightToLeft: Bool
  var title: String
  var description: String
  /// What a group's tooltip says, by the name its node or edge has in the DOT; without one it gets none.
  var tooltips: [String: String] = [:]
  /// What is written inside a node's or cluster's box, by the name it has in the DOT.
  var texts: [String: InsertedText] = [:]
  /// What is drawn inside a node's box, by the name it has in the DOT.
  var insertions: [String: [InsertedPath]] = [:]
  /// The dashes of strokes, by the classes of their group.
  var dashes: @Sendable ([Substring]) -> Dashes? = { _ in nil }

  /// Fonts in the order in which viewers try them; widths are known for the first two.
  static let fonts = "Noto Sans, Noto Sans Arabic, DejaVu Sans, system-ui, sans-serif"

  /// Graphviz's SVG made self-contained: described, with classes, on paper, numbers short.
  func finishing(_ svg: String) throws(RenderingFailure) -> String {
    let document = try SVGDocument(parsing: svg)
    describe(document.root)
    for group in document.root.children where group.name == "g" {
      group["id"] = namespace + "-graph"
      group["transform"] = group["transform"]?.removingPrefix("scale(1 1) rotate(0) ")
      group.dropComments()
      for child in group.children {
        if child.name == "g" { finish(child) } else { child.remove() }
      }
    }
    document.root.prepend("rect", ["class": "paper", "width": "100%", "height": "100%", "fill": "#FFFFFF"])
    document.root.prepend("desc", ["id": namespace + "-description"], text: description)
    document.root.prepend("title", ["id": namespace + "-title"], text: title)
    return try document.serialized()
  }

  private func describe(_ root: SVGElement) {
    root.dropForeignNamespaces()
    root.dropComments()
    let box = root["viewBox"].map(RoundedNumbers.rounding)
    root["viewBox"] = box
    root["width"] = nil
    root["height"] = nil
    root["id"] = namespace
    root["class"] = name
    root["role"] = "img"
    root["lang"] = language.rawValue
    if isRightToLeft { root["direction"] = "rtl" }
    root["aria-labelledby"] = namespace + "-title"
    root["aria-describedby"] = namespace + "-description"
    root["text-anchor"] = "middle"
    root["font-family"] = Self.fonts
    if let size = box.map(RoundedNumbers.values)?.dropFirst(2), let width = size.first, let height = size.last
    {
      root["width"] = width.coordinate
      root["height"] = height.coordinate
      root["style"] = readableWidth(width)
    }
  }

  /// A page may shrink the picture, but never below what can be read; then the page scrolls. Nor should it become a poster.
  private func readableWidth(_ width: Double) -> String {
    let least = (width * 0.85).short(decimals: 0)
    let most = (width * 1.5).short(decimals: 0)
    return "min-width:\(least)px;max-width:\(most)px"
  }

  /// One node, edge or cluster.
  private func finish(_ group: SVGElement) {
    let classes = (group["class"] ?? "").split(separator: " ")
    let isBox = classes.first == "node" || classes.first == "cluster"
    let dashes = dashes(classes)
    var frame: Frame?
    var name = ""
    for element in group.children {
      switch element.name {
      case "title":
        name = element.text
        element.remove()
        if let tooltip = tooltips[name] { group.prepend("title", text: tooltip) }
      default:
        if let dashes, element.name == "path" || isBox { dash(element, dashes) }
        if isBox { frame = makeRectangle(element) ?? frame }
        for attribute in ["d", "points", "cx", "cy", "rx", "ry"] {
          if let numbers = element[attribute] { element[attribute] = RoundedNumbers.rounding(numbers) }
        }
      }
    }
    guard let frame else { return }
    if let text = texts[name] { write(text, in: frame, to: group) }
    for path in insertions[name] ?? [] {
      group.append(
        "path",
        [
          "class": path.classes, "fill": path.fill, "d": path.path,
          "transform": "translate(\(frame.left.coordinate) \(frame.top.coordinate))",
        ])
    }
  }

  private func dash(_ element: SVGElement, _ dashes: Dashes) {
    element["stroke-dasharray"] = dashes.pattern
    if dashes.isRound { element["stroke-linecap"] = "round" }
  }

  /// A box, y downwards.
  private struct Frame {
    let left: Double
    let top: Double
    let width: Double
    let height: Double
  }

  /// Sets lines of text in the middle of their box or at its top, below each other as far as Noto wants them.
  private func write(_ text: InsertedText, in frame: Frame, to group: SVGElement) {
    let height = text.lines.reduce(0) { $0 + $1.size } * Self.lineHeight
    var top = text.isAtTop ? frame.top + Self.headPadding : frame.top + (frame.height - height) / 2
    let x = (frame.left + frame.width / 2).short(decimals: 2)
    for line in text.lines {
      let y = (top + line.size * Self.baseline).coordinate
      let size = line.size.short(decimals: 2)
      if line.isBold {
        group.append(
          "text", ["x": x, "y": y, "font-weight": "bold", "font-size": size, "fill": line.fill],
          text: line.text)
      } else {
        group.append("text", ["x": x, "y": y, "font-size": size, "fill": line.fill], text: line.text)
      }
      top += line.size * Self.lineHeight
    }
  }

  /// As shares of the font size.
  private static let lineHeight = 1.36
  private static let baseline = 1.04
  /// Above the name of a cluster, in points.
  private static let headPadding = 6.0

  /// A box with round corners; nil for another shape. They are made here, not by Graphviz, which draws each box with
  /// them as eight curves: most of its output and a sixth of its time.
  private func makeRectangle(_ element: SVGElement) -> Frame? {
    let corners = RoundedNumbers.values(in: element["points"] ?? "")
    // Graphviz goes from one corner along the sides; the third is opposite the first.
    guard corners.count >= 8, corners[0] == corners[2] || corners[1] == corners[3] else { return nil }
    let (left, right) = (min(corners[0], corners[4]), max(corners[0], corners[4]))
    let (top, bottom) = (min(corners[1], corners[5]), max(corners[1], corners[5]))
    element.rename("rect")
    element["points"] = nil
    element["x"] = left.short(decimals: 2)
    element["y"] = top.short(decimals: 2)
    element["width"] = (right - left).short(decimals: 2)
    element["height"] = (bottom - top).short(decimals: 2)
    element["rx"] = min(Self.cornerRadius, (bottom - top) / 3).short(decimals: 2)
    return Frame(left: left, top: top, width: right - left, height: bottom - top)
  }

  /// In points, at most a third of a box's height.
  private static let cornerRadius = 11.0
}

/// Lines of text inside a box.
struct InsertedText {
  /// One of them; its size in points.
  struct Line {
    let text: String
    let size: Double
    let isBold: Bool
    let fill: String
  }

  let lines: [Line]
  /// At the top of the box, else in its middle.
  var isAtTop = false
}

/// A shape drawn inside a box, in points from its upper left corner.
struct InsertedPath {
  let path: String
  let classes: String
  let fill: String
}

extension String {
  fileprivate func removingPrefix(_ prefix: String) -> String {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : self
  }
}
