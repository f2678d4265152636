import JourneySyntax
import TestSupport
import Testing

@testable import JourneyModel

/// What is proposed for a line is read where it is taken: no other message refuses it.
@Suite("Proposals")
struct ReadableProposalTests {
  /// Codes of lines and values that mean nothing; names that nobody declared are another matter.
  private static let refusals: Set = ["J104", "J105", "J107", "J111"]

  private func problems(_ bytes: [UInt8]) -> [Problem] {
    let tree = SyntaxTree(parsing: SourceText(file: "model.journey", bytes: bytes))
    return Resolution(resolving: [ModelFile(path: "model.journey", tree: tree)]).problems
  }

  /// Takes each proposal by itself, and looks at the line that it makes: lines below may lose what they went on with.
  private func expectReadable(_ text: String) {
    let bytes = Array(text.utf8)
    for problem in problems(bytes) where ["J104", "J105"].contains(problem.code) {
      guard let fix = problem.fix else { continue }
      let taken = fix.edits.reduce(0) { $0 + bytes[$1.bytes].count { $0 == 0x0A } }
      let added = fix.edits.reduce(0) { $0 + $1.replacement.count(where: \.isNewline) }
      let line = Int(problem.place.line) - taken
      let refused = problems([fix].applied(to: bytes)).filter { after in
        Self.refusals.contains(after.code) && (line...line + added).contains(Int(after.place.line))
      }
      #expect(
        refused.isEmpty,
        "\(problem.message(in: .english))\n\(text)\(refused.map { $0.message(in: .english) })")
    }
  }

  @Test("of the fixtures are read", arguments: Fixtures.names(in: "bad").filter { $0.hasPrefix("J10") })
  func fixtures(name: String) throws {
    expectReadable(String(decoding: try Fixtures.bytes("bad/\(name)/model.journey"), as: UTF8.self))
  }

  private static let places = [
    "Journey: J\n  Measured by: CSAT\nStep: S\n",
    "Journey: J\n  Measured by: CSAT\nStep: S\nIdeal\n  Thought: so\n",
    "رحلة العميل: ر\n  مؤشرات القياس: CSAT\nخطوة: خ\nفعلي\n  الشعور: ٢\n",
  ]
  private static let heads = [
    "ideal:", "Ideal:", "actual:", "to be:", "as is:", "Mood:", "priority:", "Feeling", "score", "KPI:",
    "Feling",
    "- Mood:", "مثالي:", "فعلي:", "المزاج:", "الأولوية:", "الشعور", "Ideal: Feeling", "Actual: Importance",
  ]
  private static let values = [
    "4.5", "4", "4,5", "٤٫٥", "0", "12", "80 %", "8/10", "4/5", "calm", "4 calm", "calm 4", "high", "none",
    "x = y", "?",
    "2 to 3",
  ]

  @Test("of typed lines are read", arguments: places)
  func lines(place: String) {
    for head in Self.heads {
      for value in Self.values { expectReadable(place + "\(head) \(value)\n") }
    }
  }
}
