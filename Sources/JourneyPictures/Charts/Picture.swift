import JourneyModel
import JourneySyntax
import JourneyWords
import JourneyXML

/// An SVG being drawn: named, described, read in the report's direction, with ids of its own.
struct Picture {
  typealias Place = (x: Double, y: Double)

  /// A chart whose rows stand below each other: in a narrow window the page's style sheet puts the name of each row above
  /// its marks and its note below them.
  struct Rows {
    /// The class that the style sheet knows it by.
    var name: String
    var count: Int
    /// Where the notes begin, from the side where reading starts.
    var notes: Double
    /// What the notes need beyond two lines, which every row has room for.
    var further = 0.0
  }

  /// What the rows of a chart need beyond the room for two lines of their notes.
  /// - Parameter room: how wide the notes may be where the window is wide.
  static func further(_ notes: [(text: String, isShort: Bool)], room: Double = noteWidth) -> Double {
    let most = notes.map { lines(of: $0.text, isShort: $0.isShort, room: room).count }.max() ?? 0
    return Double(max(0, most - 2)) * noteLine
  }

  private static func lines(of note: String, isShort: Bool, room: Double) -> [String] {
    LineWrapping.lines(of: note, size: noteSize, isBold: isShort, width: room, most: 3)
  }

  /// Which end of a text its place is, in reading direction.
  enum Anchor: String { case start, middle, end }

  private static let noteSize = 12.0
  private static let noteLine = 14.0
  /// As wide as a phone: there a note stands below its row.
  static let noteWidth = 290.0

  /// A picture may shrink this far to fit a narrow window; further, and its text could not be read.
  private static let narrowest = 0.85

  /// An element without its look.
  private struct Element {
    let name: String
    let attributes: KeyValuePairs<String, String?>
    var text: String?
    /// The ends of a line.
    var line: (from: Place, to: Place)?
  }

  /// What elements may share: their class, and which end of a text its place is.
  private struct Look: Equatable {
    let classes: String
    let anchor: Anchor?

    func attributes(_ style: PictureStyle) -> ChartInk.Attributes {
      [("class", classes)] + (anchor.map { [("text-anchor", $0.rawValue)] } ?? [])
        + (style == .own ? ChartInk.attributes(of: classes) : [])
    }
  }

  /// A rectangle, y downwards.
  struct Bar {
    var corner: Place
    var width: Double
    var height: Double

    /// - Parameter radius: of its round corners; 0 for sharp ones.
    fileprivate func outline(corners radius: Double) -> String {
      let (x, y) = (corner.x.coordinate, corner.y.coordinate)
      let (width, height) = (width.coordinate, height.coordinate)
      if radius == 0 { return "M\(x) \(y)h\(width)v\(height)h-\(width)Z" }
      let r = radius.coordinate
      let across = (self.width - 2 * radius).coordinate
      let down = (self.height - 2 * radius).coordinate
      return "M\((corner.x + radius).coordinate) \(y)h\(across)q\(r) 0 \(r) \(r)v\(down)q0 \(r)-\(r) \(r)"
        + "h-\(across)q-\(r) 0-\(r)-\(r)v-\(down)q0-\(r) \(r)-\(r)Z"
    }
  }

  private let words: Words
  private let style: PictureStyle
  private let width: Double
  /// Where the notes of rows begin, from the side where reading starts.
  private let notes: Double
  var markup = Markup(.characters)
  /// Elements of one look in a row, not written yet.
  private var run: [Element] = []
  private var look = Look(classes: "", anchor: nil)

  init(
    width: Double, height: Double, namespace: String, words: Words, style: PictureStyle, title: String,
    description: String, rows: Rows? = nil
  ) {
    (self.words, self.style, self.width, notes) = (words, style, width, rows?.notes ?? 0)
    let (titleID, descriptionID) = ("\(namespace)-title", "\(namespace)-desc")
    let narrow =
      rows.map {
        "--rows:\($0.count);--note:\($0.notes.coordinate)px;--high:\(height.coordinate);"
          + ($0.further > 0 ? "--further:\($0.further.coordinate)px;" : "")
      } ?? ""
    markup.open(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "class": rows.map { "chart lines \($0.name)" } ?? "chart",
        "role": "img", "viewBox": "0 0 \(width.coordinate) \(height.coordinate)", "width": width.coordinate,
        "height": height.coordinate, "style": narrow + "min-width:\((width * Self.narrowest).coordinate)px",
        "preserveAspectRatio": rows.map { _ in words.isRightToLeft ? "xMaxYMin slice" : "xMinYMin slice" },
        "aria-labelledby": titleID, "aria-describedby": descriptionID, "lang": words.language.rawValue,
        "direction": words.isRightToLeft ? "rtl" : "ltr",
        "font-family": "Noto Sans, Noto Sans Arabic, sans-serif", "font-size": "12",
        "text-rendering": "geometricPrecision", "stroke-linejoin": "round", "fill": ChartInk.ink,
      ])
    markup.element("title", ["id": titleID], text: title)
    markup.element("desc", ["id": descriptionID], text: description)
    rectangle(at: (0, 0), width: width, height: height, class: "paper")
  }

  mutating func line(from: Place, to: Place, class name: String) {
    add(
      "line",
      ["x1": from.x.coordinate, "y1": from.y.coordinate, "x2": to.x.coordinate, "y2": to.y.coordinate],
      class: name, line: (from, to))
  }

  mutating func circle(at place: Place, radius: Double, class name: String) {
    add("circle", ["cx": place.x.coordinate, "cy": place.y.coordinate, "r": radius.coordinate], class: name)
  }

  /// Small dots as one path, each a line of no length with round ends: a circle each would be five times as long.
  mutating func dots(at places: [Place], class name: String) {
    if places.isEmpty { return }
    path(PathData.dots(at: places), class: name)
  }

  mutating func rectangle(
    at corner: Place, width: Double, height: Double, corners: Double? = nil, class name: String
  ) {
    add(
      "rect",
      [
        "x": corner.x.coordinate, "y": corner.y.coordinate, "width": width.coordinate,
        "height": height.coordinate, "rx": corners?.coordinate,
      ], class: name)
  }

  /// Bars of one look as one path: a page of many has to be read by its viewer element by element.
  mutating func bars(_ bars: [Bar], corners: Double = 0, class name: String) {
    if bars.isEmpty { return }
    path(bars.map { $0.outline(corners: corners) }.joined(), class: name)
  }

  mutating func path(_ path: String, class name: String, clip: String? = nil) {
    add("path", ["d": path, "clip-path": clip.map { "url(#\($0))" }], class: name)
  }

  mutating func clip(id: String, path: String) {
    writeRun()
    markup.open("clipPath", ["id": id])
    markup.shape("path", ["d": path])
    markup.close("clipPath")
  }

  /// Marks of one look as one path.
  mutating func marks(_ sign: Sign, at places: [Place], radius: Double, class name: String) {
    guard !places.isEmpty else { return }
    path(places.map { sign.outline(at: $0, radius: radius) }.joined(), class: name)
  }

  /// A mark of a series, about as large as a circle of this radius.
  mutating func mark(_ sign: Sign, at place: Place, radius r: Double, class name: String) {
    if sign == .circle {
      circle(at: place, radius: r, class: name)
    } else {
      path(sign.outline(at: place, radius: r), class: name)
    }
  }

  mutating func text(_ text: String, at place: Place, anchor: Anchor, class name: String) {
    add(
      "text",
      [
        "x": place.x.coordinate, "y": place.y.coordinate, "lang": words.foreignLanguage(of: text),
      ], class: name,
      anchor: anchor == .start ? nil : anchor, text: text)
  }

  /// What is said beside the marks of a row, on one line or on two, three at most.
  /// - Parameter y: of the baseline of one line.
  mutating func note(_ note: String, at y: Double, isShort: Bool = false) {
    let lines = Self.lines(of: note, isShort: isShort, room: min(width - notes, Self.noteWidth))
    for (index, line) in lines.enumerated() {
      let baseline = y + (Double(index) - Double(lines.count - 1) / 2) * Self.noteLine
      text(
        line, at: (words.isRightToLeft ? width - notes : notes, baseline), anchor: .start,
        class: isShort ? "note short" : "note")
    }
  }

  /// A group that names itself under the pointer.
  /// - Parameters:
  ///   - step: what it is about.
  ///   - persona: whose own it is.
  mutating func openGroup(title: String? = nil, step: ID<Step>? = nil, persona: ID<Persona>? = nil) {
    writeRun()
    markup.open(
      "g", ["data-step": step.map { String($0.number) }, "data-persona": persona.map { String($0.number) }])
    if let title { markup.element("title", text: title) }
  }

  /// A row of `Rows`: its name, a group of marks, its note.
  /// - Parameters:
  ///   - row: counted from 0.
  ///   - middle: how far down its marks are.
  ///   - title: what it says under the pointer: its whole name, where there was no room for that.
  mutating func openRow(_ row: Int, at middle: Double, title: String? = nil, step: ID<Step>?) {
    writeRun()
    markup.open(
      "g",
      [
        "class": "row", "style": "--row:\(row);--y:\(middle.coordinate)px",
        "data-step": step.map { String($0.number) },
      ])
    if let title { markup.element("title", text: title) }
  }

  /// The marks of a row, or what explains the marks of all.
  mutating func openGroup(class name: String) {
    writeRun()
    markup.open("g", ["class": name], also: style == .own ? ChartInk.attributes(of: name) : [])
  }

  mutating func closeGroup() {
    writeRun()
    markup.close("g")
  }

  /// The whole picture.
  consuming func finished() -> String {
    writeRun()
    markup.close("svg")
    return markup.text
  }

  private mutating func add(
    _ name: String, _ attributes: KeyValuePairs<String, String?>, class classes: String,
    anchor: Anchor? = nil, text: String? = nil, line: (from: Place, to: Place)? = nil
  ) {
    let look = Look(classes: classes, anchor: anchor)
    if look != self.look { writeRun() }
    self.look = look
    run.append(Element(name: name, attributes: attributes, text: text, line: line))
  }

  /// Elements that look alike stand in a group that says so once; lines become one path, a third as long.
  mutating func writeRun() {
    joinLines()
    let isShared = run.count > 1
    if isShared { markup.open("g", also: look.attributes(style)) }
    for element in run {
      let own = isShared ? [] : look.attributes(style)
      if let text = element.text {
        markup.element(element.name, element.attributes, also: own, text: text)
      } else {
        markup.shape(element.name, element.attributes, also: own)
      }
    }
    if isShared { markup.close("g") }
    run.removeAll(keepingCapacity: true)
  }

  private mutating func joinLines() {
    let lines = run.compactMap(\.line)
    guard lines.count > 1, lines.count == run.count else { return }
    run = [Element(name: "path", attributes: ["d": PathData.segments(lines)])]
  }
}
