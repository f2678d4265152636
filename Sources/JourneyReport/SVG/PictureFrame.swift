import JourneySyntax

/// The `<svg>` around finished groups, which makes them stand alone or inside a page beside others: described, on
/// paper, of a size that can be read.
struct PictureFrame {
  /// The class of the whole picture; a page's style sheet speaks of things inside it by their classes.
  var name: String
  /// In front of every id, so that several pictures share a page.
  var namespace: String
  var language: Language
  var isRightToLeft: Bool
  var title: String
  var description: String

  /// Fonts in the order in which viewers try them; widths are known for the first three.
  static let fonts = "Noto Sans, Noto Sans Arabic, DejaVu Sans, system-ui, sans-serif"

  /// One element a line.
  func around(_ groups: [String], bounds: SceneBounds) -> String {
    let (width, height) = (bounds.width.coordinate, bounds.height.coordinate)
    var markup = Markup(.characters)
    markup.open(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "viewBox": "0 0 \(width) \(height)", "width": width,
        "height": height, "style": readableWidth(bounds.width), "id": namespace, "class": name, "role": "img",
        "lang": language.rawValue, "direction": isRightToLeft ? "rtl" : nil,
        "aria-labelledby": namespace + "-title", "aria-describedby": namespace + "-description",
        "text-anchor": "middle", "font-family": Self.fonts,
      ])
    markup.write("\n")
    markup.element("title", ["id": namespace + "-title"], text: title)
    markup.write("\n")
    markup.element("desc", ["id": namespace + "-description"], text: description)
    markup.write("\n")
    markup.shape("rect", ["class": "paper", "width": "100%", "height": "100%", "fill": "#FFFFFF"])
    markup.write("\n")
    let shift = bounds.shift
    markup.open(
      "g",
      [
        "id": namespace + "-graph", "class": "graph",
        "transform": "translate(\(shift.x.coordinate) \(shift.y.coordinate))",
      ])
    markup.write("\n")
    return markup.text + groups.joined() + "</g>\n</svg>"
  }

  /// A page may shrink the picture, but never below what can be read; then the page scrolls. Nor should it become a poster.
  private func readableWidth(_ width: Double) -> String {
    let least = (width * 0.85).short(decimals: 0)
    let most = (width * 1.5).short(decimals: 0)
    return "min-width:\(least)px;max-width:\(most)px"
  }
}
