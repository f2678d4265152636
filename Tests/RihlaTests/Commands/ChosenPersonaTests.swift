import Foundation
import TestSupport
import Testing

/// A page on which one person can be chosen holds what each of them sees.
@Suite struct ChosenPersonaTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  /// Twenty steps that four personas live each in their own way, or as `part` of them.
  private func journey(_ part: (Int, Int) -> String) -> String {
    let people = ["Ada", "Ben", "Dora", "Eve"]
    let steps = (1...20).map { step in
      "Step: Step number \(step) [s\(step)]\n  Ideal\n    Feeling: 4 calm\n    Touchpoint: app\n"
        + people.indices.map { part(step, $0) }.joined()
    }
    return people.map { "Persona: \($0) [\($0.lowercased())]\n" }.joined() + "Journey: Renew [renew]\n"
      + steps.joined()
  }

  private func page(_ text: String) throws -> String {
    try scratch.write(text, to: "a.journey")
    let run = try Run("report", "a.journey", in: scratch)
    #expect(run.status == 0, "\(run.errors)")
    return try String(decoding: scratch.bytes(of: "report/renew.html"), as: UTF8.self)
  }

  private static func own(_ step: Int, _ place: Int) -> String {
    "  Actual: [\(["ada", "ben", "dora", "eve"][place])]\n    Feeling: \((step * 7 + place * 3) % 5 + 1) so\n"
  }

  private static func alike(_ step: Int, _ place: Int) -> String {
    place == 0 ? "  Actual\n    Feeling: 2 so\n" : ""
  }

  @Test func everythingThatIsShownAgainIsThere() throws {
    let page = try page(journey(Self.own))
    let ids = page.matches(of: /\ id="([^"]*)"/).map { String($0.1) }
    #expect(Set(ids).count == ids.count)
    let shown = Set(page.matches(of: /<use href="#([^"]*)"/).map { String($0.1) })
    #expect(shown.count > 20 && shown.isSubset(of: ids))
    let audiences = Set(
      page.matches(of: /\ data-for="([^"]*)"/).flatMap { $0.1.split(separator: " ").map(String.init) })
    #expect(audiences == ["0", "1", "2", "3", "4"])
  }

  @Test func fourWhoDifferEverywhereStaySmall() throws {
    let everybody = try page(journey(Self.alike)).utf8.count
    let four = try page(journey(Self.own)).utf8.count
    #expect((everybody..<4 * everybody).contains(four), "\(four) beside \(everybody)")
  }

  @Test func nobodyCanBeChosenWhereNobodyDiffers() throws {
    let page = try page(journey(Self.alike))
    #expect(!page.contains("data-for=\"") && !page.contains("id=\"beside\""))
  }
}
