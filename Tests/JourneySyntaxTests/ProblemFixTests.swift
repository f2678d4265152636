import JourneySyntax
import TestSupport
import Testing

/// What `rihla fix` does unasked must change nothing but the mistake.
@Suite("Certain fixes")
struct ProblemFixTests {
  static let fixtures = SyntaxTreeTests.fixtures

  static func certain(_ tree: SyntaxTree) -> [Problem.Fix] {
    tree.problems.compactMap(\.fix).filter { $0.confidence == .certain }
  }

  /// What a tree says, without where it says it and without what was fixed.
  struct Remaining: Equatable {
    var nodes: [String]
    var problems: [String]

    init(_ tree: SyntaxTree) {
      nodes = tree.nodes.map { "\($0.kind) \(String(describing: $0.keyword)) \(tree.text($0.value))" }
      problems = tree.problems.filter { $0.fix?.confidence != .certain }.map { "\($0.place.line) \($0.kind)" }
    }
  }

  private func expectSameMeaning(_ bytes: [UInt8]) {
    let before = SyntaxTreeTests.tree(bytes)
    let fixed = Self.certain(before).applied(to: bytes)
    let after = SyntaxTreeTests.tree(fixed)
    #expect(Self.certain(after).isEmpty, "applying them again would change more: \(after.problems)")
    let kept = Remaining(after)
    #expect(kept.problems == Remaining(before).problems)
    // Only the bracket that was closed is new in any value, and only the colon before a score's number goes.
    let changed: Set<Character> = ["]", ":"]
    #expect(
      kept.nodes.map { $0.filter { !changed.contains($0) } }
        == Remaining(before).nodes.map { $0.filter { !changed.contains($0) } })
  }

  @Test("keep the meaning of every fixture, and leave nothing to fix", arguments: fixtures)
  func fixture(name: String) throws {
    expectSameMeaning(try Fixtures.bytes("\(name)/model.journey"))
  }

  @Test("keep the meaning of mistyped files", arguments: fixtures.sampled(every: 4))
  func mutated(name: String) throws {
    let bytes = try Fixtures.bytes("\(name)/model.journey")
    var random = RandomNumbers(seed: 11)
    for _ in 0..<200 {
      var mistyped = bytes
      for _ in 0..<4 {
        let at = Int.random(in: 0..<mistyped.count - 1, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: mistyped.swapAt(at, at + 1)
        case 1: mistyped.removeAll { [0x3A, 0x5D].contains($0) && Bool.random(using: &random) }
        default: mistyped.remove(at: at)
        }
        if mistyped.count < 2 { mistyped = bytes }
      }
      expectSameMeaning(mistyped)
    }
  }

  @Test("of a file never overlap, and lie in it", arguments: fixtures)
  func apart(name: String) throws {
    let bytes = try Fixtures.bytes("\(name)/model.journey")
    let edits = Self.certain(SyntaxTreeTests.tree(bytes)).flatMap(\.edits)
      .sorted { $0.bytes.lowerBound < $1.bytes.lowerBound }
    for (edit, next) in zip(edits, edits.dropFirst()) {
      #expect(edit.bytes.upperBound <= next.bytes.lowerBound)
    }
    #expect(edits.allSatisfy { $0.bytes.upperBound <= bytes.count })
  }

  @Test(
    "correct what is proven",
    arguments: [
      ("Thnik: so", "Think: so"), ("Feel 2 annoyed", "Feel: 2 annoyed"), ("الشعرو: ٢ حائر", "الشعور: ٢ حائر"),
      ("الشعور ٢ حائر", "الشعور: ٢ حائر"), ("Step Go [go", "Step: Go [go]"),
      ("Back to: [pay", "Back to: [pay]"),
      ("Actaul", "Actual"),
    ])
  func corrects(written: String, right: String) {
    let start = "Journey: J\nStep: Pay [pay]\nActual\n"
    let bytes = Array((start + written + "\n").utf8)
    let fixed = Self.certain(SyntaxTreeTests.tree(bytes)).applied(to: bytes)
    #expect(String(decoding: fixed, as: UTF8.self) == start + right + "\n")
  }

  @Test(
    "touch nothing that is only likely",
    arguments: ["Thought: so\nMood: angry", "Goal: x", "Note: see [the form", "Thought: \u{202E}so"])
  func likely(written: String) {
    let bytes = Array("Journey: J\nStep: Pay [pay]\nActual\n\(written)\n".utf8)
    #expect(Self.certain(SyntaxTreeTests.tree(bytes)).isEmpty)
  }

  @Test("leave out one that overlaps another, whole")
  func overlapping() {
    let fixes = [
      Problem.Fix(.certain, [.init(0..<2, with: "x"), .init(5..<6, with: "y")]),
      Problem.Fix(.certain, replacing: 3..<4, with: "z"), Problem.Fix(.certain, replacing: 7..<7, with: "!"),
    ]
    #expect(fixes.applied(to: Array("abcdefg".utf8)) == Array("xcdeyg!".utf8))
  }
}
