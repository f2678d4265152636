import Foundation
import TestSupport
import Testing

/// What is not named is what lies in the current folder.
@Suite struct LeftOutPathTests {
  let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.write(Samples.surveyed, to: "a.journey")
    try scratch.write(Samples.answers, to: "survey.csv")
  }

  @Test(arguments: [
    ["check"], ["fix", "--dry-run"], ["format", "--check"], ["gaps"], ["personas"], ["sample"], ["trend"],
    ["effect", "--step", "form", "--from", "2026-06-01"], ["export", "--format", "mermaid"],
    ["diagram", "--output", "/dev/stdout"],
  ])
  func isTheCurrentFolder(command: [String]) throws {
    let without = try Run(command, in: scratch)
    let with = try Run([command[0], "."] + command.dropFirst(), in: scratch)
    #expect(without.output == with.output && without.errors == with.errors && without.status == with.status)
    #expect(without.status != 2)
  }

  @Test(arguments: ["sample", "trend"])
  func aStepAloneIsOneOfTheCurrentFolder(command: String) throws {
    let run = try Run(command, "form", in: scratch)
    let named = try Run(command, ".", "form", in: scratch)
    #expect(run.status == 0 && run.output == named.output)
    #expect(try Run(command, "nothing", in: scratch).errors.contains("No step is called “nothing”"))
    #expect(try Run(command, "gone.journey", in: scratch).errors.contains("no such file"))
  }

  @Test func aChangeAloneIsOneOfTheCurrentFolder() throws {
    let run = try Run("what-if", "CSAT at form = 4", in: scratch)
    let named = try Run("what-if", ".", "CSAT at form = 4", in: scratch)
    #expect(run.status == 0 && run.output == named.output)
    #expect(try Run("what-if", in: scratch).errors.contains("Write a measure, a step and a score"))
  }
}
