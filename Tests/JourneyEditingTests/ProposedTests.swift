import JourneySyntax
import Testing

@testable import JourneyEditing

/// What others proposed, written as if it had been typed.
@Suite struct ProposedTests {
  private func tree(_ text: String) -> SyntaxTree {
    SyntaxTree(parsing: SourceText(file: "a", bytes: Array(text.utf8)))
  }

  private func text(
    _ text: String, with written: String, as keyword: Keyword, _ language: Language = .english
  ) throws -> String {
    let tree = tree(text)
    let step = try #require(tree.step(named: "A", ofJourney: "J"))
    let change = TextChange.proposed(written, as: keyword, for: step, caret: 0, in: language)
    return String(decoding: change.applied(to: tree.source.bytes), as: UTF8.self)
  }

  @Test(arguments: [
    ("Step: A", Keyword.pain, "Step: A\n  Actual\n    Pain: x"),
    (
      "Step: A\n  Ideal\n    Thought: y\nStep: B\n", .pain,
      "Step: A\n  Ideal\n    Thought: y\n  Actual\n    Pain: x\nStep: B\n"
    ),
    ("Step: A\n  Actual\n", .thought, "Step: A\n  Actual\n    Thought: x\n"),
    ("Step: A\n  Actual\n    Thought:\n", .thought, "Step: A\n  Actual\n    Thought: x\n"),
    ("Step: A\n  Actual\n    Thought: y\n", .thought, "Step: A\n  Actual\n    Thought: y\n    Thought: x\n"),
    ("Step: A\n  Actual\n    Feeling: 2 sad\n", .feeling, "Step: A\n  Actual\n    Feeling: x\n"),
    (
      "Step: A\n  Actual: [d]\n    Pain: y\n  Actual\n    Thought: z\n", .pain,
      "Step: A\n  Actual: [d]\n    Pain: y\n  Actual\n    Thought: z\n    Pain: x\n"
    ),
    ("Step: A\n  Actual: [d]\n    Pain: y\n", .pain, "Step: A\n  Actual: [d]\n    Pain: y\n    Pain: x\n"),
  ])
  func itStandsInTheActualForEverybody(before: String, keyword: Keyword, after: String) throws {
    #expect(try text(before, with: "x", as: keyword) == after)
  }

  @Test func importanceOfSeveralStepsIsOneChange() throws {
    let before = "Step: A\n  Importance: 2\nStep: B\n  Ideal\n    Thought: y\n\nStep: C\n"
    let tree = tree(before)
    let lines = try ["A", "B", "C"].map { try #require(tree.step(named: $0, ofJourney: "J")).place.line }
    let caret = before[..<(try #require(before.firstRange(of: "Ideal")).lowerBound)].utf8.count
    let change = try #require(
      TextChange.importance(
        zip(lines, [5, 3.4, 1]).map { (line: $0, value: $1) }, caret: caret, in: tree, .english))
    let after = String(decoding: change.applied(to: tree.source.bytes), as: UTF8.self)
    #expect(
      after
        == "Step: A\n  Importance: 5\nStep: B\n  Importance: 3.4\n  Ideal\n    Thought: y\n\nStep: C\n  Importance: 1\n"
    )
    let kept = try #require(after.firstRange(of: "Ideal")).lowerBound
    #expect(change.caret == after[..<kept].utf8.count)
    #expect(TextChange.importance([(line: 2, value: 3)], caret: 0, in: tree, .english) == nil)
  }

  @Test func aStepIsOfItsJourney() throws {
    let tree = tree(
      "Journey: J\nStep: A\nStage: B\nStep: A\nJourney: Other [k]\nStep: A\nStep: B [a]\n")
    func line(_ name: String, _ occurrence: Int, _ journey: String) -> Int? {
      tree.step(named: name, occurrence: occurrence, ofJourney: journey)?.place.line
    }
    #expect([line("a", 1, "j"), line("A", 2, "J"), line("A", 3, "J")] == [2, 4, nil])
    #expect(
      [line("A", 1, "K"), line("a", 2, "k"), line("B", 1, "k"), line("A", 1, "Other")] == [6, 7, nil, nil])
    // A file of steps alone is part of whatever journey uses it.
    #expect(self.tree("Step: A\n").step(named: "a", ofJourney: "j") != nil)
  }

  /// Whoever types goes on where he was, wherever a proposal is written.
  @Test func theCaretStays() throws {
    let before = "Step: A\n  Actual\n    Pain: y\nStep: B\n  Ideal\n    Thought: z"
    let tree = tree(before)
    let step = try #require(tree.step(named: "A", ofJourney: "J"))
    let added = "    Pain: longer\n".utf8.count
    for (caret, moved) in [(0, 0), (before.utf8.count, before.utf8.count + added)] {
      #expect(TextChange.proposed("longer", as: .pain, for: step, caret: caret, in: .english).caret == moved)
    }
  }
}
