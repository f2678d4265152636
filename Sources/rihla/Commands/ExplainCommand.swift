import ArgumentParser
import JourneyProject
import JourneySyntax
import JourneyWords

/// `rihla explain`: the page of a keyword or of a message's code.
struct ExplainCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain a keyword or the code of a message.",
    discussion: """
      Without either it prints the card: the keywords that most journeys are written with. Keywords in either \
      language, codes as messages show them:

        $ rihla explain
        $ rihla explain thought
        $ rihla explain نقطة الاتصال
        $ rihla explain J210
        $ rihla explain --markdown > language.md
      """)

  @Argument(help: "A keyword or a code.")
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
      return KeywordPage(keyword: keyword, words: Words(language: language ?? spoken)).text
    case .code(let code):
      return CodePage(code: code, words: words(in: world)).text
    case nil:
      let words = words(in: world)
      throw world.end(
        words.say(
          en: "\(words.quoted(written)) is no keyword and no code. All of them: rihla explain --markdown",
          ar: "\(words.quoted(written)) ليست كلمة مفتاحية ولا رمز رسالة. للاطلاع عليها كلها: "
            + words.isolated("rihla explain --markdown")),
        .usage)
    }
  }

  private func words(in world: any World) -> Words {
    language.map { Words(language: $0) } ?? world.words
  }
}
