import JourneySyntax
import TestSupport
import Testing

@Suite("Problem catalogue")
struct ProblemCatalogueTests {
  @Test("has a fixture for every code", arguments: Problem.Code.allCases)
  func fixture(code: Problem.Code) {
    #expect(
      Fixtures.names(in: "bad").contains { $0.hasPrefix(code.rawValue + "-") },
      "Tests/Fixtures/bad/\(code.rawValue)-…")
  }

  @Test("has a page for every code, different from all others", arguments: Language.allCases)
  func pages(language: Language) {
    let pages = Problem.Code.allCases.map { $0.page(in: language) }
    #expect(Set(pages.map(\.title)).count == pages.count)
    #expect(pages.allSatisfy { !$0.title.isEmpty && !$0.advice.isEmpty && !$0.example.isEmpty })
  }

  @Test("is in the order of its codes, each a J and three digits")
  func order() {
    let codes = Problem.Code.allCases.map(\.rawValue)
    #expect(codes == codes.sorted())
    #expect(codes.allSatisfy { $0.first == "J" && $0.count == 4 && Int($0.dropFirst()) != nil })
  }

  @Test("names levels in both languages", arguments: Problem.Level.allCases)
  func levels(level: Problem.Level) {
    #expect(Language.allCases.allSatisfy { !level.word(in: $0).isEmpty })
  }

  @Test("tells a story of blocks with and without a name")
  func stories() {
    let unnamed = Story(block: .step, label: "", part: .actual)
    #expect(unnamed.words(in: .english) == "in a step without a name, Actual")
    #expect(unnamed.words(in: .arabic) == "في خطوة بلا اسم، فعلي")
    #expect(Story(block: .setting, label: "").words(in: .english) == "in the setting")
  }

  @Test("quotes text without what would steer the text around it, and cuts long text")
  func quotes() {
    #expect("a\u{202E}b\u{1B}[1m".quoted(.english) == "\"ab[1m\"")
    #expect("دفع".quoted(.english) == "\"\u{2068}دفع\u{2069}\"")
    #expect("Pay".quoted(.arabic) == "«\u{2068}Pay\u{2069}»")
    #expect(String(repeating: "م", count: 200).quoted(.english).count < 80)
  }
}
