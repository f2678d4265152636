import JourneySyntax
package import JourneyWords

/// What most journeys are written with, on one screen: an example of each keyword of the core, and the names of the rest.
package struct NotationCard {
  /// A keyword as it is written, and what it is for.
  package struct Line {
    /// The example, keyword first.
    package let text: String
    /// What the keyword is for.
    package let help: String
  }

  private let words: Words

  /// The card in the language of these words.
  package init(words: Words) { self.words = words }

  /// What stands above it.
  package var title: String { words.say(en: "To begin with", ar: "للبداية") }

  /// How far these keywords lead.
  package var introduction: String {
    words.say(
      en:
        "Most journeys are written with these \(words.number(Keyword.core.count)) keywords; all others may wait.",
      ar: "تُكتب معظم الرحلات بهذه الكلمات المفتاحية، وعددها \(words.number(Keyword.core.count))؛ "
        + "وسائرها يمكن أن ينتظر.")
  }

  /// One for each keyword of the core, in its order.
  package var lines: [Line] {
    Keyword.core.map { keyword in
      let entry = KeywordTable.entry(keyword)
      let page = KeywordPage(keyword: keyword, words: words)
      return Line(text: page.example, help: entry.help(in: words.language))
    }
  }

  /// For a terminal: one keyword a line, then the names of all others.
  package var text: String {
    let others = Keyword.allCases.filter { !Keyword.core.contains($0) }.map {
      $0.spelling(in: words.language)
    }
    let more = words.say(
      en: "Beside them: \(words.list(others)).", ar: "وإلى جانبها: \(words.list(others)).")
    let ways = words.say(
      en: "rihla explain KEYWORD says more of one, rihla explain --markdown of all.",
      ar: "الأمر \(words.isolated("rihla explain")) مع كلمة مفتاحية يشرحها، "
        + "والأمر \(words.isolated("rihla explain --markdown")) يشرحها كلها.")
    let list = lines.map { "  \($0.text)\n      \($0.help)\n" }.joined()
    return "\(introduction)\n\n\(list)\n\(more)\n\n\(ways)\n"
  }
}
