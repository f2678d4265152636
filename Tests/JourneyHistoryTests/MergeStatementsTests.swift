import JourneyHistory
import JourneyModel
import JourneySyntax
import TestSupport
import Testing

@testable import JourneyWords

@Suite struct MergeStatementsTests {
  private static func version(_ bytes: [UInt8]) -> ModelVersion {
    let tree = SyntaxTree(parsing: SourceText(file: "test.journey", bytes: bytes))
    return ModelVersion(of: Resolution(resolving: [ModelFile(path: "test.journey", tree: tree)]).model)
  }

  private static func own(_ base: [UInt8], _ sides: [[UInt8]], _ merged: [UInt8]) -> [Statement] {
    let merged = version(merged)
    return MergeStatements(
      sides.map { side in
        let side = version(side)
        return MergeStatements.Side(
          toMerge: ModelComparison(from: side, to: merged),
          sinceParting: ModelComparison(from: version(base), to: side))
      }, words: Words(language: .english)
    ).own
  }

  @Test(arguments: 0..<100)
  func bringingTogetherIsNotTold(seed: Int) {
    var random = RandomNumbers(seed: UInt64(seed))
    let base = Draft(random: &random)
    let ours = EditScript(parity: 0, of: base, number: 0, &random).applied(to: base)
    let theirs = EditScript(parity: 1, of: base, number: 1, &random).applied(to: base)
    let merge = Merge(of: ours.bytes, and: theirs.bytes, from: base.bytes)
    let told = Self.own(base.bytes, [ours.bytes, theirs.bytes], merge.bytes)
    // Steps have an order of their own: who stands after whom may have been nobody's decision.
    #expect(told.filter { $0.kind != .moved }.map(\.line) == [])
  }

  @Test(arguments: 0..<100)
  func whatOnlyTheMergeDidIsTold(seed: Int) throws {
    var random = RandomNumbers(seed: UInt64(seed))
    let base = Draft(random: &random)
    let ours = EditScript(parity: 0, of: base, number: 0, &random).applied(to: base)
    let theirs = EditScript(parity: 1, of: base, number: 1, &random).applied(to: base)
    let merge = Merge(of: ours.bytes, and: theirs.bytes, from: base.bytes)
    let goal = "Goal: \(Draft.phrase(&random))"
    let text = String(decoding: merge.bytes, as: UTF8.self)
    let last = try #require(base.personas.last)
    let changed = text.replacing(last.groups[0][1], with: goal)
    let told = Self.own(base.bytes, [ours.bytes, theirs.bytes], Array(changed.utf8))
    #expect(told.filter { $0.kind != .moved }.map(\.field) == [.goal])
  }

  private static let base = """
    Journey: Renew [renewal]
    Step: Pay [pay]
      Actual
        Feeling: 2 annoyed
        Pain: no change

    """

  private static func own(_ ours: String, _ theirs: String, _ merged: String) -> [String] {
    own(Array(base.utf8), [Array(ours.utf8), Array(theirs.utf8)], Array(merged.utf8)).map(\.text)
  }

  @Test func whoseVersionStandsIsTold() {
    let (ours, theirs) = (
      Self.base.replacing("2 annoyed", with: "3 resigned"), Self.base.replacing("2 annoyed", with: "1 lost")
    )
    #expect(Self.own(ours, theirs, ours) == ["Feeling (Actual): 1 lost → 3 resigned"])
    #expect(Self.own(ours, theirs, theirs) == ["Feeling (Actual): 3 resigned → 1 lost"])
    let neither = Self.base.replacing("2 annoyed", with: "4 glad")
    #expect(Self.own(ours, theirs, neither) == ["Feeling (Actual): 3 resigned → 4 glad"])
    #expect(Self.own(ours, Self.base, Self.base) == ["Feeling (Actual): 3 resigned → 2 annoyed"])
    #expect(Self.own(ours, Self.base, ours) == [])
  }

  @Test func membersOfAListComeTogetherUntold() {
    func with(_ pains: String...) -> String {
      Self.base + pains.map { "    Pain: \($0)\n" }.joined()
    }
    #expect(Self.own(with("queue"), with("stamp"), with("queue", "stamp")) == [])
    #expect(Self.own(with("queue"), with("stamp"), with("queue")) == ["Pain (Actual): “stamp” → “queue”"])
  }

  @Test func aStepThatOneTookOutAndTheOtherChangedIsTold() {
    let without = "Journey: Renew [renewal]\n"
    let changed = Self.base.replacing("2 annoyed", with: "1 lost")
    #expect(Self.own(changed, without, without) == ["removed"])
    #expect(Self.own(changed, without, changed) == ["added"])
    #expect(Self.own(Self.base, without, without) == [])
  }
}
