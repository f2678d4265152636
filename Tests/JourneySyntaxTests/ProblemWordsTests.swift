import JourneySyntax
import Testing

@Suite("Words of problems")
struct ProblemWordsTests {
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
