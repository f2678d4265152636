import JourneySyntax
import TestSupport
import Testing

@Suite("Pasted tables")
struct PastedTableTests {
  static let fixtures = Fixtures.names(in: "pasted").map { "pasted/\($0)" }

  @Test("become the steps of their golden", arguments: fixtures)
  func golden(fixture: String) throws {
    let text = PastedTable(try Fixtures.bytes("\(fixture)/rows.tsv")).journeyText()
    #expect(try text == Fixtures.golden("\(fixture)/steps.journey", rewrittenFrom: text))
  }

  @Test("are read back without errors, and as they were formatted", arguments: fixtures)
  func clean(fixture: String) throws {
    for language in Language.allCases {
      let text = PastedTable(try Fixtures.bytes("\(fixture)/rows.tsv")).journeyText(in: language)
      let tree = SyntaxTreeTests.tree(Array(text.utf8))
      #expect(tree.problems.map(\.code) == ["J113"])
      #expect(FormattedText(of: tree, language: nil).bytes == Array(text.utf8))
    }
  }

  @Test("name their columns in either language, any order, and with slips of the hand")
  func header() {
    let table = PastedTable(Array("Feelings\tخطوة\tTouchpiont\tMood\n3\tPay\tapp\tgood\n".utf8))
    #expect(
      table.journeyText(in: .english)
        == "Step: Pay\n  Note: Mood: good\n  Actual\n    Feeling: 3\n    Touchpoint: app\n")
  }

  @Test("without names are step, touchpoint, expectation, thought and feeling")
  func usual() {
    let table = PastedTable(Array("ادفع\tالفرع\tرسم واحد\tغال\t٢\n".utf8))
    #expect(table.language == .arabic)
    #expect(
      table.journeyText()
        == "خطوة: ادفع\n  فعلي\n    نقطة الاتصال: الفرع\n    التوقع: رسم واحد\n    الأفكار: غال\n    الشعور: ٢\n"
    )
  }

  @Test("are empty without rows", arguments: ["", "\n\n", "\t\t\n \t\n", "Step\tFeeling\n", "\u{FEFF}"])
  func empty(text: String) {
    #expect(PastedTable(Array(text.utf8)).isEmpty)
    #expect(PastedTable(Array(text.utf8)).journeyText().isEmpty)
  }
}
