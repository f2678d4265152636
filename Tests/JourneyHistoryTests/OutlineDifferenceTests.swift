import JourneyHistory
import JourneyModel
import JourneySyntax
import JourneyWords
import TestSupport
import Testing

@Suite struct OutlineDifferenceTests {
  /// Steps are numbered in each journey anew; what refers to one refers to that of its own journey.
  @Test func aStepIsThatOfItsJourney() throws {
    let text =
      "Journey: A\nStep: One [one]\nStep: Two [two]\n"
      + "Journey: B\nStep: Three [three]\nStep: Four [four]\n  Actual\n    After: [three]\n"
    let outline = Outline(of: Array(text.utf8))
    let three = try #require(outline.blocks.ids.first { outline.blocks[$0].id == "three" })
    #expect(outline.blocks.last?.facts == [.after: [.reference(three)]])
  }

  @Test(arguments: 0..<200)
  func appliedToTheEarlierItGivesTheLater(seed: Int) {
    var random = RandomNumbers(seed: UInt64(seed))
    let draft = Draft(random: &random)
    let script = EditScript(parity: nil, of: draft, number: 1, &random)
    let difference = OutlineDifference(
      from: Outline(of: draft.bytes), to: Outline(of: script.applied(to: draft).bytes))
    #expect(difference.applied().canonical == difference.after.canonical)
  }

  @Test(arguments: 0..<40)
  func anyModelBecomesAnyOther(seed: Int) {
    var random = RandomNumbers(seed: UInt64(1000 + seed))
    let (first, second) = (Draft(random: &random), Draft(random: &random))
    let difference = OutlineDifference(from: Outline(of: first.bytes), to: Outline(of: second.bytes))
    #expect(difference.applied().canonical == difference.after.canonical)
    #expect(!difference.changes.isEmpty)
  }

  @Test(arguments: zip(ExampleFile.shown, ExampleFile.shown.reversed()))
  func anyExampleBecomesAnyOther(first: ExampleFile, second: ExampleFile) {
    let difference = OutlineDifference(from: Outline(of: first.bytes), to: Outline(of: second.bytes))
    #expect(difference.applied().canonical == difference.after.canonical)
    #expect(difference.changes.isEmpty == (first.bytes == second.bytes))
  }

  @Test(arguments: 0..<40)
  func layoutAndLanguageAreNoChange(seed: Int) {
    var random = RandomNumbers(seed: UInt64(seed))
    let draft = Draft(random: &random)
    let tree = SyntaxTree(parsing: SourceText(file: "", bytes: draft.bytes))
    let flat = draft.text.split(separator: "\n").map { "\t" + $0.drop { $0 == " " } }.joined(
      separator: "\r\n")
    let arabic = FormattedText(of: tree, language: .arabic).bytes
    #expect(
      OutlineDifference(from: Outline(of: draft.bytes), to: Outline(of: Array(flat.utf8))).changes.isEmpty)
    let translated = OutlineDifference(from: Outline(of: draft.bytes), to: Outline(of: arabic)).changes
    #expect(translated.count == 1)
    guard case .fact(0, 0, .language, _, _) = translated.first else {
      Issue.record("only the language of reports follows the keywords")
      return
    }
  }

  @Test func aStepWithoutAnIDIsKnownByWhatItSays() throws {
    let before = Outline(
      of: Array(
        "Journey: J\nStep: Pay\n  Actual\n    Thought: Nobody told me about the stamp fee.\n    Feeling: 3 resigned\n"
          .utf8))
    let after = Outline(
      of: Array(
        "Journey: J\nStep: Settle\n  Actual\n    Thought: Nobody told me about the stamp fee.\n    Feeling: 2 resigned\n"
          .utf8))
    let difference = OutlineDifference(from: before, to: after)
    #expect(difference.changes.count == 2)
    let likeness = try #require(difference.matching.likeness.values.first)
    #expect(likeness > 0.8 && likeness < 1)
  }
}
