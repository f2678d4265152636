import JourneyModel
import JourneySyntax
import TestSupport
import Testing

@Suite("Pasted models")
struct PastedModelTests {
  private static let lines = [
    "plain words", "Thought: mine", "Step: Pay [pay]", "Ideal", "Actual: [omar]", "Feel 2 sad", "| bar",
    "// no remark",
    "<<<<<<< ours", "=======", ">>>>>>> theirs", "الشعور: ٢", "خطوة: ادفع", "\"quoted\"", "a\tb", "[pay", "",
    "  ", "J: x",
  ]

  @Test("say in every step what the cells said")
  func roundTrip() throws {
    var random = RandomNumbers(seed: 5)
    func cell() -> [String] {
      (0..<Int.random(in: 1...4, using: &random)).map { _ in Self.lines.randomElement(using: &random) ?? "" }
    }
    for _ in 0..<300 {
      let rows = (1...4).map { number in
        (label: "Step number \(number)", expectation: cell(), thought: cell())
      }
      let text = rows.map { row in
        [row.label, "app", Self.quoted(row.expectation), Self.quoted(row.thought), "3 calm"].joined(
          separator: "\t")
      }.joined(separator: "\n")
      let journey = try PastedTable(Array(text.utf8)).journeyText()
      let resolution = ResolutionTests.resolve(text: journey)
      let steps = resolution.model.journeys[0].steps
      #expect(steps.map(\.name.label) == rows.map(\.label), "\(journey)")
      for (step, row) in zip(steps, rows) {
        #expect(step.actuals.map(\.expectations) == [Self.said(row.expectation)], "\(journey)")
        #expect(step.actuals.map(\.thoughts) == [Self.said(row.thought)], "\(journey)")
        #expect(step.actuals.first?.feeling == Feeling(level: 3, words: "calm"))
      }
    }
  }

  /// A cell as a spreadsheet copies it.
  private static func quoted(_ lines: [String]) -> String {
    "\"\(lines.joined(separator: "\n").replacing("\"", with: "\"\""))\""
  }

  /// What the model should have of it: the lines without blanks at their ends, blank ones at the ends aside.
  private static func said(_ lines: [String]) -> [String] {
    let text = lines.map(\.trimmed).joined(separator: "\n").trimmed
    return text.isEmpty ? [] : [text]
  }
}
