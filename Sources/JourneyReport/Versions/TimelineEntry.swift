package import JourneyWords
import JourneyXML

/// One version in a timeline: when and who, what changed, and how the journey looked then.
package struct TimelineEntry: Sendable {
  /// ISO 8601; nil for what has no day.
  private let day: String?
  private let dayInWords: String
  private let title: String
  private let about: String
  private let lines: [String]
  private let picture: String?

  /// - Parameters:
  ///   - title: what it was called by whoever made it.
  ///   - about: who that was.
  ///   - picture: markup that is ready.
  package init(
    day: String?, title: String, about: String, lines: [String], picture: String?, words: Words
  ) {
    self.day = day
    dayInWords = day.map { words.day($0) } ?? ""
    self.title = title
    self.about = about
    self.lines = lines
    self.picture = picture
  }

  func write(to markup: inout Markup) {
    markup.open("li")
    markup.open("div", ["class": "told"])
    if let day { markup.element("time", ["datetime": day], text: dayInWords) }
    markup.element("h3", text: title)
    if !about.isEmpty { markup.element("small", text: about) }
    markup.open("ul", ["class": "list"])
    for line in lines { markup.element("li", text: line) }
    markup.close("ul")
    markup.close("div")
    if let picture {
      let name = [dayInWords, title].filter { !$0.isEmpty }.joined(separator: " · ")
      markup.append(.panel(around: picture, named: name))
    }
    markup.close("li")
  }
}
