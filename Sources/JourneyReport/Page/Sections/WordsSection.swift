import JourneyModel
import JourneyWords
import JourneyXML

extension PageSection {
  /// What the heads of the page's tables mean, and the short words below them: those that its sections lead to; nil where
  /// they lead to none.
  static func words(linkedFrom sections: [PageSection], of subject: PageSubject) -> PageSection? {
    let linked = sections.reduce(into: Set<String>()) { $0.formUnion(fragments(in: $1.body)) }
    let heads = ColumnHead.allCases.filter { $0.fragment.map(linked.contains) == true }
    guard !heads.isEmpty else { return nil }
    var markup = Markup(.element)
    markup.open("dl", ["class": "words"])
    for head in heads {
      let language = subject.words.language
      markup.element("dt", ["id": head.fragment], text: head.name(in: language))
      markup.element("dd", text: settingApart(head.meaning(in: language), subject.words))
      for word in head.judgements {
        markup.element("dt", text: word.names(in: language)[0])
        markup.element("dd", text: word.meaning(in: language))
      }
    }
    markup.close("dl")
    let command = subject.words.isolated("rihla explain")
    return PageSection(
      id: "words", title: subject.say("Words", "الكلمات"),
      sub: subject.say(
        "The heads of the tables lead here; \(command) says the same at a terminal.",
        "رؤوس الجداول تقود إلى هنا؛ ويقول \(command) الشيء نفسه في الطرفية."),
      body: markup.text)
  }

  /// The names of measures are Latin in either language.
  private static func settingApart(_ meaning: String, _ words: Words) -> String {
    guard words.isRightToLeft else { return meaning }
    return Measure.builtIn.reduce(meaning) {
      $0.replacing($1.name.label, with: words.isolated($1.name.label))
    }
  }

  /// Where the links to heads lead, without the `#`.
  private static func fragments(in markup: String) -> [String] {
    markup.utf8.split(separator: UInt8(ascii: "#")).compactMap { rest in
      guard rest.starts(with: ColumnHead.fragmentStart.utf8) else { return nil }
      return String(Substring(rest.prefix { $0 != UInt8(ascii: "\"") }))
    }
  }
}
