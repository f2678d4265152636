import JourneySyntax
import Testing

@testable import JourneyWords

/// What phones in the room are told.
@Suite struct QuestionWordsTests {
  @Test(arguments: Language.allCases) func howManyAnswersThereAreIsSaidUntilTheyAreEnough(language: Language)
  {
    let words = Words(language: language)
    let thanks = (3...6).map { words.thanks($0, of: 5) }
    #expect(Set(thanks).count == 3 && thanks[2] == thanks[3])
    #expect(thanks[..<2].allSatisfy { $0.hasPrefix(thanks[2]) })
  }
}
