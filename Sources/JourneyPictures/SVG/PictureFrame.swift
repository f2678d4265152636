import JourneySyntax
import JourneyXML

/// The `<svg>` around finished groups, which makes them stand alone or inside a page beside others: described, on
/// paper, of a size that can be read.
struct PictureFrame: Sendable, Equatable {
  /// The class of the whole picture; a page's style sheet speaks of things inside it by their classes.
  var name: String
  /// In front of every id, so that several pictures share a page.
  var namespace: String
  var language: Language
  var isRightToLeft: Bool
  var title: String
  var description: String
  /// For whom it is shown; nil where nobody is chosen.
  var audience: Audience?

  /// Fonts in the order in which viewers try them; widths are known for the first three.
  static let fonts = "Noto Sans, Noto Sans Arabic, DejaVu Sans, system-ui, sans-serif"

  /// A part of a picture that stands in an `<svg>` of its own: paper takes as many of them as fit a sheet.
  struct Part {
    /// From 1.
    var number: Int
    var bounds: SceneBounds
    /// What it shows of the whole; nil where the description of the whole is to stand.
    var description: String?
  }

  /// One element a line.
  func around(_ groups: [PictureGroup], bounds: SceneBounds, part: Part? = nil) -> String {
    let own = id(of: part)
    var markup = Markup(.characters)
    markup.open(root(bounds: bounds, part: part))
    markup.write("\n")
    markup.element("title", ["id": own + "-title"], text: title)
    markup.write("\n")
    markup.element("desc", ["id": own + "-description"], text: part?.description ?? description)
    markup.write("\n")
    let top = part.map { (bounds.shift.y - $0.bounds.shift.y).coordinate }
    markup.shape(
      "rect", ["class": "paper", "y": top, "width": "100%", "height": "100%", "fill": "#FFFFFF"])
    markup.write("\n")
    markup.open("g", ["id": own + "-graph", "class": "graph", "transform": bounds.transform])
    markup.write("\n")
    for group in groups {
      group.write(to: &markup)
      markup.write("\n")
    }
    markup.close("g")
    markup.write("\n")
    markup.close("svg")
    return markup.text
  }

  private func id(of part: Part?) -> String {
    part.map { $0.number > 1 ? "\(namespace)-\($0.number)" : namespace } ?? namespace
  }

  /// The `<svg>` itself, with nothing in it. Parts are as wide as the whole, so that their columns stand below each other.
  func root(bounds: SceneBounds, part: Part? = nil) -> XMLElement {
    let own = id(of: part)
    let (width, height) = (bounds.width.coordinate, (part?.bounds ?? bounds).height.coordinate)
    let top = part.map { bounds.shift.y - $0.bounds.shift.y } ?? 0
    return XMLElement(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "viewBox": "0 \(top.coordinate) \(width) \(height)",
        "width": width, "height": height, "style": readableWidth(bounds.width), "id": own, "class": name,
        "data-for": audience?.mark,
        "role": "img", "lang": language.rawValue, "direction": isRightToLeft ? "rtl" : nil,
        "aria-labelledby": own + "-title", "aria-describedby": own + "-description",
        "text-anchor": "middle",
        "font-size": DiagramBox.plainSize.short(decimals: 2), "font-family": Self.fonts,
        "text-rendering": "geometricPrecision",
      ])
  }

  /// A page may shrink the picture, but never below what can be read; then the page scrolls. Nor should it become a poster.
  private func readableWidth(_ width: Double) -> String {
    let least = (width * 0.85).short(decimals: 0)
    let most = (width * 1.5).short(decimals: 0)
    return "min-width:\(least)px;max-width:\(most)px"
  }
}
