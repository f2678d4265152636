import JourneySyntax
import JourneyWords
import JourneyXML

/// What Graphviz's SVG lacks: text, round corners, short numbers, and what a page needs to speak of its parts.
struct FinishedGroups {
  /// In front of every id, so that several pictures share a page.
  var namespace: String
  let words: Words
  /// The step that a group tells of, counted from 1, by its id without the namespace.
  var steps: [String: Int] = [:]
  /// The persona whose own a group is, counted from 1, by its id without the namespace.
  var personas: [String: Int] = [:]
  /// What a group's tooltip says, by the name its node or edge has in the DOT; without one it gets none.
  var tooltips: [String: String] = [:]
  /// What is written inside a node's or cluster's box, by the name it has in the DOT.
  var texts: [String: InsertedText] = [:]
  /// What is drawn inside a node's box, by the name it has in the DOT.
  var insertions: [String: [InsertedPath]] = [:]
  /// The dashes of strokes, by the classes of their group.
  var dashes: @Sendable ([Substring]) -> Dashes? = { _ in nil }

  /// The groups of Graphviz's SVG, one for each cluster, edge and node, finished.
  func finishing(_ svg: String) throws(RenderingFailure) -> String {
    do throws(XMLFailure) {
      return try finished(svg)
    } catch {
      throw .svg(error.reason)
    }
  }

  private func finished(_ svg: String) throws(XMLFailure) -> String {
    let document = try XMLDocument(parsing: svg)
    let groups = document.root.children.filter { $0.name == "g" }.flatMap(\.children).filter {
      $0.name == "g"
    }
    for group in groups { finish(group) }
    // Graphviz keeps clusters by where their names lie in memory, which is another place each time.
    let isCluster = { (group: XMLElement) in group["class"]?.hasPrefix("cluster") == true }
    let clusters = groups.filter(isCluster).sorted { ($0["id"] ?? "") < ($1["id"] ?? "") }
    return try document.serialized(clusters + joiningLines(groups.filter { !isCluster($0) }))
  }

  /// Lines of one look that tell of no step as one line: a viewer reads, lays out and paints element by element.
  private func joiningLines(_ groups: [XMLElement]) -> [XMLElement] {
    var lines: [LineStyle: (group: XMLElement, line: XMLElement)] = [:]
    return groups.filter { group in
      let parts = group.children
      guard let line = parts.first, let look = LineStyle(of: group, line) else { return true }
      guard let first = lines[look] else {
        lines[look] = (group, line)
        return true
      }
      first.line["d"] = (first.line["d"] ?? "") + (line["d"] ?? "")
      for head in parts.dropFirst() { first.group.adopt(head) }
      return false
    }
  }

  /// What lines share that are drawn as one.
  private struct LineStyle: Hashable {
    private let attributes: [String?]

    /// nil for what is no plain line.
    init?(of group: XMLElement, _ line: XMLElement) {
      guard group["class"]?.hasPrefix("edge") == true, group["data-step"] == nil, line.name == "path" else {
        return nil
      }
      attributes = [group["class"]] + ["stroke", "stroke-width", "stroke-dasharray"].map { line[$0] }
    }
  }

  /// One node, edge or cluster.
  private func finish(_ group: XMLElement) {
    let id = group["id"]?.dropFirst(namespace.count + 1) ?? ""
    if let step = steps[String(id)] { group["data-step"] = String(step) }
    if let persona = personas[String(id)] { group["data-persona"] = String(persona) }
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
        if isBox { frame = makeRectangle(element, isMark: classes.contains("persona-mark")) ?? frame }
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

  private func dash(_ element: XMLElement, _ dashes: Dashes) {
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
  private func write(_ text: InsertedText, in frame: Frame, to group: XMLElement) {
    let height = text.lines.reduce(0) { $0 + $1.size } * Self.lineHeight
    var top = text.isAtTop ? frame.top + Self.headPadding : frame.top + (frame.height - height) / 2
    let x = (frame.left + frame.width / 2).short(decimals: 2)
    for line in text.lines {
      let y = (top + line.size * Self.baseline).coordinate
      let size = line.size.short(decimals: 2)
      let element = group.append("text", ["x": x, "y": y], text: line.text)
      element?["lang"] = words.foreignLanguage(of: line.text)
      if line.isBold { element?["font-weight"] = "bold" }
      element?["font-size"] = size
      element?["fill"] = line.fill
      top += line.size * Self.lineHeight
    }
  }

  /// As shares of the font size.
  private static let lineHeight = 1.36
  private static let baseline = 1.04
  /// Above the name of a cluster, in points.
  private static let headPadding = 6.0

  /// A box with round corners, sharp ones for a mark; nil for another shape. They are made here, not by Graphviz, which draws each box with
  /// them as eight curves: most of its output and a sixth of its time.
  private func makeRectangle(_ element: XMLElement, isMark: Bool) -> Frame? {
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
    if !isMark { element["rx"] = min(Self.cornerRadius, (bottom - top) / 3).short(decimals: 2) }
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
struct InsertedPath: Equatable {
  let path: String
  let classes: String
  let fill: String
}
