/// A page in the style of the report, around markup that is ready.
package struct PlainPage {
  private let words: Words
  private let title: String
  private let subtitle: String
  private var sections: [(heading: String, html: String, isWide: Bool)] = []

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

  /// Adds a section whose content is markup already.
  package mutating func add(_ heading: String, html: String, isWide: Bool = false) {
    sections.append((heading, html, isWide))
  }

  /// Adds a section of lists: what each is about, and its lines.
  package mutating func add(_ heading: String, lists: [(title: String, lines: [String])]) {
    var markup = Markup(.element)
    for list in lists {
      markup.element("h3", text: list.title)
      markup.open("ul", ["class": "list"])
      for line in list.lines { markup.element("li", text: line) }
      markup.close("ul")
    }
    add(heading, html: markup.text)
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
      body += "<section\(section.isWide ? " class=\"wide\"" : "")>\n\(heading.text)\n"
      body += "<div class=\"panel\(section.isWide ? " diagram" : "")\" tabindex=\"0\">\(section.html)</div>\n"
      body += "</section>\n"
    }
    return PageFrame.around(body + "</main>\n", title: title, style: templates.style, words: words)
  }
}
