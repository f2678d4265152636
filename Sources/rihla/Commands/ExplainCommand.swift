import ArgumentParser
import JourneyProject
import JourneySyntax
import JourneyWords

/// `rihla explain`: the page of a keyword, of a message's code, or of a word of the report.
struct ExplainCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain a keyword, the code of a message, or a word of the report.",
    discussion: """
      Without either it prints the card: the keywords that most journeys are written with. Keywords and words of \
      tables and reports in either language, codes as messages show them:

        $ rihla explain
        $ rihla explain thought
        $ rihla explain نقطة الاتصال
        $ rihla explain J210
        $ rihla explain verdict
        $ rihla explain "measured - ideal"
        $ rihla explain --markdown > language.md
      """)

  @Argument(help: "A keyword, a code, or a word of a table or report.")
  var topic: [String] = []

  @Flag(help: "Print the whole reference of the language in Markdown.")
  var markdown = false

  @Option(help: "The language of the page; by default that of the keyword, or of your environment.")
  var language: Language?

  func validate() throws {
    if markdown, !topic.isEmpty {
      throw ValidationError("--markdown is of all keywords and codes: name none.")
    }
  }

  func run(in world: any World) throws {
    if markdown {
      try world.print(Reference(in: Words(language: language ?? .english)).markdown)
    } else if topic.isEmpty {
      try world.tell(NotationCard(words: words(in: world)).text)
    } else {
      try world.tell(page(in: world))
    }
  }

  private func page(in world: any World) throws -> String {
    let written = topic.joined(separator: " ")
    switch Topic(written) {
    case .keyword(let keyword, let spoken):
      let words = Words(language: language ?? spoken)
      let addition = ReportWord.named(written).map { WordPage(word: $0.word, words: words).addition }
      return KeywordPage(keyword: keyword, words: words).text + (addition ?? "")
    case .code(let code):
      return CodePage(code: code, words: words(in: world)).text
    case .word(let word, let spoken):
      return WordPage(word: word, words: Words(language: language ?? spoken)).text
    case nil:
      throw world.end(unknown(written, words(in: world)), .usage)
    }
  }

  private func unknown(_ written: String, _ words: Words) -> String {
    let near = ReportWord.near(written).map { words.quoted($0) }
    let name = words.quoted(written)
    if !near.isEmpty {
      return words.say(
        en:
          "\(name) is no keyword, code or word of the report. Did you mean \(near.joined(separator: " or "))?",
        ar:
          "\(name) ليست كلمة مفتاحية ولا رمز رسالة ولا كلمة من التقرير. أتقصد \(near.joined(separator: " أو "))؟"
      )
    }
    return words.say(
      en:
        "\(name) is no keyword, code or word of the report. All keywords and codes: rihla explain --markdown",
      ar:
        "\(name) ليست كلمة مفتاحية ولا رمز رسالة ولا كلمة من التقرير. للاطلاع على الكلمات المفتاحية والرموز كلها: "
        + words.isolated("rihla explain --markdown"))
  }

  private func words(in world: any World) -> Words {
    language.map { Words(language: $0) } ?? world.words
  }
}
