import JourneySyntax

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
  package var html: String {
    var markup = Markup(.element)
    markup.open("main")
    markup.open("header")
    markup.element("h1", text: title)
    markup.element("p", ["class": "meta"], text: subtitle)
    markup.close("header")
    var body = markup.text
    for section in sections {
      var heading = Markup(.element)
      heading.element("h2", text: section.heading)
      body += "\n<section\(section.isWide ? " class=\"wide\"" : "")>\n\(heading.text)\n"
      body +=
        "<div class=\"panel\(section.isWide ? " diagram" : "")\" tabindex=\"0\">\(section.html)</div>\n</section>\n"
    }
    let (language, direction) = (words.language.rawValue, words.isRightToLeft ? "rtl" : "ltr")
    return """
      <!doctype html>
      <html lang="\(language)" dir="\(direction)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(Escaping.characters.escapeText(title))</title>
      <style>
      \(PageTemplate.style)</style>
      </head>
      <body>
      \(body)</main>
      </body>
      </html>

      """
  }
}
