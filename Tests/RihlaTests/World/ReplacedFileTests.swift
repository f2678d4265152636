import Foundation
import JourneyProject
import TestSupport
import Testing

@testable import rihla

/// What a file keeps when others bytes take the place of its own.
@Suite struct ReplacedFileTests {
  let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.write("Journy: A\nStep: S\n        Importance: 5\n", to: "j/a.journey")
  }

  private func status(of name: String) -> stat {
    var status = stat()
    unsafe lstat(scratch.absolute(name), &status)
    return status
  }

  @Test(.enabled(if: getuid() == 0, "Only the superuser may give files away."), arguments: ["fix", "format"])
  func theOwnerAndTheGroupStay(command: String) throws {
    unsafe chown(scratch.absolute("j/a.journey"), 1234, 4321)
    scratch.setPermissions(0o664, of: "j/a.journey")
    #expect(try Run(command, "j", in: scratch).status == 0)
    let status = status(of: "j/a.journey")
    #expect(status.st_uid == 1234 && status.st_gid == 4321 && status.st_mode & 0o777 == 0o664)
    #expect(try scratch.text(of: "j/a.journey") != "Journy: A\nStep: S\n        Importance: 5\n")
  }

  @Test(arguments: ["fix", "format"])
  func otherNamesOfAFileSayTheSame(command: String) throws {
    unsafe link(scratch.absolute("j/a.journey"), scratch.absolute("copy"))
    #expect(try Run(command, "j", in: scratch).status == 0)
    #expect(try scratch.text(of: "j/a.journey") == scratch.text(of: "copy"))
    #expect(status(of: "copy").st_nlink == 2)
    #expect(scratch.everything == ["copy", "j", "j/a.journey"])
  }

  @Test func aFileWithOtherNamesGrowsAndShrinks() throws {
    try scratch.write("middle", to: "one")
    unsafe link(scratch.absolute("one"), scratch.absolute("two"))
    for text in [String(repeating: "long ", count: 50_000), "short", ""] {
      try LocalMachine().write(text, toFile: scratch.absolute("one"))
      #expect(try scratch.text(of: "two") == text)
    }
  }

  @Test(arguments: ["fix", "format", "diagram"])
  func aReadOnlyFileIsRefused(command: String) throws {
    try scratch.write(Samples.journey, to: "b.journey")
    try scratch.write("old", to: "b.svg")
    let before = try scratch.text(of: "j/a.journey")
    for name in ["j/a.journey", "b.svg"] { scratch.setPermissions(0o444, of: name) }
    let arguments = command == "diagram" ? ["diagram", "b.journey", "--output", "b.svg"] : [command, "j"]
    let run = try Run(arguments, in: scratch)
    #expect(run.status == 4 && run.errors.hasSuffix(": it is read-only\n"), "\(run.errors)")
    #expect(try scratch.text(of: "j/a.journey") == before && scratch.text(of: "b.svg") == "old")
    #expect(scratch.everything == ["b.journey", "b.svg", "j", "j/a.journey"])
  }
}
