import Foundation
import Testing

/// `rihla history` and `rihla log` on real repositories.
@Suite struct HistoryCommandTests {
  private static let persona = "Persona: Layla, in a hurry [layla]\n  Goal: one evening\n"

  /// Renames of a file, a label and an id, a change of layout, and a branch that was merged.
  private static func repository() throws -> GitScratch {
    let repository = try GitScratch()
    let used = "Use: layla.persona\n\n" + Samples.journey
    try repository.folder.write(persona, to: "layla.persona")
    try repository.folder.write(used, to: "renewal.journey")
    try repository.commit("first", day: "2026-01-01")
    try repository.git(["mv", "layla.persona", "people.persona"])
    let moved = used.replacing("layla.persona", with: "people.persona")
    try repository.folder.write(moved, to: "renewal.journey")
    try repository.commit("file", day: "2026-01-02")
    try repository.folder.write(persona.replacing("in a hurry", with: "a nurse"), to: "people.persona")
    try repository.commit("label", day: "2026-01-03")
    try repository.git(["checkout", "-q", "-b", "side"])
    try repository.folder.write(moved.replacing("2 annoyed", with: "1 lost"), to: "renewal.journey")
    try repository.commit("side", day: "2026-01-04")
    try repository.git(["checkout", "-q", "main"])
    try repository.folder.write(
      persona.replacing("in a hurry", with: "a nurse").replacing("  Goal", with: "\tGoal"),
      to: "people.persona")
    try repository.commit("layout", day: "2026-01-05")
    try repository.git(["merge", "-q", "--no-edit", "side"], day: "2026-01-06")
    return repository
  }

  @Test func theLifeOfAPersona() throws {
    let run = try Self.repository().run("history", "[layla]")
    #expect(run.status == 0)
    let lines = run.output.split(separator: "\n").map { $0.replacing(#/ \([0-9a-f]{7}\)$/#, with: "") }
    #expect(
      lines == [
        "3 Jan 2026, Layla, label", "  renamed from “Layla, in a hurry”", "2 Jan 2026, Layla, file",
        "  file layla.persona → people.persona", "1 Jan 2026, Layla, first", "  added",
      ])
  }

  @Test func theLifeOfAStepByItsLabel() throws {
    let run = try Self.repository().run("history", "Fill in the form")
    #expect(run.output.contains("side"))
    #expect(run.output.contains("  Feeling (Actual): 2 annoyed → 1 lost\n"))
    let unknown = try Self.repository().run("history", "nobody")
    #expect(unknown.status == 2 && unknown.errors.contains("nobody"))
  }

  @Test func theLogFoldsLayoutAndSaysNothingTwice() throws {
    let run = try Self.repository().run("log")
    #expect(run.output.contains("… 1 with changes of layout or comments only\n"))
    #expect(run.output.components(separatedBy: "1 lost").count == 2)
    #expect(!run.output.contains("Merge"))
    let arabic = try Self.repository().run("log", "--language", "ar")
    #expect(arabic.output.contains("كان اسمها"))
  }

  @Test func aShallowCloneSaysThatItIsOne() throws {
    let repository = try Self.repository()
    let place = try Scratch()
    try repository.git([
      "clone", "-q", "--depth", "1", "file://\(repository.folder.path)", place.absolute("shallow"),
    ])
    let run = try Run(["log"], in: place.inside("shallow"), environment: GitScratch.environment)
    #expect(run.status == 0 && run.errors.contains("--unshallow"))
  }
}
