import JourneyHistory
import JourneySyntax
import JourneyWords
import TestSupport
import Testing

/// What both sides moved, and blocks that one side took away from around others.
@Suite struct MergedOrderTests {
  private static func steps(_ names: String) -> String {
    names.map { "Step: \($0) step [\($0.lowercased())]\n  Ideal\n    Feeling: 4 ok\n" }.joined()
  }

  private static func journey(_ names: String) -> String { "Journey: R [r]\n" + steps(names) }

  @Test(arguments: [
    ("ABC", "BAC", "ACB"), ("ABCD", "BCAD", "BCDA"), ("ABCDE", "AEBCD", "ABECD"),
  ])
  func twoOrdersAreAConflictWithBoth(base: String, ours: String, theirs: String) {
    let (text, conflicts) = merged(Self.journey(ours), Self.journey(theirs), from: Self.journey(base))
    #expect(conflicts == 1)
    let parts = text.split(separator: "=======\n").map(String.init)
    #expect(parts.count == 2)
    #expect(Self.isInOrder(parts.first ?? "", of: ours) && Self.isInOrder(parts.last ?? "", of: theirs))
    let tree = SyntaxTree(parsing: SourceText(file: "", bytes: Array(text.utf8)))
    #expect(tree.problems.kinds(of: LineProblem.self) == [.openMerge])
  }

  /// The steps that stand in a text are in the order given.
  private static func isInOrder(_ text: String, of names: String) -> Bool {
    let places = names.compactMap { text.firstRange(of: "[\($0.lowercased())]")?.lowerBound }
    return places.count > 1 && places == places.sorted()
  }

  @Test(arguments: [
    ("ABCD", "BACD", "ABDC", "BADC"), ("ABC", "BCA", "CAB", "CBA"), ("ABC", "BAC", "BAC", "BAC"),
    ("ABCD", "BCDA", "ADBC", "DBCA"), ("ABC", "CAB", "BAC", "CBA"), ("ABC", "ABC", "CBA", "CBA"),
    ("ABC", "CBA", "ABC", "CBA"),
  ])
  func differentStepsThatBothMovedGoTogether(base: String, ours: String, theirs: String, result: String) {
    let (text, conflicts) = merged(Self.journey(ours), Self.journey(theirs), from: Self.journey(base))
    #expect(conflicts == 0)
    #expect(text == Self.journey(result))
  }

  @Test func aStepThatBothMovedElsewhereStandsInBothPlaces() {
    func file(_ a: String, _ b: String, _ c: String) -> String {
      "Journey: R [r]\nStage: First [first]\n\(Self.steps(a))Stage: Second [second]\n\(Self.steps(b))"
        + "Stage: Third [third]\n\(Self.steps(c))"
    }
    let (ours, theirs) = (file("A", "D", "EB"), file("A", "DB", "E"))
    let (text, conflicts) = merged(ours, theirs, from: file("AB", "D", "E"))
    #expect(conflicts == 2)
    let step = Self.steps("B")
    #expect(
      text
        == file("A", "D", "E").replacing(
          "Stage: Third", with: "<<<<<<< ours\n=======\n\(step)>>>>>>> theirs\nStage: Third")
        + "<<<<<<< ours\n\(step)=======\n>>>>>>> theirs\n")
  }

  @Test(arguments: [0, 1])
  func aStageThatOneSideDissolvedTakesTheOthersEditsAlong(side: Int) {
    let base =
      "Journey: R [r]\nStage: First [first]\n\(Self.steps("AB"))Stage: Second [second]\n\(Self.steps("CD"))"
    let dissolved = base.replacing("Stage: Second [second]\n", with: "")
    let edited = base.replacing("Step: C step", with: "Step: Another label").replacing(
      Self.steps("D"), with: Self.steps("E") + Self.steps("D").replacing("4 ok", with: "2 sad"))
    let sides = side == 0 ? (dissolved, edited) : (edited, dissolved)
    let (text, conflicts) = merged(sides.0, sides.1, from: base)
    #expect(conflicts == 0)
    #expect(text == edited.replacing("Stage: Second [second]\n", with: ""))
  }

  @Test func theFirstStageCanBeDissolvedToo() {
    let base = "Journey: R [r]\nStage: First [first]\n\(Self.steps("AB"))Stage: Second\n\(Self.steps("C"))"
    let edited = base.replacing(Self.steps("B"), with: Self.steps("EB"))
    let (text, conflicts) = merged(base.replacing("Stage: First [first]\n", with: ""), edited, from: base)
    #expect(conflicts == 0)
    #expect(text == edited.replacing("Stage: First [first]\n", with: ""))
  }

  @Test func thoughtsInTwoOrdersAreAConflict() {
    func file(_ thoughts: String) -> String {
      "Journey: R\nStep: A\n  Actual\n" + thoughts.map { "    Thought: number \($0)\n" }.joined()
    }
    #expect(merged(file("213"), file("132"), from: file("123")).conflicts == 1)
    #expect(merged(file("213"), file("123"), from: file("123")).text == file("213"))
  }
}
