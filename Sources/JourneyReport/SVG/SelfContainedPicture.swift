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
    root["aria-labelledby"] = "\(namespace)-title \(namespace)-description"
    root["text-anchor"] = "middle"
    if let width = box.map(RoundedNumbers.values)?.dropFirst(2).first {
      root["style"] = readableWidth(width)
    }
  }

  /// The picture shrinks with its page, but never below what can be read; then the page scrolls.
  private func readableWidth(_ width: Double) -> String {
    let least = Int((width * 0.8).rounded())
    let most = Int((width * 1.5).rounded())
    return "width:100%;min-width:\(least)px;max-width:\(most)px;height:auto"
  }

  /// One node or edge.
  private func finish(_ group: SVGElement) {
    var center: String?
    for element in group.children {
      switch element.name {
      case "title":
        let tooltip = tooltips[element.text]
        element.remove()
        if let tooltip { group.prepend("title", text: tooltip) }
      case "text":
        dropTheme(element)
        element["text-anchor"] = nil
        element["font-family"] = nil
        element["font-size"] = element["font-size"].map(RoundedNumbers.rounding)
        element["x"] = center ?? element["x"].map(RoundedNumbers.rounding)
        element["y"] = element["y"].map(RoundedNumbers.rounding)
      default:
        dropTheme(element)
        if group["class"]?.hasPrefix("node") == true { center = makeRectangle(element) }
        for geometry in ["d", "points"] {
          element[geometry] = element[geometry].map(RoundedNumbers.rounding)
        }
      }
    }
  }

  /// Colours belong to the style sheet.
  private func dropTheme(_ element: SVGElement) {
    element["fill"] = nil
    element["stroke"] = nil
  }

  /// Graphviz draws a rounded box as eight curves; a `<rect>` says the same in a fifth of the bytes. Returns the
  /// box's middle, where all its text is centred: the widths that Graphviz measured hold for its fonts only.
  private func makeRectangle(_ element: SVGElement) -> String? {
    let numbers = RoundedNumbers.values(in: element["d"] ?? element["points"] ?? "")
    let xs = stride(from: 0, to: numbers.count - 1, by: 2).map { numbers[$0] }
    let ys = stride(from: 1, to: numbers.count, by: 2).map { numbers[$0] }
    guard let left = xs.min(), let right = xs.max(), let top = ys.min(), let bottom = ys.max()
    else { return nil }
    let isRounded = element["d"] != nil
    element["d"] = nil
    element["points"] = nil
    element.rename("rect")
    element["x"] = DotText.number(left)
    element["y"] = DotText.number(top)
    element["width"] = DotText.number(right - left)
    element["height"] = DotText.number(bottom - top)
    // The path starts where the first corner ends.
    if isRounded { element["rx"] = DotText.number(abs(xs[0] - left)) }
    return DotText.number((left + right) / 2)
  }
}

extension String {
  fileprivate func removingPrefix(_ prefix: String) -> String {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : self
  }
}
