import Foundation
import JourneyWords
import TestSupport
import Testing

/// What is printed for a person is as wide as the terminal, and a pipe gets it whole.
@Suite struct TerminalWidthTests {
  private static let licence = Fixtures.repository.appending(path: "journeys/driving-licence").path
  private static let clinic = Fixtures.repository.appending(path: "journeys/clinic-visit").path
  private static let answers = licence + "/data/visit-2026-q3.csv"

  private static let commands: [([String], UInt16)] = [licence, clinic].flatMap { model in
    [60, 80, 120].map { (["gaps", model], $0) }
      + [
        ["gaps", model, "--by", "persona"], ["gaps", model, "--compare", "2026-Q2"], ["trend", model],
        ["sample", model], ["personas", model], ["scores", answers, "--language", "ar"],
      ].map { ($0, 60) }
  }

  @Test(
    arguments: commands + [(["explain", "thought"], 40), (["explain", "J210", "--language", "ar"], 40)])
  func noLineIsWider(arguments: [String], columns: UInt16) throws {
    let shown = try Terminal.run(arguments, in: Scratch(), environment: [:], columns: columns)
    let lines = shown.split(separator: "\n")
    #expect(lines.count > 3)
    // A command is copied whole.
    for line in lines where !line.contains("rihla scores ") {
      #expect(line.displayWidth <= columns, "\(line)")
    }
  }

  @Test func aTerminalIsFilledAndAPipeGetsAll() throws {
    let scratch = try Scratch()
    let command = ["gaps", Self.licence]
    let wide = try Terminal.run(command, in: scratch, environment: [:], columns: 250)
    let piped = try Run(command, in: scratch, environment: ["COLUMNS": "60"]).output
    #expect(wide.contains("───"))
    #expect(!piped.contains("───") && !piped.contains("\u{1B}"))
    #expect(wide.split(separator: "\n").filter { !$0.hasPrefix("───") }.map(\.displayWidth).max() ?? 0 <= 250)
    let table = piped.split(separator: "\n").first { $0.hasPrefix("Step ") }
    #expect(wide.split(separator: "\n").contains { $0 == table ?? "" }, "the same columns without rules")
  }

  @Test func theTerminalSaysItsWidthElseTheEnvironmentElseItIsEighty() throws {
    let scratch = try Scratch()
    func widest(_ environment: [String: String], _ columns: UInt16) throws -> Int {
      try Terminal.run(["gaps", Self.licence], in: scratch, environment: environment, columns: columns)
        .split(separator: "\n").map(\.displayWidth).max() ?? 0
    }
    #expect((50...60).contains(try widest(["COLUMNS": "120"], 60)))
    #expect((90...100).contains(try widest(["COLUMNS": "100"], 0)))
    #expect((70...80).contains(try widest([:], 0)))
    #expect((70...80).contains(try widest(["COLUMNS": "wide"], 0)))
  }

  @Test func aDumbTerminalGetsLettersAlone() throws {
    let scratch = try Scratch()
    try scratch.write("Step: Pay\n  Thnik: x\n", to: "a.journey")
    let dumb = ["TERM": "dumb"]
    let gaps = try Terminal.run(["gaps", Self.licence], in: scratch, environment: dumb, columns: 250)
    #expect(gaps.contains("Measured") && !gaps.contains("─") && !gaps.contains("\u{1B}"))
    let check = try Terminal.run(["check", "a.journey"], in: scratch, environment: dumb)
    #expect(check.contains("J101") && !check.contains("\u{1B}"))
    let coloured = try Terminal.run(["check", "a.journey"], in: scratch, environment: ["TERM": "xterm"])
    #expect(coloured.contains("\u{1B}["))
  }
}
