import JourneyHistory
import JourneySyntax
import JourneyWords
import Testing

/// Values that both sides wrote anew: what says the same is no conflict, however it is written.
@Suite struct MergedValuesTests {
  @Test(arguments: [
    ("  Importance: 4", "  Importance: 3", "  Importance: ٣"),
    ("  Importance: 4", "  Importance: 3", "  الأهمية: ٣"),
    ("  Importance: 4", "  Importance: 3", "  Importance:   3.0"),
    ("  Reach: 20 %", "  Reach: 30 %", "  Reach: 30%"),
    ("  Reach: 20 %", "  Reach: 30 %", "  Reach: ٣٠٪"),
    ("  Ideal\n    Feeling: 4 ok", "  Ideal\n    Feeling: 2 annoyed", "  Ideal\n    Feeling: annoyed ٢"),
    ("  Ideal\n    Score: CSAT 4.6", "  Ideal\n    Score: CSAT 4.5", "  Ideal\n    الدرجة: CSAT ٤٫٥"),
    ("  Ideal\n    Thought: One.", "  Ideal\n    Thought: In 3 days.", "  Ideal\n    Thought: In  ٣ days."),
    ("Opportunity: A\n  Status: doing", "Opportunity: A\n  Status: done", "Opportunity: A\n  الحالة: منجز"),
    (
      "Measure: Wait [wait]\n  Scale: 0 to 10", "Measure: Wait [wait]\n  Scale: 0 to 20",
      "Measure: Wait [wait]\n  Scale: ٠-٢٠"
    ),
    (
      "Opportunity: A\n  Value: 4", "Opportunity: A\n  Value: customers 4, cost 3 × 2",
      "Opportunity: A\n  القيمة: customers: ٤٫٠، cost 3*2"
    ),
    ("Opportunity: A\n  Fixes: [lookup]", "Opportunity: A\n  Fixes: [pay]", "Opportunity: A\n  Fixes: [Pay"),
    (
      "Persona: A [a]\n  Reviewed: 2025-01-01", "Persona: A [a]\n  Reviewed: 2026-05-12",
      "Persona: A [a]\n  Reviewed: 12 May 2026"
    ),
    ("Step: One [one]", "Step: Pay now [one]", "Step: Pay  now [one]"),
  ])
  func whatSaysTheSameIsNoConflict(base: String, ours: String, theirs: String) {
    func file(_ lines: String) -> String { "Journey: R [r]\nStep: Pay [pay]\n\(lines)\n" }
    for (one, other) in [(ours, theirs), (theirs, ours)] {
      let (text, conflicts) = merged(file(one), file(other), from: file(base))
      #expect(conflicts == 0 && text == file(one))
      // Written otherwise by one side, and changed by the other: the change counts.
      let (changed, none) = merged(file(one), file(base), from: file(other))
      #expect(none == 0 && changed == file(base))
    }
  }

  @Test func whatSaysSomethingElseIsOne() {
    func file(_ value: String) -> String { "Journey: R\nStep: Pay\n  Reach: \(value)\n" }
    #expect(merged(file("30 %"), file("٤٠٪"), from: file("20 %")).conflicts == 1)
    #expect(merged(file("?"), file("٤٠٪"), from: file("20 %")).conflicts == 1)
  }

  @Test func aListHalfTypedIsNotDoubled() {
    func file(_ list: String) -> String { "Journey: R [r]\n  For: \(list)\nStep: Pay [pay]\n" }
    let base = "[omar, [layla]"
    let (text, conflicts) = merged(file(base + ", [sara]"), file(base + ", [nora]"), from: file(base))
    #expect(conflicts == 0)
    #expect(text == file(base + ", [sara], [nora]"))
  }

  @Test(
    arguments: [
      // Base, ours, theirs, and what comes of them; nil is a conflict.
      ("CSAT, NPS", "NPS, CSAT", "CSAT, NPS, CES", "NPS, CSAT, CES"),
      ("CSAT, NPS", "CSAT, NPS, CES", "NPS, CSAT", "NPS, CSAT, CES"),
      ("CSAT, NPS, CES", "NPS, CSAT, CES", "CSAT, CES, NPS", nil),
      ("CSAT, NPS, CES", "CSAT, CES", "CSAT, NPS", "CSAT"),
      ("CSAT; NPS", "CSAT; NPS; CES", "CSAT; NPS; [wait]", "CSAT; NPS; CES, [wait]"),
      ("CSAT، NPS", "CSAT، NPS، CES", "[wait]، CSAT، NPS", "CSAT، NPS، CES، [wait]"),
      ("CSAT", "CSAT, [wait]", "CSAT, [WAIT", "CSAT, [wait]"),
    ] as [(String, String, String, String?)])
  func listsGoTogetherThingByThing(base: String, ours: String, theirs: String, result: String?) {
    func file(_ list: String) -> String { "Journey: R\n  Measured by: \(list)\nStep: Pay\n" }
    let (text, conflicts) = merged(file(ours), file(theirs), from: file(base))
    #expect(conflicts == (result == nil ? 1 : 0))
    if let result { #expect(text == file(result)) }
  }
}
