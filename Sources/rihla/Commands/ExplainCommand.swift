import ArgumentParser
import JourneyProject
import JourneyReport
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
        $ rihla explain --card -o notation.pdf
      """)

  @Argument(help: "A keyword, a code, or a word of a table or report.")
  var topic: [String] = []

  @Flag(help: "Print the whole reference of the language in Markdown.")
  var markdown = false

  @Flag(help: "Write the card as one sheet of A4 to print, in both languages.")
  var card = false

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "With --card: where to write it, as .html or .pdf. Default: notation.html.", valueName: "file"))
  var output: String?

  @Option(help: "The language of the page; by default that of the keyword, or of your environment.")
  var language: Language?

  func validate() throws {
    if markdown, !topic.isEmpty {
      throw ValidationError("--markdown is of all keywords and codes: name none.")
    }
    if card, markdown || !topic.isEmpty || language != nil {
      throw ValidationError("--card is of the first keywords in both languages: name nothing else.")
    }
    if output != nil, !card { throw ValidationError("--output is for --card.") }
  }

  func run(in world: any World) throws {
    if card {
      try writeCard(in: world)
    } else if markdown {
      try world.print(Reference(in: Words(language: language ?? .english)).markdown)
    } else if topic.isEmpty {
      try world.tell(NotationCard(words: words(in: world)).text)
    } else {
      try world.tell(page(in: world))
    }
  }

  /// The card as a file, in HTML or as its name ends.
  private func writeCard(in world: any World) throws {
    let place = OutputPlace(output ?? "notation.html", usually: .file, in: world)
    let ending = place.ending ?? "html"
    guard ["html", "htm", "pdf"].contains(ending) else {
      throw ValidationError("I don't write .\(ending). End the name in .html or .pdf.")
    }
    let sheet = CardSheet(
      of: [Language.english, .arabic].map { language in
        let card = NotationCard(words: Words(language: language))
        return CardSheet.Side(
          language: language, title: card.title, introduction: card.introduction,
          lines: card.lines.map { ($0.text, $0.help) })
      })
    let file = place.path(for: "notation.\(ending)")
    try world.drawing(speaking: words(in: world)) {
      let bytes = ending == "pdf" ? try world.pdf(of: sheet.html) : Array(sheet.html.utf8)
      try world.write([OutputFile(path: file, bytes: bytes)], makingFolders: place.folders)
    }
    if !place.isStream { try world.print(file + "\n") }
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
