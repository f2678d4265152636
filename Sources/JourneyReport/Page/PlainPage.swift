package import JourneyPictures
package import JourneyWords
import JourneyXML

/// A page in the style of the report, around markup that is ready.
package struct PlainPage {
  private let words: Words
  private let title: String
  private let subtitle: String
  private var sections: [(heading: String, sub: String?, body: String, isWide: Bool)] = []

  /// - Parameters:
  ///   - title: plain text; it may hold isolates.
  ///   - subtitle: the line below it.
  package init(title: String, subtitle: String, words: Words) {
    self.title = title
    self.subtitle = subtitle
    self.words = words
  }

  /// How many sections it has: a start for ids that are to be its own.
  package var count: Int { sections.count }

  /// Adds a section around a picture that is ready.
  package mutating func add(_ heading: String, sub: String? = nil, picture: String) {
    sections.append((heading, sub, .panel("diagram", around: picture, named: heading), true))
  }

  /// Adds a section that shows a chart, and below it the same as a table.
  package mutating func add(_ heading: String, sub: String, chart: any Chart) {
    // What no sheet of paper holds at a size that can be read is printed as its table.
    let isTooLarge = Sheet(holding: chart.size) == nil
    let body =
      String.panel(isTooLarge ? "unprinted" : "", around: chart.svg(.page), named: heading)
      + twin(chart.table, of: heading, isPrinted: isTooLarge)
    sections.append((heading, sub, body, true))
  }

  /// Adds a section of lists: what each is about, and its lines.
  package mutating func add(_ heading: String, lists: [(title: String, lines: [String])]) {
    var markup = Markup(.element)
    markup.open("div", ["class": "panel"])
    for list in lists { markup.write(list.title, over: list.lines) }
    markup.close("div")
    sections.append((heading, nil, markup.text, false))
  }

  /// Adds a section that leads from version to version.
  /// - Parameters:
  ///   - key: what the numbers below its pictures stand for.
  ///   - table: the same as its pictures.
  package mutating func add(
    _ heading: String, sub: String, timeline entries: [TimelineEntry], key: [String], table: ChartTable?
  ) {
    var markup = Markup(.element)
    if !key.isEmpty { write(key, to: &markup) }
    markup.open("ol", ["class": "timeline"])
    for entry in entries { entry.write(to: &markup) }
    markup.close("ol")
    sections.append((heading, sub, markup.text + (table.map { twin($0, of: heading) } ?? ""), false))
  }

  private func write(_ key: [String], to markup: inout Markup) {
    markup.open("ol", ["class": "key"])
    for (number, name) in key.enumerated() {
      markup.open("li", ["data-step": String(number + 1)])
      markup.element("b", text: words.number(number + 1))
      markup.write(words.isolated(name))
      markup.close("li")
    }
    markup.close("ol")
  }

  /// A table that says what pictures show, folded away.
  private func twin(_ table: ChartTable, of heading: String, isPrinted: Bool = false) -> String {
    let name = words.say(en: "Show as table", ar: "عرض كجدول")
    let rest = Escaping.element.escapeText(": \(heading)")
    return
      "\n<details\(isPrinted ? " class=\"printed\"" : "")><summary>\(name)<span class=\"unseen\">\(rest)</span>"
      + "</summary>" + String.panel(around: table.html(), named: "\(name): \(heading)") + "</details>"
  }

  /// The page as HTML that needs nothing beside it.
  package func html(_ templates: PageTemplates) -> String {
    var header = Markup(.element)
    header.open("header")
    header.element("h1", text: title)
    header.element("p", ["class": "meta"], text: subtitle)
    header.close("header")
    var body = header.text + "\n<main>\n"
    for section in sections {
      var heading = Markup(.element)
      heading.element("h2", text: section.heading)
      if let sub = section.sub { heading.element("p", ["class": "sub"], text: sub) }
      body +=
        "<section\(section.isWide ? " class=\"wide\"" : "")>\n\(heading.text)\n\(section.body)\n</section>\n"
    }
    return PageFrame.around(body + "</main>\n", title: title, style: templates.style, words: words)
  }
}

extension Markup {
  /// A list of lines under its title.
  mutating func write(_ title: String, over lines: [String]) {
    element("h3", text: title)
    if lines.isEmpty { return }
    open("ul", ["class": "list"])
    for line in lines { element("li", text: line) }
    close("ul")
  }
}
