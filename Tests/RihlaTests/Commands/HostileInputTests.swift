import Foundation
import JourneyProject
import TestSupport
import Testing

@testable import rihla

/// What somebody else's files could try, through the built program.
@Suite struct HostileInputTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func check(_ path: String) throws -> Run {
    try Run("check", path, "--format", "short", in: scratch)
  }

  @Test func pathsThatLeaveTheRootAreNotRead() throws {
    try scratch.write("Persona: Secret\n", to: "secret.persona")
    try scratch.write(
      """
      Use: ../secret.persona
      Use: \(scratch.absolute("secret.persona"))
      Use: a/../../secret.persona
      Use: ~/secret.persona
      Journey: A
      """, to: "j/a.journey")
    let run = try check("j")
    #expect(run.status == 1)
    #expect(run.output.split(separator: "\n").count { $0.contains("J142") } == 4)
    #expect(!run.output.contains("Secret"))
  }

  @Test func linksThatLeaveTheRootAreNotRead() throws {
    try scratch.write("Persona: Secret\n", to: "secret.persona")
    try scratch.write("Use: link.persona\nUse: folder/secret.persona\nJourney: A\n", to: "j/a.journey")
    try scratch.link("j/link.persona", to: "../secret.persona")
    try scratch.link("j/folder", to: "..")
    let run = try check("j")
    #expect(run.status == 1)
    #expect(run.output.split(separator: "\n").count { $0.contains("J141") } == 2)
    #expect(!run.output.contains("Secret"))
  }

  @Test func aModelOfTooManyFilesSaysSo() throws {
    for number in 0...Shelf.mostFiles {
      try scratch.write("Use: \(number + 1).journey\nJourney: J\(number)\n", to: "j/\(number).journey")
    }
    try scratch.write("Journey: Last\n", to: "j/\(Shelf.mostFiles + 1).journey")
    let run = try check("j/0.journey")
    #expect(run.status == 1)
    #expect(run.output.contains("J141") && run.output.contains("at most \(Shelf.mostFiles) files"))
  }

  @Test func aFileOfTooManyLinesSaysSo() throws {
    try scratch.write([UInt8](repeating: 0x0A, count: Shelf.mostLines + 1), to: "a.journey")
    let run = try check("a.journey")
    #expect(run.status == 3)
    #expect(run.errors.contains("more than \(Shelf.mostLines) lines"))
  }

  @Test func controlBytesReachNeitherTheTerminalNorThePage() throws {
    try scratch.write(
      Samples.journey.replacing("My id, twice?", with: "\u{0}\u{1B}[31m\u{7}")
        + "Importance: \u{1B}]0;owned\u{7}\n",
      to: "a.journey")
    let run = try Run("report", "a.journey", in: scratch)
    #expect(run.status == 1)
    let controls = (run.output + run.errors + (try scratch.text(of: "report/renewal.html"))).unicodeScalars
    #expect(controls.allSatisfy { $0.value >= 0x20 || $0 == "\n" })
  }

  @Test func hiddenDirectionsAreToldOf() throws {
    try scratch.write("Journey: A\nStep: Pay \u{202E}[lla]\n", to: "a.journey")
    #expect(try check("a.journey").output.contains("J501"))
  }

  @Test func anOpenMergeKeepsBothVersionsAndUsesTheFirst() throws {
    try scratch.write(
      "Journey: A\n<<<<<<< ours\nStep: Pay\n=======\nStep: Wait\n>>>>>>> theirs\n", to: "a.journey")
    let run = try check("a.journey")
    #expect(run.status == 1 && run.output.contains("J160"))
    #expect(try Run("diagram", "a.journey", in: scratch).output.contains("Wait") == false)
  }
}
