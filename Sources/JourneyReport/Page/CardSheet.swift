package import JourneySyntax
import JourneyWords
import JourneyXML

/// The card of the notation as one sheet of A4: each keyword as it is written in one language, and beside it the same in
/// the other.
package struct CardSheet {
  /// One language of it.
  package struct Side {
    let language: Language
    let title: String
    let introduction: String
    let lines: [(text: String, help: String)]

    /// - Parameter lines: an example of each keyword, which begins with it and a colon, and what it is for; as many and in
    ///   the same order in each language.
    package init(
      language: Language, title: String, introduction: String, lines: [(text: String, help: String)]
    ) {
      (self.language, self.title) = (language, title)
      (self.introduction, self.lines) = (introduction, lines)
    }

    fileprivate var attributes: [(name: String, value: String)] {
      [("lang", language.rawValue), ("dir", language == .arabic ? "rtl" : "ltr")]
    }
  }

  private let sides: [Side]

  /// From the left side of the sheet to the right.
  package init(of sides: [Side]) { self.sides = sides }

  /// The page, which needs nothing beside it.
  package var html: String {
    let body = "\(header)\n<main>\n\(table)\n</main>\n"
    let title = sides.map(\.title).joined(separator: " · ")
    return PageFrame.around(
      body, title: "rihla: \(title)", style: PageTemplates.bundled("card.css"), script: "",
      words: Words(language: .english))
  }

  private var header: String {
    var markup = Markup(.element)
    markup.open("header")
    for (place, side) in sides.enumerated() {
      markup.open("div", also: side.attributes)
      // A page has one heading of the first level.
      markup.element(place == 0 ? "h1" : "h2", text: side.title)
      markup.element("p", text: side.introduction)
      markup.close("div")
    }
    markup.close("header")
    return markup.text
  }

  private var table: String {
    var markup = Markup(.element)
    markup.open("table")
    for row in 0..<(sides.map(\.lines.count).min() ?? 0) {
      markup.open("tr")
      for side in sides { write(side.lines[row], of: side, to: &markup) }
      markup.close("tr")
    }
    markup.close("table")
    return markup.text
  }

  private func write(_ line: (text: String, help: String), of side: Side, to markup: inout Markup) {
    let parts = line.text.split(separator: ":", maxSplits: 1)
    markup.open("td", also: side.attributes)
    markup.open("b")
    markup.element("i", text: String(parts.first ?? ""))
    if parts.count > 1 { markup.write(":" + parts[1]) }
    markup.close("b")
    markup.element("small", text: line.help)
    markup.close("td")
  }
}
