import JourneySyntax
import JourneyWords
import TestSupport
import Testing

@testable import JourneyProject
@testable import rihla

@Suite struct ExplainTests {
  @Test("a page's example gives the code it explains", arguments: ProblemCatalogue.codes, Language.allCases)
  func example(code: any Problem.Code, language: Language) {
    let worked = WorkedExample(of: code, in: language)
    #expect(worked.problem != nil)
    #expect(worked.problem.map { $0.message(in: language).isEmpty } == false)
  }

  @Test(
    "a topic is found by any of its spellings, folded, or nearly right",
    arguments: [
      ("thought", Keyword.thought, Language.english), ("THINKS:", .thought, .english),
      ("back  to", .backTo, .english), ("Feling", .feeling, .english),
      ("Mood", .feeling, .english), ("Needs", .need, .english), ("رحلة", .journey, .arabic),
      ("الشُّعُور", .feeling, .arabic), ("نقطة التواصل", .touchpoint, .arabic),
    ])
  func keywords(written: String, keyword: Keyword, language: Language) {
    if case .keyword(keyword, language)? = Topic(written) { return }
    Issue.record("\(written)")
  }

  @Test func codes() {
    if case .code(let code)? = Topic(" j210 "), code.rawValue == "J210" { return }
    Issue.record("j210")
  }

  @Test(arguments: ["", "J999", "fee", "nonsense"])
  func noTopic(written: String) { #expect(Topic(written) == nil) }

  @Test(
    "a keyword's page shows every spelling, in both languages", arguments: Keyword.allCases, Language.allCases
  )
  func keywordPage(keyword: Keyword, language: Language) {
    let text = KeywordPage(keyword: keyword, words: Words(language: language)).text
    for language in Language.allCases {
      for spelling in KeywordTable.entry(keyword).spellings(in: language) { #expect(text.contains(spelling)) }
    }
    #expect(text.contains(KeywordTable.entry(keyword).help(in: language)))
  }

  @Test("the page in docs is what --markdown prints")
  func reference() throws {
    let scratch = try Scratch()
    let printed = try Run("explain", "--markdown", in: scratch)
    #expect(printed.status == 0)
    #expect(try printed.output == Fixtures.golden("../../docs/language.md", rewrittenFrom: printed.output))
  }

  @Test("the reference exists in Arabic too")
  func arabicReference() throws {
    let printed = try Run("explain", "--markdown", "--language", "ar", in: Scratch())
    #expect(printed.output.hasPrefix("# اللغة\n") && printed.output.contains("## J501 · تنبيه"))
  }

  @Test("speaks the language of the keyword, of the environment, or the one asked for")
  func languages() throws {
    let scratch = try Scratch()
    #expect(try Run("explain", "نقطة", "الاتصال", in: scratch).output.hasPrefix("نقطة الاتصال\n"))
    #expect(try Run("explain", "touch", "--language", "ar", in: scratch).output.hasPrefix("نقطة الاتصال\n"))
    #expect(try Run("explain", "J101", in: scratch).output.hasPrefix("J101 · warning · "))
    let arabic = try Run("explain", "J101", in: scratch, environment: ["LANG": "ar_AE.UTF-8"])
    #expect(arabic.output.hasPrefix("J101 · تنبيه · "))
  }

  @Test("a word that is no topic ends with 2")
  func unknown() throws {
    let run = try Run("explain", "Fee", in: Scratch())
    #expect(run.status == 2 && run.output.isEmpty && run.errors.contains("Fee"))
  }
}
