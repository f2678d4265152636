import JourneySyntax
import TestSupport
import Testing

@testable import JourneyProject

@Suite("Problem catalogue")
struct ProblemCatalogueTests {
  static let codes = ProblemCatalogue.codes

  @Test("has the codes that the fixtures are named for, each once")
  func fixtures() {
    let named = Set(Fixtures.names(in: "bad").map { String($0.prefix(4)) })
    #expect(named.sorted() == Self.codes.map { $0.rawValue })
  }

  @Test("has two pages for every code, different from all others", arguments: Language.allCases)
  func pages(language: Language) {
    let pages = Self.codes.map { $0.page(in: language) }
    #expect(Set(pages.map(\.title)).count == pages.count)
    #expect(pages.allSatisfy { !$0.title.isEmpty && !$0.advice.isEmpty && !$0.example.isEmpty })
  }

  @Test("calls each code a J and three digits, and finds it by that")
  func names() {
    for code in Self.codes.lazy.map({ $0.rawValue }) {
      #expect(code.first == "J" && code.count == 4 && Int(code.dropFirst()) != nil)
      #expect(ProblemCatalogue.code(code)?.rawValue == code)
    }
    #expect(ProblemCatalogue.code("J999") == nil)
  }
}
