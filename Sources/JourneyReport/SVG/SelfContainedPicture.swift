import JourneySyntax

/// What Graphviz's SVG lacks to stand alone, or inside a page beside others.
struct SelfContainedPicture {
  /// The class of the whole picture; `style` speaks of things inside it only.
  var name: String
  /// In front of every id, so that several pictures share a page.
  var namespace: String
  var language: Language
  var isRightToLeft: Bool
  var title: String
  var description: String
  var style: String
  /// What a group's tooltip says, by the name its node or edge has in the DOT; without one it gets none.
  var tooltips: [String: String] = [:]

  /// Graphviz's SVG made self-contained: described, themed by classes, without literal colours, numbers short.
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
    document.root.prepend("style", text: style)
    document.root.prepend("desc", id: namespace + "-description", text: description)
    document.root.prepend("title", id: namespace + "-title", text: title)
    return try document.serialized()
  }

  private func describe(_ root: SVGElement) {
    root.dropForeignNamespaces()
    root.dropComments()
    let box = root["viewBox"].map(RoundedNumbers.rounding)
    root["width"] = nil
    root["height"] = nil
    root["viewBox"] = box
    root["id"] = namespace
    root["class"] = name
    root["role"] = "img"
    root["lang"] = language.rawValue
    if isRightToLeft { root["direction"] = "rtl" }
    root["aria-labelledby"] = namespace + "-title"
    root["aria-describedby"] = namespace + "-description"
    root["text-anchor"] = "middle"
    if let width = box.map(RoundedNumbers.values)?.dropFirst(2).first {
      root["style"] = readableWidth(width)
    }
  }

  /// For the style sheet: the picture shrinks with its page, but never below what can be read; then the page scrolls.
  private func readableWidth(_ width: Double) -> String {
    let least = (width * 0.8).short(decimals: 0)
    let most = (width * 1.5).short(decimals: 0)
    return "--least-width:\(least)px;--most-width:\(most)px"
  }

  /// One node or edge.
  private func finish(_ group: SVGElement) {
    let isNode = group["class"]?.hasPrefix("node") == true
    var frame: Frame?
    for element in group.children {
      switch element.name {
      case "title":
        let tooltip = tooltips[element.text]
        element.remove()
        if let tooltip { group.prepend("title", text: tooltip) }
      case "text": finishText(element)
      default:
        element["fill"] = nil
        element["stroke"] = nil
        if isNode { frame = makeRectangle(element) }
        if let path = element["d"] { element["d"] = RoundedNumbers.rounding(path) }
        if let points = element["points"] { element["points"] = RoundedNumbers.rounding(points) }
      }
    }
    if let frame { center(group.children.filter { $0.name == "text" }, in: frame) }
  }

  /// Colours and fonts belong to the style sheet, the anchor to the root.
  private func finishText(_ element: SVGElement) {
    for attribute in ["fill", "font-family", "text-anchor"] { element[attribute] = nil }
    element["font-size"] = element["font-size"].map(RoundedNumbers.rounding)
  }

  /// The middle of a box.
  private struct Frame {
    let x: Double
    let y: Double
  }

  /// Sets lines of text in the middle of their box, below each other as far as Noto wants them: where Graphviz put
  /// them holds for the fonts it measured only, and for a text that runs from left to right.
  private func center(_ lines: [SVGElement], in frame: Frame) {
    let sizes = lines.map { $0["font-size"].flatMap { RoundedNumbers.values(in: $0).first } ?? 0 }
    var top = frame.y - sizes.reduce(0, +) * Self.lineHeight / 2
    for (line, size) in zip(lines, sizes) {
      line["x"] = frame.x.short(decimals: 2)
      line["y"] = (top + size * Self.baseline).coordinate
      top += size * Self.lineHeight
    }
  }

  /// As shares of the font size.
  private static let lineHeight = 1.36
  private static let baseline = 1.04

  /// A box with round corners. They are made here, not by Graphviz, which draws each box with them as eight curves:
  /// most of its output and a sixth of its time.
  private func makeRectangle(_ element: SVGElement) -> Frame? {
    let corners = RoundedNumbers.values(in: element["points"] ?? "")
    // Graphviz goes from one corner along the sides; the third is opposite the first.
    guard corners.count >= 6 else { return nil }
    let (left, right) = (min(corners[0], corners[4]), max(corners[0], corners[4]))
    let (top, bottom) = (min(corners[1], corners[5]), max(corners[1], corners[5]))
    element.rename("rect")
    element["points"] = nil
    element["x"] = left.short(decimals: 2)
    element["y"] = top.short(decimals: 2)
    element["width"] = (right - left).short(decimals: 2)
    element["height"] = (bottom - top).short(decimals: 2)
    element["rx"] = min(Self.cornerRadius, (bottom - top) / 3).short(decimals: 2)
    return Frame(x: (left + right) / 2, y: (top + bottom) / 2)
  }

  /// In points, at most a third of a box's height.
  private static let cornerRadius = 11.0
}

extension String {
  fileprivate func removingPrefix(_ prefix: String) -> String {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : self
  }
}
