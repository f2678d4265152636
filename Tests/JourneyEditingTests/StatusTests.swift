import JourneySyntax
import Testing

@testable import JourneyEditing

/// The status of an opportunity, written as a board writes it.
@Suite struct StatusTests {
  private func tree(_ text: String) -> SyntaxTree {
    SyntaxTree(parsing: SourceText(file: "a", bytes: Array(text.utf8)))
  }

  private func text(
    _ text: String, with status: String?, of label: String, line: Int = 0, _ language: Language = .english
  ) throws -> String? {
    let tree = tree(text)
    let opportunity = try #require(tree.opportunity(labelled: label, nearLine: line))
    return TextChange.status(status, of: opportunity, language)
      .map { String(decoding: $0.applied(to: tree.source.bytes), as: UTF8.self) }
  }

  @Test(arguments: [
    ("Opportunity: A\n  Status: proposed\n  Value: 3\n", "Opportunity: A\n  Status: doing\n  Value: 3\n"),
    ("Opportunity: A\n  Status:\n", "Opportunity: A\n  Status: doing\n"),
    ("Opportunity: A", "Opportunity: A\n  Status: doing"),
    (
      "Opportunity: A\n    Value: 3\n\n\nJourney: B\n",
      "Opportunity: A\n    Value: 3\n    Status: doing\n\n\nJourney: B\n"
    ),
    (
      "Opportunity: A\n  Note: one line\n    and another\nOpportunity: B\n",
      "Opportunity: A\n  Note: one line\n    and another\n  Status: doing\nOpportunity: B\n"
    ),
  ])
  func itIsWrittenInItsLineOrOnANewOne(before: String, after: String) throws {
    #expect(try text(before, with: "doing", of: "A") == after)
    #expect(try text(after, with: "doing", of: "A") == nil)
  }

  @Test func inArabic() throws {
    let before = "فرصة: قائمة واحدة [قائمة]\n  القيمة: ٤\n"
    #expect(
      try text(before, with: "قيد التنفيذ", of: "قائمة واحدة", .arabic) == before + "  الحالة: قيد التنفيذ\n")
  }

  @Test(arguments: ["\n", "\r\n"])
  func withoutATextTheLineIsTakenOut(end: String) throws {
    let before = "Opportunity: A\n  Value: 3\n  Note: x\n".replacing("\n", with: end)
    let lines = before.replacing("  Note", with: "  Status: done\(end)  Note")
    #expect(try text(lines, with: nil, of: "A") == before)
    #expect(try text(before, with: nil, of: "A") == nil)
  }

  @Test func ofTwoWithOneNameTheLineSaysWhich() throws {
    let twins = "Opportunity: A\nOpportunity: A\n"
    #expect(
      try text(twins, with: "done", of: "A", line: 2) == "Opportunity: A\nOpportunity: A\n  Status: done\n")
    #expect(tree(twins).opportunity(labelled: "A", nearLine: 9) == nil)
    #expect(tree(twins).opportunity(labelled: "B", nearLine: 1) == nil)
  }
}
