import Foundation
import TestSupport
import Testing

/// A workshop without a survey ends in decisions: the board, the picture and the order of fixing in its report.
@Suite struct BoardReportTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func write(_ language: String) throws {
    let model = Fixtures.folder.appending(path: "good/ratings-\(language)/model.journey")
    try scratch.write(String(contentsOf: model, encoding: .utf8), to: "a.journey")
  }

  @Test(arguments: ["en", "ar"])
  func theReportForWikisSaysItAll(language: String) throws {
    try write(language)
    let run = try Run("report", "a.journey", "--format", "markdown", in: scratch)
    #expect(run.status == 0, "\(run.errors)")
    let file = try #require(scratch.everything.first { $0.hasSuffix(".md") })
    let text = try scratch.text(of: file)
    #expect(try text == Fixtures.golden("report/board.\(language).md", rewrittenFrom: text))
  }

  @Test(
    arguments: [
      ("en", "One list of papers", "A screen at the door", "31 Mar 2026, overdue", "the team&#39;s view"),
      ("ar", "قائمة واحدة للأوراق", "شاشة عند الباب", "فات موعدها", "رأي الفريق"),
    ])
  func thePageHasEveryOpportunityAsACard(
    language: String, first: String, last: String, overdue: String, view: String
  ) throws {
    try write(language)
    let run = try Run("report", "a.journey", in: scratch)
    #expect(run.status == 0, "\(run.errors)")
    let file = try #require(scratch.everything.first { $0.hasSuffix(".html") })
    let page = try scratch.text(of: file)
    let board = try #require(page.range(of: #"<section id="board""#))
    let fixes = try #require(page.range(of: #"<section id="fixes""#))
    let next = try #require(page.range(of: "</section>", range: board.upperBound..<page.endIndex))
    // It comes after what to fix first, with a table behind it.
    #expect(fixes.lowerBound < board.lowerBound)
    let text = page[board.lowerBound..<next.lowerBound]
    #expect(text.contains(first) && text.contains(last) && text.contains(overdue))
    #expect(text.components(separatedBy: #"class="column""#).count == 6)
    #expect(text.components(separatedBy: #"class="overdue""#).count == 2)
    #expect(text.contains("<table"))
    #expect(page[fixes.lowerBound..<board.lowerBound].contains(view))
  }

  /// Nothing of the clock is in it.
  @Test func withoutAnyDateNothingIsOverdue() throws {
    try write("en")
    try scratch.write(
      scratch.text(of: "a.journey").replacing("  Reviewed: 12 May 2026\n", with: ""), to: "a.journey")
    #expect(try Run("report", "a.journey", in: scratch).status == 0)
    let file = try #require(scratch.everything.first { $0.hasSuffix(".html") })
    #expect(!(try scratch.text(of: file).contains("overdue\"")))
  }

  @Test func anOpportunityIsToldOfWhateverItLacks() throws {
    try scratch.write(
      """
      Journey: Open an account
      Step: Ask
        Actual
          Feeling: 2
      Opportunity: Nothing but a name
      Opportunity: Dropped
        Status: dropped
        Value: 5
        Feasibility: 5
      """, to: "a.journey")
    #expect(try Run("report", "a.journey", in: scratch).status == 0)
    let file = try #require(scratch.everything.first { $0.hasSuffix(".html") })
    let page = try scratch.text(of: file)
    #expect(
      page.contains(
        "Nothing but a name, not placed: what it is worth nobody stated, how feasible it is nobody stated. It names no "
          + "step."))
    #expect(page.contains("Dropped, not placed: it was dropped."))
  }

  /// The brief has five rows; none is cut off behind it.
  @Test(arguments: ["English", "Arabic"])
  func theWholeOrderCanBeSeen(language: String) throws {
    var text = "Setting: Report\n  Language: \(language)\nJourney: Long\n"
    for step in 1...15 { text += "Step: Number \(step)\n  Actual\n    Feeling: 2\n" }
    try scratch.write(text, to: "a.journey")
    #expect(try Run("report", "a.journey", in: scratch).status == 0)
    let file = try #require(scratch.everything.first { $0.hasSuffix(".html") })
    let page = try scratch.text(of: file)
    func rows(of id: String) throws -> Int {
      let start = try #require(page.range(of: #"<section id="\#(id)""#))
      let end = try #require(page.range(of: "</section>", range: start.upperBound..<page.endIndex))
      return (1...15).count { page[start.lowerBound..<end.lowerBound].contains("Number \($0)<") }
    }
    #expect(try rows(of: "fixes") == 5)
    #expect(try rows(of: "order") == 15)
  }
}
