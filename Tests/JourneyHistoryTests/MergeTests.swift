import JourneyHistory
import JourneyModel
import JourneySyntax
import JourneyWords
import TestSupport
import Testing

@Suite struct MergeTests {
  @Test(arguments: (0..<300).sampled(every: 10))
  func scriptsThatDoNotOverlapGoTogether(seed: Int) {
    var random = RandomNumbers(seed: UInt64(seed))
    let base = Draft(random: &random)
    let (mine, other) = (
      EditScript(parity: 0, of: base, number: 0, &random), EditScript(parity: 1, of: base, number: 1, &random)
    )
    let (ours, theirs) = (mine.applied(to: base), other.applied(to: base))
    let both = Outline(of: other.applied(to: ours).bytes)
    #expect(both == Outline(of: mine.applied(to: theirs).bytes), "the scripts overlap")
    let merged = Merge(of: ours.bytes, and: theirs.bytes, from: base.bytes)
    let turned = Merge(of: theirs.bytes, and: ours.bytes, from: base.bytes)
    #expect(merged.conflicts == 0 && turned.conflicts == 0)
    let (one, two) = (Outline(of: merged.bytes).canonical, Outline(of: turned.bytes).canonical)
    // Outlines are long: the words of what differs say more.
    #expect(
      OutlineDifference(from: both, to: one).changes == [], "\(String(decoding: merged.bytes, as: UTF8.self))"
    )
    #expect(OutlineDifference(from: both, to: two).changes == [])
  }

  @Test(arguments: (0..<300).sampled(every: 10))
  func nothingIsLost(seed: Int) {
    var random = RandomNumbers(seed: UInt64(5000 + seed))
    let base = Draft(random: &random)
    let ours = EditScript(parity: nil, of: base, number: 0, &random).applied(to: base)
    let theirs = EditScript(parity: nil, of: base, number: 1, &random).applied(to: base)
    let merged = Merge(of: ours.bytes, and: theirs.bytes, from: base.bytes)
    let (was, mine, other) = (Self.lines(base.bytes), Self.lines(ours.bytes), Self.lines(theirs.bytes))
    let found = Self.lines(merged.bytes)
    #expect(mine.subtracting(was).subtracting(found).isEmpty)
    #expect(other.subtracting(was).subtracting(found).isEmpty)
    #expect(was.intersection(mine).intersection(other).subtracting(found).isEmpty)
    let tree = SyntaxTree(parsing: SourceText(file: "", bytes: merged.bytes))
    let isMarked = tree.problems.contains { $0.kind as? LineProblem == .openMerge }
    #expect(!isMarked || merged.conflicts > 0)
  }

  private static func lines(_ bytes: [UInt8]) -> Set<String> {
    Set(
      String(decoding: bytes, as: UTF8.self).split(separator: "\n").map { $0.trimmingPrefix { $0 == " " } }
        .map(String.init))
  }

  @Test func whatBothAddedIsKeptOfBoth() {
    let (text, conflicts) = merged(
      Self.step + "    Thought: Eleven minutes.\n", Self.step + "    Thought: No receipt.\n", from: Self.step)
    #expect(conflicts == 0)
    #expect(text == Self.step + "    Thought: Eleven minutes.\n    Thought: No receipt.\n")
  }

  private static let step = """
    Journey: Renew [renewal]
    // the desk on the left
    Step: Pay [pay]
      Actual
        Touchpoint: branch / Cashier
        Feeling: 2 annoyed

    """

  @Test func aRealConflictKeepsBothVersions() {
    let (text, conflicts) = merged(
      Self.step.replacing("2 annoyed", with: "3 resigned"), Self.step.replacing("2 annoyed", with: "1 lost"),
      from: Self.step)
    #expect(conflicts == 1)
    #expect(
      text.hasSuffix(
        """
            Touchpoint: branch / Cashier
        <<<<<<< ours
            Feeling: 3 resigned
        =======
            Feeling: 1 lost
        >>>>>>> theirs

        """))
  }

  @Test func whatOneTookOutAndTheOtherChangedIsKept() {
    let without = "Journey: Renew [renewal]\n"
    let changed = Self.step.replacing("2 annoyed", with: "3 resigned")
    for (ours, theirs) in [(without, changed), (changed, without)] {
      let (text, conflicts) = merged(ours, theirs, from: Self.step)
      #expect(conflicts == 1)
      #expect(text.contains("3 resigned") && text.contains("the desk on the left"))
      #expect(text.contains("<<<<<<< ours") && text.contains(">>>>>>> theirs"))
    }
  }

  @Test func aStepOfAStageThatIsContestedStandsOnce() {
    let base = Self.step + "Stage: After [after]\nStep: Wait [wait]\n  Importance: 3\n"
    let renamed = base.replacing("Stage: After", with: "Stage: Later").replacing(
      "Importance: 3", with: "Importance: 3\n  Owner: desk")
    let without = base.replacing("Stage: After [after]\n", with: "")
    for (ours, theirs) in [(renamed, without), (without, renamed)] {
      let (text, conflicts) = merged(ours, theirs, from: base)
      #expect(conflicts == 1)
      #expect(text.ranges(of: "Step: Wait").count == 1)
      #expect(
        text.contains("Stage: Later [after]")
          && text.contains("Step: Wait [wait]\n  Importance: 3\n  Owner: desk"))
    }
  }

  @Test func aLabelAndAnIDGoTogether() {
    let base = Self.step.replacing("Pay [pay]", with: "Pay")
    let (text, conflicts) = merged(Self.step, base.replacing("Pay", with: "Pay the fee"), from: base)
    #expect(conflicts == 0)
    #expect(text.contains("Step: Pay the fee [pay]\n"))
  }

  @Test func listsAreMergedByTheirMembers() {
    let base = "Persona: Layla [layla]\n  Channels: app, branch\n"
    let (text, conflicts) = merged(
      base.replacing("app,", with: "app, phone,"), base.replacing("app, branch", with: "branch, website"),
      from: base)
    #expect(conflicts == 0)
    #expect(text == "Persona: Layla [layla]\n  Channels: phone, branch, website\n")
  }

  @Test func aReferenceFollowsAnIDThatTheOtherSideChanged() {
    let (text, conflicts) = merged(
      Self.step.replacing("[pay]", with: "[settle]"),
      Self.step + "Step: Wait [wait]\n  Actual\n    Back to: [pay] 10 % no stamp\n", from: Self.step)
    #expect(conflicts == 0)
    #expect(text.contains("Back to: [settle] 10 % no stamp"))
  }

  @Test func layoutOfOneSideAndFactsOfTheOther() {
    let laidOut = Self.step.replacing("    Feeling", with: "\tFeeling")
    let (text, conflicts) = merged(laidOut, Self.step.replacing("Cashier", with: "Desk"), from: Self.step)
    #expect(conflicts == 0)
    #expect(text == laidOut.replacing("Cashier", with: "Desk"))
  }

  @Test func whatIsOpenAlreadyIsNotMergedInto() {
    let open = "<<<<<<< ours\nJourney: A\n=======\nJourney: B\n>>>>>>> theirs\n"
    let (text, conflicts) = merged(open, Self.step, from: "")
    #expect(conflicts == 1)
    #expect(text.contains("Journey: B") && text.contains("Step: Pay [pay]"))
  }
}
