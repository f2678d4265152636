import Foundation
import JourneyAnalysis
import JourneyModel
import JourneyStatistics
import JourneySyntax
import TestSupport
import Testing

@testable import JourneyProject
@testable import JourneyWords
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

  @Test(
    "every head of every table is known, in both languages", arguments: ColumnHead.allCases, Language.allCases
  )
  func heads(head: ColumnHead, language: Language) throws {
    let name = head.name(in: language)
    let found = try #require(ReportWord.named(name), "\(name)")
    #expect(found.word == ReportWord(head), "\(name) means another head too")
    switch Topic(name) {
    case .word(let word, _): #expect(word == ReportWord(head))
    case .keyword: break
    default: Issue.record("\(name)")
    }
    let meaning = head.meaning(in: language)
    #expect(meaning.hasSuffix(".") && meaning.split(separator: ". ").count <= 2, "\(meaning)")
    #expect(meaning.unicodeScalars.contains { $0.value > 0x600 && $0.value < 0x700 } == (language == .arabic))
  }

  @Test("what reports say of numbers is known, in both languages", arguments: Language.allCases)
  func judgements(language: Language) {
    let words = Words(language: language)
    let needed = NeededAnswers(for: ScoreHistogram(successes: 1, of: 2), margin: 0)
    var said = Verdict.allCases.map { words.label($0, needed: needed) }
    said += ["CSAT", "NPS", "CES", "n", "Holm", words.notOffered, words.notInIdeal, words.undated]
    said += [Placement.missing, .extra, .moved, .undescribed].map { words.label($0) }
    said += [GapBasis.measured, .believed, .felt, .unknown].map { words.label($0) }
    said += Source.Voice.allCases.map { words.label($0) }
    said += [words.say(en: "silent pain", ar: "ألم صامت"), words.label(ScoreTrend.Course.unclear)]
    for word in said { #expect(ReportWord.named(word) != nil, "\(word)") }
  }

  @Test(
    "a word of the report is found as people type it",
    arguments: [
      ("verdict", "verdict"), ("Measured - ideal", "delivery"), ("measured-ideal", "delivery"),
      ("silent pain", "silent-pain"),
      ("path fit", "path-fit"), ("NPS", "nps"), ("Net Promoter Score", "nps"),
      ("المقيس − المثالي", "delivery"),
      ("المقلص", "shrunken"), ("تقدير الفريق", "believed"), ("ألم صامت", "silent-pain"), ("#", "number"),
    ])
  func reportWords(written: String, key: String) { #expect(ReportWord.named(written)?.word.key == key) }

  @Test(
    "a word of tables is explained before a keyword that people call so, too",
    arguments: ["Priority", "الأولوية"])
  func wordsBeforeSpokenOnes(written: String) {
    guard case .word(let word, _)? = Topic(written) else {
      Issue.record("\(written)")
      return
    }
    #expect(word == ReportWord(.priority))
  }

  @Test("a near miss proposes, in the language of whoever asks")
  func proposals() throws {
    let scratch = try Scratch()
    let run = try Run("explain", "verdikt", in: scratch)
    #expect(run.status == 2 && run.errors.contains("Did you mean “Verdict”?"), "\(run.errors)")
    let arabic = try Run("explain", "حكمم", in: scratch, environment: ["LANG": "ar_SA.UTF-8"])
    #expect(arabic.errors.contains("أتقصد") && arabic.errors.contains("الحكم"), "\(arabic.errors)")
    #expect(
      try Run("explain", "verdict", in: scratch).output.hasPrefix("Verdict\n  What may be said of a gap"))
    let both = try Run("explain", "measure", in: scratch).output
    #expect(both.contains("Stands in") && both.contains("In tables and reports"))
  }

  @Test("every head that a report draws is known or is a name out of the model", arguments: Language.allCases)
  func drawnHeads(language: Language) throws {
    let scratch = try Scratch()
    let model = Fixtures.repository.appending(path: "journeys/driving-licence").path
    let run = try Run("report", model, "--language", language.rawValue, in: scratch)
    #expect(run.status == 0, "\(run.errors)")
    let page = try scratch.text(of: "report/renewal.html")
    let found = page.matches(of: /<th scope="col"([^>]*)>(?:<a href="#([^"]+)">)?([^<]+)/)
      .filter { !$0.output.1.contains("step-") }
    let heads = found.map { String($0.output.3) }
    #expect(heads.count > 30)
    // Each leads to what the page says of it, and the page explains nothing that it does not use.
    let targets = Set(page.matches(of: /href="#(word-[^"]+)"/).map { String($0.output.1) })
    #expect(targets.count > 20 && targets.isSuperset(of: found.compactMap { $0.output.2 }.map(String.init)))
    #expect(Set(page.matches(of: /<dt id="([^"]+)"/).map { String($0.output.1) }) == targets)
    let names: Set = ["Layla", "Omar", "city: Dammam", "city: Jeddah", "city: Riyadh"]
    for head in heads where !names.contains(head.filter { !("\u{2066}"..."\u{2069}").contains($0) }) {
      #expect(ReportWord.named(head) != nil, "\(head)")
    }
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
