import JourneySyntax

/// An SVG being drawn: named, described, read in the report's direction, with ids of its own.
struct Picture {
  typealias Place = (x: Double, y: Double)

  /// Which end of a text its place is, in reading direction.
  enum Anchor: String { case start, middle, end }

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
        "aria-labelledby": "\(titleID) \(descriptionID)",
        "lang": words.language.rawValue, "direction": words.isRightToLeft ? "rtl" : "ltr",
      ])
    markup.element("title", ["id": titleID], text: title)
    markup.element("desc", ["id": descriptionID], text: description)
  }

  mutating func line(from: Place, to: Place, class name: String) {
    markup.shape(
      "line",
      [
        "x1": from.x.coordinate, "y1": from.y.coordinate, "x2": to.x.coordinate, "y2": to.y.coordinate,
        "class": name,
      ])
  }

  mutating func circle(at place: Place, radius: Double, class name: String) {
    markup.shape(
      "circle",
      ["cx": place.x.coordinate, "cy": place.y.coordinate, "r": radius.coordinate, "class": name])
  }

  mutating func path(_ path: String, class name: String, clip: String? = nil) {
    markup.shape("path", ["d": path, "class": name, "clip-path": clip.map { "url(#\($0))" }])
  }

  mutating func clip(id: String, path: String) {
    markup.open("clipPath", ["id": id])
    markup.shape("path", ["d": path])
    markup.close("clipPath")
  }

  mutating func text(_ text: String, at place: Place, anchor: Anchor, class name: String) {
    markup.element(
      "text",
      [
        "x": place.x.coordinate, "y": place.y.coordinate, "class": name,
        "text-anchor": anchor == .start ? nil : anchor.rawValue,
      ], text: text)
  }

  /// A group that names itself under the pointer.
  mutating func openGroup(title: String) {
    markup.open("g")
    markup.element("title", text: title)
  }

  mutating func closeGroup() { markup.close("g") }

  /// The whole picture.
  consuming func finished() -> String {
    markup.close("svg")
    return markup.text
  }
}
