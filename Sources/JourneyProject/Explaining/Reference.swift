import JourneySyntax
package import JourneyWords

/// The whole reference of the language in Markdown, from the keyword table and the catalogue of messages.
package struct Reference {
  private let words: Words

  /// The page in the language of these words.
  package init(in words: Words) { self.words = words }

  /// All of it.
  package var markdown: String {
    ([introduction, beginning] + blocks.map(block) + [messages]).joined(separator: "\n")
  }

  private var introduction: String {
    words.say(
      en: """
        # The language

        A journey is text, one fact a line: `Keyword: text`. The keyword decides what a line belongs to; indentation is \
        for the eye. A line that starts with no keyword goes on with the text above it, `| …` is always text, `// …` is \
        a remark, and `?` as a value means that it is still to be asked. Every keyword exists in English and in Arabic; \
        both may be mixed in a file. `*` may be repeated.

        `rihla explain KEYWORD` and `rihla explain J210` print one entry of this page; all of it is what \
        `rihla explain --markdown` prints.

        """,
      ar: """
        # اللغة

        الرحلة نص، في كل سطر معلومة واحدة: `كلمة مفتاحية: نص`. الكلمة المفتاحية تحدد مكان السطر، أما المسافات في أوله \
        فللعين وحدها. السطر الذي لا يبدأ بكلمة مفتاحية تتمة للنص الذي فوقه، و`| …` نص دائمًا، و`// …` تعليق، و`؟` قيمةٌ \
        معناها أن السؤال ما زال مفتوحًا. لكل كلمة مفتاحية صيغة عربية وأخرى إنجليزية، ويجوز خلطهما في ملف واحد. والعلامة \
        `*` تعني أن الحقل يتكرر.

        الأمران `rihla explain الشعور` و`rihla explain J210` يعرضان مادة واحدة من هذه الصفحة، وهي كلها ما يعرضه الأمر \
        `rihla explain --markdown`.

        """)
  }

  /// The card, as a list.
  private var beginning: String {
    let card = NotationCard(words: words)
    return "## \(card.title)\n\n\(card.introduction)\n\n"
      + card.lines.map { "- `\($0.text)` \($0.help)\n" }.joined()
  }

  /// Every keyword that holds others, and those that stand in a file without holding any.
  private var blocks: [Keyword] {
    let blocks = Keyword.allCases.filter { KeywordTable.entry($0).role != .field }
    return Keyword.core.filter(blocks.contains) + blocks.filter { !Keyword.core.contains($0) }
  }

  private func block(_ keyword: Keyword) -> String {
    let page = KeywordPage(keyword: keyword, words: words)
    let entry = KeywordTable.entry(keyword)
    var text = """
      ## \(entry.spellings(in: words.language)[0])

      \(entry.help(in: words.language))

      - English: \(page.spellings(in: .english))
      - العربية: \(page.spellings(in: .arabic))
      - \(words.say(en: "Stands in", ar: "مكانه")): \(page.places)
      - \(words.say(en: "Value", ar: "القيمة")): \(page.value)
      - \(words.say(en: "Example", ar: "مثال")): `\(page.example)`

      """
    let all = KeywordTable.entries.filter { $0.role == .field && $0.standsIn.contains(keyword) }
    let fields = Keyword.coreFirst(all.map(\.keyword)).map(KeywordTable.entry)
    if !fields.isEmpty {
      text += words.say(
        en: "\n| English | العربية | value | example | |\n|---|---|---|---|---|\n",
        ar: "\n| English | العربية | القيمة | مثال | |\n|---|---|---|---|---|\n")
      text += fields.map { row($0, in: keyword) }.joined()
    }
    return text
  }

  private func row(_ entry: KeywordEntry, in block: Keyword) -> String {
    let page = KeywordPage(keyword: entry.keyword, words: words)
    let mark = entry.repeatsIn.contains(block) ? " \\*" : ""
    let cells = [
      page.spellings(in: .english) + mark, page.spellings(in: .arabic) + mark, page.value,
      "`\(page.example)`",
      entry.help(in: words.language),
    ]
    return "| \(cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ")) |\n"
  }

  private var messages: String {
    let heading = words.say(en: "# Messages\n", ar: "# الرسائل\n")
    return ([heading] + ProblemCatalogue.codes.map(message)).joined(separator: "\n")
  }

  private func message(_ code: any Problem.Code) -> String {
    let page = CodePage(code: code, words: words)
    let files = page.files.map { name, text in
      (name.map { "`\($0)`:\n" } ?? "") + "```text\n\(text.escapingDirection)\n```\n"
    }
    let told = page.message.map { "> \($0)\n\n" } ?? ""
    return "## \(page.heading)\n\n\(files.joined(separator: "\n"))\n\(told)\(page.advice)\n"
  }
}
