import Foundation
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

  /// One sheet in both languages, as HTML; what is printed of it is looked at in a browser.
  @Test func theSheetHasEachKeywordInBothLanguages() throws {
    let folder = try Scratch()
    let run = try Run("explain", "--card", in: folder)
    #expect(run.status == 0 && run.output == "notation.html\n" && run.errors.isEmpty)
    let page = try folder.text(of: "notation.html")
    for keyword in Keyword.core {
      for language in [Language.english, .arabic] {
        #expect(page.contains("<i>\(keyword.spelling(in: language))</i>"), "\(keyword)")
      }
    }
    #expect(try Run("explain", "--card", "-o", "sheets/", in: folder).output == "sheets/notation.html\n")
    #expect(try folder.text(of: "sheets/notation.html") == page)
  }

  @Test(arguments: [
    ["explain", "--card", "Step"], ["explain", "--card", "--language", "ar"], ["explain", "-o", "x.html"],
    ["explain", "--card", "-o", "card.docx"],
  ])
  func whatCannotBeIsSaid(arguments: [String]) throws {
    let folder = try Scratch()
    let run = try Run(arguments, in: folder)
    #expect(run.status == 2 && !run.errors.isEmpty && run.output.isEmpty)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }
}
