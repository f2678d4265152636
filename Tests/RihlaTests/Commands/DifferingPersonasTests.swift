import TestSupport
import Testing

/// Where every persona lives a step in a way of her own, no picture and no number is of everybody.
@Suite struct DifferingPersonasTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  /// - Parameter levels: one for each of four personas; nil where she has no Actual of her own.
  private static func journey(_ levels: [Int?], general: String = "") -> String {
    let ids = ["a", "b", "c", "d"]
    let people = zip(ids, ["Ali", "Badr", "Cleo", "Dora"]).map { "Persona: \($1) [\($0)]\n" }.joined()
    let own = zip(ids, levels).compactMap { id, level in
      level.map { "  Actual: [\(id)]\n    Feeling: \($0) so\n" }
    }.joined()
    let ideal = "  Ideal\n    Touchpoint: app\n    Expectation: x\n    Thought: y\n    Feeling: 4 calm\n"
    return people + "Journey: Renew\nStep: Pay\n" + ideal + general + own
  }

  private func run(_ command: String..., on text: String) throws -> Run {
    try scratch.write(text, to: "a.journey")
    return try Run([command[0], "a.journey"] + command.dropFirst(), in: scratch)
  }

  private func report(on text: String) throws -> String {
    let run = try run("report", "--format", "markdown", "--output", "out", on: text)
    #expect(run.status == 0, "\(run.errors)")
    return try scratch.text(of: "out/Renew.md")
  }

  @Test func theLowestIsNamedAndSpeaksForNobodyElse() throws {
    let text = Self.journey([4, 1, 3, 1])
    let gaps = try run("gaps", on: text)
    #expect(gaps.output.contains("Badr, Dora: −3"))
    let json = try run("gaps", "--format", "json", on: text).output
    #expect(json.replacing(/\s+/, with: "").contains(#""worst":["b","d"]"#) && json.contains(#""felt": -3"#))
    let report = try self.report(on: text)
    #expect(report.contains("differs: 1 to 4"))
    #expect(report.contains("Feelings differ here, from 1 to 4; lowest: Badr, Dora."))
    #expect(!report.contains("felt as intended"))
  }

  @Test func aBeliefIsHersAsWell() throws {
    let score = { (id: String, value: String) in "  Actual: [\(id)]\n    Score: CSAT \(value)\n" }
    let text =
      Self.journey([]).replacing("calm\n", with: "calm\n    Score: CSAT 4.5\n") + score("a", "4")
      + score("d", "2")
    #expect(try run("gaps", on: text).output.contains("2 (Dora)"))
    #expect(try run("gaps", "--format", "csv", on: text).output.contains(",d\r\n"))
    #expect(try report(on: text).contains("Personas differ here; this is told of Dora."))
  }

  @Test func whoFeelsAlikeIsNotToldApart() throws {
    let text = Self.journey([2, 2, 2, 2])
    #expect(try run("gaps", on: text).output.contains("  −2\n"))
    let report = try self.report(on: text)
    #expect(report.contains("2 each") && !report.contains("differs"))
    // One level that is known beside others that are not.
    #expect(
      try self.report(on: Self.journey([2, nil, nil, nil]) + "  Actual: [b]\n    Thought: x\n").contains(
        "differs"))
  }

  @Test func onePersonasWayBackIsHers() throws {
    let back = { (part: String) in "Step: Sign\n  Actual\(part)\n    Feeling: 2 so\n    Back to: Pay 12 %\n" }
    let pay = Self.journey([], general: "  Actual\n    Feeling: 2 so\n")
    #expect(try report(on: pay + back("")).contains("come back here"))
    #expect(try !report(on: pay + back(": [a]")).contains("come back here"))
  }

  @Test func whatIsRememberedIsNoMeanOfThoseWhoDiffer() throws {
    let later = (1...4).map { "Step: S\($0)\n  Actual\n    Feeling: \($0) so\n" }.joined()
    let general = Self.journey([], general: "  Actual\n    Feeling: 2 so\n")
    #expect(try run("gaps", on: general + later).output.contains("mean feeling"))
    #expect(try !run("gaps", on: Self.journey([1, 4, nil, nil]) + later).output.contains("mean feeling"))
    // Nobody knows how it ends.
    let end = "Step: End\n  Actual\n    Thought: over\n"
    #expect(try !run("gaps", on: general + later + end).output.contains("mean feeling"))
  }

  @Test func whatHoldsForAllIsNobodysOwn() throws {
    let shared = Self.journey([]) + "  Actual: [a], [b], [c], [d]\n    Feeling: 2 so\n"
    #expect(try run("gaps", on: shared).output.contains("  −2\n"))
    let general = Self.journey([1, nil, nil, nil], general: "  Actual\n    Feeling: 3 so\n")
    #expect(try run("gaps", on: general).output.contains("  −1\n"))
    #expect(try report(on: Self.journey([nil, nil, 2, nil])).contains("only Cleo: 2"))
  }

  @Test func aPersonasOwnActualLeavesNothingOpenThatTheGeneralOneAnswers() throws {
    let general =
      "  Actual\n    Touchpoint: app\n    Expectation: x\n    Thought: z\n    Feeling: 3 so\n    Evidence: e\n"
    let text = Self.journey([1, 2, 3, 4], general: general)
    #expect(try run("check", "--format", "short", on: text).output.isEmpty)
    let alone = try run("check", "--format", "short", on: Self.journey([1, nil, nil, nil])).output
    #expect(alone.contains("in its Actual part for Ali yet"))
    #expect(alone.contains("Nothing supports the Actual part for Ali of"))
  }
}
