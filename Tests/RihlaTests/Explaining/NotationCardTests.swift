import JourneySyntax
import JourneyWords
import TestSupport
import Testing

@testable import JourneyProject

@Suite struct NotationCardTests {
  @Test func theCoreIsAboutTwentyKeywordsEachOnce() {
    #expect((18...22).contains(Keyword.core.count) && Set(Keyword.core).count == Keyword.core.count)
    #expect(Keyword.questions.allSatisfy(Keyword.core.contains))
  }

  @Test func theCoreComesFirstAndAllElseKeepsItsOrder() {
    let ordered = Keyword.coreFirst([.duration, .pain, .after, .feeling])
    #expect(ordered == [.pain, .feeling, .duration, .after])
  }

  @Test(arguments: [("en", "Touchpoint: app / Licensing app"), ("ar", "نقطة الاتصال: ")])
  func theCardShowsAnExampleOfEachAndNamesTheRest(language: String, example: String) throws {
    let run = try Run("explain", "--language", language, in: Scratch())
    #expect(run.status == 0 && run.output.contains(example))
    let spoken: Language = language == "ar" ? .arabic : .english
    for keyword in Keyword.allCases {
      #expect(run.output.contains(keyword.spelling(in: spoken)), "\(keyword)")
    }
    // A screen of a terminal, or little more.
    #expect(run.output.split(separator: "\n").count < 60)
  }
}
