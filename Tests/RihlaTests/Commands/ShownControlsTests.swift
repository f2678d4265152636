import Foundation
import JourneySyntax
import TestSupport
import Testing

@testable import rihla

/// Characters that steer a terminal, in files, in commits and in names: they are shown and do nothing.
@Suite struct ShownControlsTests {
  private static let hostile = "\u{1B}]0;owned\u{07}\u{1B}[2J\u{9B}31m\u{7F}\u{202E}\u{2066}x\r"

  private static func isHarmless(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x09, 0x0A: true
      case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E: false
      default: true
      }
    }
  }

  @Test func eachHasASign() {
    #expect(
      Self.hostile.showingControls(keepingIsolates: false)
        == "␛]0;owned␇␛[2J<U+009B>31m␡<U+202E><U+2066>x␍")
    #expect("\u{2068}a\u{2069}\t\r\n".showingControls(keepingIsolates: true) == "\u{2068}a\u{2069}\t\r\n")
    #expect("\r".showingControls(keepingIsolates: true) == "␍")
    #expect(Self.isHarmless(Self.hostile.withoutControls))
  }

  @Test func gitTextShowsThem() throws {
    let folder = try Scratch()
    try folder.write(
      "# \(Self.hostile)\n" + Samples.journey.replacing("annoyed", with: Self.hostile), to: "a.journey")
    let run = try Run("git", "text", "a.journey", in: folder)
    #expect(run.status == 0 && Self.isHarmless(run.output) && run.output.contains("␛]0;owned␇"))
    #expect(!run.output.contains("\u{2066}"))
  }

  /// Every command that a person reads, on a terminal.
  @Test(arguments: [
    ["git", "text", "a.journey"], ["check", "."], ["check", ".", "--color", "never"],
    ["check", ".", "--format", "json"], ["check", ".", "--format", "github"], ["gaps", "."],
    ["gaps", ".", "--format", "csv"], ["diff"], ["diff", "--format", "markdown"],
    ["diff", "--format", "json"],
    ["log"], ["log", "--format", "markdown"], ["history", "form"], ["personas", "."],
    ["personas", ".", "--format", "markdown"], ["export", ".", "--format", "mermaid"],
    ["fix", ".", "--dry-run"], ["import", "--table", "rows.tsv"], ["scores", "survey.csv"],
    ["scores", "survey.csv", "--format", "json"], ["paths", "survey.csv"], ["sample", "."],
  ])
  func aTerminalIsNotSteered(arguments: [String]) throws {
    let repository = try GitScratch()
    let folder = repository.folder
    try folder.write(
      Samples.surveyed.replacing("annoyed", with: Self.hostile).replacing(
        "Renew a licence", with: "Renew \(Self.hostile)"), to: "a.journey")
    try folder.write("Persona: L\(Self.hostile) [l]\n  Goal: \(Self.hostile)\n", to: "b.persona")
    try folder.write(Samples.answers + "renewal,\(Self.hostile),CSAT,3,\(Self.hostile)\n", to: "survey.csv")
    try folder.write("step\tfeeling\n\(Self.hostile)\t3 \(Self.hostile)\n", to: "rows.tsv")
    try repository.git(["config", "user.name", "L\(Self.hostile)a"])
    try repository.commit("subject \(Self.hostile)")
    try folder.write(Samples.surveyed.replacing("annoyed", with: "\(Self.hostile) b"), to: "a.journey")
    let shown = try Terminal.run(arguments, in: folder, environment: GitScratch.environment)
    // Colours of our own are the only thing that may steer.
    #expect(Self.isHarmless(shown.replacing(#/\u{1B}\[[0-9;]*m/#, with: "")))
    #expect(!shown.isEmpty && !shown.contains("\u{1B}[2J"))
  }
}
