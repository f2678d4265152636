import Foundation
import TestSupport
import Testing

@testable import JourneySyntax

/// Tables as people have them. A fixture whose name begins with `asked` is one that is not understood.
@Suite("Pasted tables")
struct PastedTableTests {
  static let fixtures = Fixtures.names(in: "pasted")
  static let understood = fixtures.filter { !$0.hasPrefix("asked") }

  /// The rows are in a file named for what it could have been saved as.
  static func rows(of fixture: String) throws -> [UInt8] {
    let file = try #require(Fixtures.names(in: "pasted/\(fixture)").first { $0.hasPrefix("rows.") })
    return try Fixtures.bytes("pasted/\(fixture)/\(file)")
  }

  @Test("become the steps of their golden", arguments: understood)
  func golden(fixture: String) throws {
    let text = try PastedTable(try Self.rows(of: fixture)).journeyText()
    #expect(try text == Fixtures.golden("pasted/\(fixture)/steps.journey", rewrittenFrom: text))
  }

  @Test("say what was guessed, or ask", arguments: fixtures)
  func said(fixture: String) throws {
    let bytes = try Self.rows(of: fixture)
    let said = Language.allCases.flatMap { language in
      do throws(TableQuestion) {
        return try PastedTable(bytes).notices.map { $0.message(in: language) }
      } catch {
        return ["? \(error.message(in: language))"]
      }
    }
    let text = said.map { "\($0)\n" }.joined()
    #expect(text.contains("? ") == fixture.hasPrefix("asked"))
    #expect(try text == Fixtures.golden("pasted/\(fixture)/said.txt", rewrittenFrom: text))
  }

  @Test("are read back without errors, and as they were formatted", arguments: understood)
  func clean(fixture: String) throws {
    for language in Language.allCases {
      let text = try PastedTable(try Self.rows(of: fixture)).journeyText(in: language)
      let tree = SyntaxTreeTests.tree(Array(text.utf8))
      #expect(tree.problems.map(\.code) == ["J113"])
      #expect(FormattedText(of: tree, language: nil).bytes == Array(text.utf8))
    }
  }

  @Test("keep the text of every cell", arguments: understood)
  func complete(fixture: String) throws {
    for language in Language.allCases {
      try WrittenTable(Self.rows(of: fixture), in: language).check()
    }
  }

  @Test("name their columns in either language, any order, and with slips of the hand")
  func header() throws {
    let table = try PastedTable(Array("Feelings\tخطوة\tTouchpiont\tMood\n3\tPay\tapp\tgood\n".utf8))
    #expect(
      table.journeyText(in: .english)
        == "Step: Pay\n  Note: Mood: good\n  Actual\n    Feeling: 3\n    Touchpoint: app\n")
  }

  @Test("without names are step, touchpoint, expectation, thought and feeling")
  func usual() throws {
    let table = try PastedTable(Array("ادفع\tالفرع\tرسم واحد\tغال\t٢\n".utf8))
    #expect(table.language == .arabic && table.notices == [.unnamedColumns])
    #expect(
      table.journeyText()
        == "خطوة: ادفع\n  فعلي\n    نقطة الاتصال: الفرع\n    التوقع: رسم واحد\n    الأفكار: غال\n    الشعور: ٢\n"
    )
  }

  @Test(
    "have rows",
    arguments: ["", "\n\n", "\t\t\n \t\n", "Step\tFeeling\n", "\u{FEFF}", "|Step|Feeling|\n|-|-|\n"])
  func empty(text: String) {
    #expect(throws: TableQuestion.noRows) { try PastedTable(Array(text.utf8)) }
  }

  /// At the desk, where nobody said that it is a table, one name is not enough.
  @Test(arguments: [
    ("Step\tFeeling\nPay\t3\n", true, false), ("Step,Feeling\nPay,3\n", true, false),
    ("\tFeeling\nPay\t3\n", false, true), ("Pay\tcounter\nCollect\tpost\n", false, true),
    ("Activity,Where,Why\nPay,counter,fee\n", false, true),
    ("We paid, then left.\nThey called, and we went.\n", false, false),
    ("Time, as they say, flies.\nWe went, all of us, home.\n", false, true),
    ("Step: Pay\n\tIdeal\n\t\tTouchpoint: app\n\t\tFeeling: 5\n\tActual\n\t\tFeeling: 2\n", false, false),
    ("Journey: A\nStep: B\n  Ideal\n    Thought: one, two\n      | three\n", false, false),
  ])
  func certain(text: String, isTable: Bool, isAskedAbout: Bool) {
    do throws(TableQuestion) {
      _ = try PastedTable(Array(text.utf8), guessing: false)
      #expect(isTable)
    } catch {
      #expect(!isTable && error.isAboutTable == isAskedAbout, "\(error)")
    }
  }
}
