import JourneyPictures
import JourneyXML

/// A part of the page under a heading of its own, which the table of contents leads to.
///
/// A section is a static function in a file of its own under `Sections`, and has its place in `Report.sections`; it is
/// nil where it would have nothing to say.
struct PageSection {
  /// Also the fragment that leads to it.
  let id: String
  let title: String
  /// What there is to see, in a sentence or two.
  var sub: String?
  /// On a projector it may be wider than the column of text.
  var isWide = false
  /// Markup.
  var body: String
}

extension PageSection {
  /// A section that shows a chart, and below it the same as a table.
  /// - Parameter isPrinted: the table is printed too, and not only where the picture is too large for paper.
  init(
    id: String, title: String, sub: String, isWide: Bool = false, showing chart: any Chart,
    isPrinted: Bool = false, on subject: PageSubject
  ) {
    let sheet = Sheet(holding: chart.size)
    self.init(
      id: id, title: title, sub: sub, isWide: isWide || sheet == .a3,
      body: Self.picture(
        chart.svg(.page), as: chart.table, id: id, title: title, isPrinted: isPrinted || sheet == nil,
        isTooLarge: sheet == nil, on: subject))
  }

  /// A picture in a panel, and below it the same as a table.
  /// - Parameters:
  ///   - kind: a further class of the panel.
  ///   - id: of the section, or another word that no other picture has.
  ///   - isPrinted: the table is printed too.
  ///   - isTooLarge: for any sheet of paper.
  static func picture(
    _ picture: String, kind: String? = nil, as table: ChartTable, id: String, title: String,
    isPrinted: Bool = false, isTooLarge: Bool = false, on subject: PageSubject
  ) -> String {
    subject.templates.render(
      "chart",
      [
        "id": id, "title": title, "picture": picture, "kind": kind, "table": table.html(isExplained: true),
        "isPrinted": isPrinted,
        "isTooLarge": isTooLarge,
        "labels": [
          "asTable": subject.say("Show as table", "عرض كجدول"), "table": subject.say("Table", "جدول"),
        ],
      ])
  }
}

extension PageSection {
  /// The same, for a browser to pass over until the page's script has time for it; without a script it reads it at once.
  func readLater() -> PageSection {
    var section = self
    section.body = "<noscript>\(body)</noscript>"
    return section
  }
}

extension String {
  /// Markup in a panel of its own: where it is too wide it scrolls, by the keyboard as well.
  /// - Parameter kind: a further class.
  static func panel(_ kind: String = "", around markup: String, named name: String) -> String {
    let (kind, name) = (kind.isEmpty ? "" : " " + kind, Escaping.characters.escapeText(name))
    return
      "<div class=\"panel\(kind)\" role=\"group\" tabindex=\"0\" aria-label=\"\(name)\">\n\(markup)\n</div>"
  }
}
