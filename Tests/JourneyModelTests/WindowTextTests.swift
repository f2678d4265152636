import JourneySyntax
import TestSupport
import Testing

@testable import JourneyModel

/// Windows as people write them.
@Suite("Windows") struct WindowTextTests {
  @Test(
    "are read in both languages",
    arguments: [
      ("3 months", 3, Age.Unit.month), ("٦ أشهر", 6, .month), ("شهران", 2, .month), ("شهرين", 2, .month),
      ("١١ شهرًا", 11, .month), ("شهر", 1, .month), ("last 90 days", 90, .day), ("آخر ٩٠ يومًا", 90, .day),
      ("the last 2 weeks", 2, .week), ("أسبوعان", 2, .week), ("6 Weeks", 6, .week), ("quarter", 1, .quarter),
      ("2 quarters", 2, .quarter), ("ربع سنة", 1, .quarter), ("٣ أرباع", 3, .quarter), ("1 year", 1, .year),
      ("سنة", 1, .year), ("عامان", 2, .year), ("30d", 30, .day), ("يومان", 2, .day), ("٣ أيام", 3, .day),
    ])
  func lengths(written: String, count: Int, unit: Age.Unit) {
    #expect(Window(written: written) == .last(Age(count, unit)))
  }

  @Test("may be all of it", arguments: ["all", "All", "الكل", "كل الإجابات", "everything"])
  func all(written: String) { #expect(Window(written: written) == .all) }

  @Test("are nothing else", arguments: ["", "soon", "0 months", "3", "months 3", "-2 weeks", "٠ أشهر"])
  func none(written: String) { #expect(Window(written: written) == nil) }

  @Test(
    "end with the newest answer",
    arguments: [
      ("3 months", "2026-07-01", "2026-09-30"), ("1 month", "2026-09-01", "2026-09-30"),
      ("1 year", "2025-10-01", "2026-09-30"), ("quarter", "2026-07-01", "2026-09-30"),
      ("10 days", "2026-09-01", "2026-09-10"), ("1 week", "2026-09-07", "2026-09-13"),
      ("2 weeks", "2026-08-31", "2026-09-13"), ("99999 years", "0001-01-01", "2026-09-30"),
    ])
  func days(written: String, from: String, to: String) throws {
    let newest = try #require(Day(written: "2026-09-10"))
    let days = try #require(Window(written: written)?.days(endingWith: newest))
    #expect(days.lowerBound.text == from)
    #expect(days.upperBound.text == to)
  }

  @Test("are fields of journeys alone, as everybody says the word")
  func ordinaryElsewhere() {
    let text = """
      Journey: J
        Window: 6 months
      Step: S
        Ideal
          Thought: so
          Window: closed at noon
      """
    let tree = SyntaxTree(parsing: SourceText(file: "a.journey", bytes: Array(text.utf8)))
    #expect(tree.problems.allSatisfy { $0.level < .error })
    let resolution = Resolution(resolving: [ModelFile(path: "a.journey", tree: tree)])
    #expect(resolution.model.journeys[0].window == .last(Age(6, .month)))
    #expect(resolution.model.journeys[0].steps[0].ideal?.thoughts.first?.contains("closed at noon") == true)
  }
}
