import JourneySyntax

/// An SVG being drawn: named, described, read in the report's direction, with ids of its own.
struct Picture {
  typealias Place = (x: Double, y: Double)

  /// Which end of a text its place is, in reading direction.
  enum Anchor: String { case start, middle, end }

  /// The sign of a mark, so that series are told apart by more than their colour.
  enum Sign: CaseIterable { case circle, square, triangle, diamond, cross }

  /// A picture may shrink this far to fit a narrow window; further, and its text could not be read.
  private static let narrowest = 0.85

  private var markup = Markup(.characters)

  init(width: Double, height: Double, namespace: String, words: Words, title: String, description: String) {
    let (titleID, descriptionID) = ("\(namespace)-title", "\(namespace)-desc")
    markup.open(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "class": "chart", "role": "img",
        "viewBox": "0 0 \(width.coordinate) \(height.coordinate)",
        "width": width.coordinate, "height": height.coordinate,
        "style": "min-width:\((width * Self.narrowest).coordinate)px",
        "aria-labelledby": titleID, "aria-describedby": descriptionID,
        "lang": words.language.rawValue, "direction": words.isRightToLeft ? "rtl" : "ltr",
        "font-family": "Noto Sans, Noto Sans Arabic, sans-serif", "font-size": "12",
      ])
    markup.element("title", ["id": titleID], text: title)
    markup.element("desc", ["id": descriptionID], text: description)
    rectangle(at: (0, 0), width: width, height: height, class: "paper")
  }

  mutating func line(from: Place, to: Place, class name: String) {
    markup.shape(
      "line",
      [
        "x1": from.x.coordinate, "y1": from.y.coordinate, "x2": to.x.coordinate, "y2": to.y.coordinate,
        "class": name,
      ], also: ChartInk.attributes(of: name))
  }

  mutating func circle(at place: Place, radius: Double, class name: String) {
    markup.shape(
      "circle",
      ["cx": place.x.coordinate, "cy": place.y.coordinate, "r": radius.coordinate, "class": name],
      also: ChartInk.attributes(of: name))
  }

  mutating func rectangle(
    at corner: Place, width: Double, height: Double, corners: Double? = nil, class name: String
  ) {
    markup.shape(
      "rect",
      [
        "x": corner.x.coordinate, "y": corner.y.coordinate, "width": width.coordinate,
        "height": height.coordinate, "rx": corners?.coordinate, "class": name,
      ], also: ChartInk.attributes(of: name))
  }

  mutating func path(_ path: String, class name: String, clip: String? = nil) {
    markup.shape(
      "path", ["d": path, "class": name, "clip-path": clip.map { "url(#\($0))" }],
      also: ChartInk.attributes(of: name))
  }

  mutating func clip(id: String, path: String) {
    markup.open("clipPath", ["id": id])
    markup.shape("path", ["d": path])
    markup.close("clipPath")
  }

  /// A mark of a series, about as large as a circle of this radius.
  mutating func mark(_ sign: Sign, at place: Place, radius r: Double, class name: String) {
    func outline(_ corners: [(Double, Double)]) -> String {
      "M"
        + corners.map { "\((place.x + $0 * r).coordinate) \((place.y + $1 * r).coordinate)" }
        .joined(separator: "L") + "Z"
    }
    switch sign {
    case .circle: circle(at: place, radius: r, class: name)
    case .square: path(outline([(-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)]), class: name)
    case .triangle: path(outline([(0, -1.2), (1.1, 0.8), (-1.1, 0.8)]), class: name)
    case .diamond: path(outline([(0, -1.3), (1.3, 0), (0, 1.3), (-1.3, 0)]), class: name)
    case .cross:
      path(
        outline([
          (-1.2, -0.4), (-0.4, -0.4), (-0.4, -1.2), (0.4, -1.2), (0.4, -0.4), (1.2, -0.4), (1.2, 0.4),
          (0.4, 0.4),
          (0.4, 1.2), (-0.4, 1.2), (-0.4, 0.4), (-1.2, 0.4),
        ]), class: name)
    }
  }

  mutating func text(_ text: String, at place: Place, anchor: Anchor, class name: String) {
    markup.element(
      "text",
      [
        "x": place.x.coordinate, "y": place.y.coordinate, "class": name,
        "text-anchor": anchor == .start ? nil : anchor.rawValue,
      ], also: ChartInk.attributes(of: name), text: text)
  }

  /// A group that names itself under the pointer.
  /// - Parameters:
  ///   - step: index of the step that it is about.
  ///   - persona: index of the persona whose own it is.
  mutating func openGroup(title: String? = nil, step: Int? = nil, persona: Int? = nil) {
    markup.open(
      "g", ["data-step": step.map { String($0 + 1) }, "data-persona": persona.map { String($0 + 1) }])
    if let title { markup.element("title", text: title) }
  }

  mutating func closeGroup() { markup.close("g") }

  /// The whole picture.
  consuming func finished() -> String {
    markup.close("svg")
    return markup.text
  }
}
