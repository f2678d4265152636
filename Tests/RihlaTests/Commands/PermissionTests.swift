import Foundation
import TestSupport
import Testing

/// What a person who may not do everything is told.
@Suite struct PermissionTests {
  let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.write(Samples.surveyed.replacing("survey.csv", with: "closed/survey.csv"), to: "j/a.journey")
    try scratch.write(Samples.answers, to: "j/closed/survey.csv")
  }

  /// The program without the right to pass over permissions, which the superuser has.
  private static let unprivileged =
    (getuid() == 0 ? "exec setpriv --bounding-set -dac_override,-dac_read_search " : "exec ")
    + "\"$0\" \"$@\""

  private func run(_ arguments: String..., language: String = "en") throws -> Run {
    try Run(
      shell: Self.unprivileged, arguments, in: scratch,
      environment: ["PATH": "/usr/bin:/bin", "LC_ALL": language])
  }

  @Test func aFolderThatMayNotBeEnteredIsNamed() throws {
    scratch.setPermissions(0o600, of: "j/closed")
    defer { scratch.release("j/closed") }
    let check = try run("check", "j")
    let reason = "may not enter the folder \(scratch.absolute("j/closed"))"
    #expect(check.output.contains(reason), "\(check.output)")
    let scores = try run("scores", "j/closed/survey.csv")
    #expect(scores.status == 3 && scores.errors.contains("may not enter the folder"), "\(scores.errors)")
    let named = try run("check", "j/closed/survey.csv", language: "ar")
    #expect(named.status == 3 && named.errors.contains("إذن الدخول إلى المجلد"), "\(named.errors)")
  }

  static let readers = [
    ["check"], ["personas"], ["format", "--check"], ["fix", "--dry-run"], ["gaps"], ["report"],
    ["live", "--no-open", "--port", "0"],
  ]

  @Test(arguments: readers)
  func aFolderThatMayNotBeEnteredIsNotEmpty(command: [String]) throws {
    scratch.setPermissions(0o644, of: "j")
    defer { scratch.release("j") }
    let run = try Run(
      shell: Self.unprivileged, command + ["j"], in: scratch, environment: ["PATH": "/usr/bin:/bin"])
    #expect(run.status == 3, "\(run.output)")
    #expect(run.errors.contains("may not enter the folder \(scratch.absolute("j"))"), "\(run.errors)")
  }

  /// What it holds is not known, so nothing is clear.
  @Test(arguments: [["check"], ["personas"], ["format", "--check"], ["gaps"]], [0o000, 0o600])
  func aFolderInsideThatCannotBeLookedIntoIsSaid(command: [String], permissions: Int) throws {
    try scratch.write("Persona: P\nJourney: B\nStep: S\n", to: "all/b.journey")
    try scratch.write("Journey: A\nStep: S\n", to: "all/deep/hidden/a.journey")
    scratch.setPermissions(permissions, of: "all/deep/hidden")
    defer { scratch.release("all/deep/hidden") }
    let run = try Run(
      shell: Self.unprivileged, command + ["all"], in: scratch, environment: ["PATH": "/usr/bin:/bin"])
    #expect(run.status == (command[0] == "format" ? 3 : 1), "\(run.output)")
    #expect(
      (run.output + run.errors).contains("I can't read all/deep/hidden: this user may not"), "\(run.errors)")
    let alone = try Run(
      shell: Self.unprivileged, command + ["all/deep"], in: scratch, environment: ["PATH": "/usr/bin:/bin"])
    #expect(alone.status == 3 && alone.errors.contains("I can't read all/deep/hidden"), "\(alone.errors)")
  }

  @Test func aFolderThatMayNotBeWrittenToIsTheReason() throws {
    scratch.protect("j")
    defer { scratch.release("j") }
    for arguments in [
      ["report", "j", "--output", "j/new/report"], ["report", "j", "--output", "j/new"], ["new", "j/new"],
      ["diagram", "j", "--output", "j/a.svg"],
    ] {
      let run = try Run(
        shell: Self.unprivileged, arguments, in: scratch, environment: ["PATH": "/usr/bin:/bin"])
      #expect(run.status == 4 && run.errors.hasSuffix(": Permission denied\n"), "\(arguments): \(run.errors)")
    }
  }
}
