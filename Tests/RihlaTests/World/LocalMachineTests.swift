import Foundation
import JourneyProject
import JourneySyntax
import Testing

@testable import rihla

@Suite struct LocalMachineTests {
  let machine = LocalMachine()
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test func lendsTheBytesOfAFile() throws {
    try scratch.write("رحلة", to: "a.journey")
    let bytes = try machine.withBytes(of: scratch.absolute("a.journey"), atMost: .max) { bytes in
      bytes.indices.map { bytes[$0] }
    }
    #expect(bytes == Array("رحلة".utf8))
  }

  @Test func lendsNothingOfAnEmptyFile() throws {
    try scratch.write("", to: "a.journey")
    #expect(try machine.withBytes(of: scratch.absolute("a.journey"), atMost: 0) { $0.count } == 0)
  }

  @Test func tellsWhyAFileCannotBeRead() throws {
    try scratch.write("four", to: "a.journey")
    scratch.makePipe("pipe")
    try scratch.link("dangling", to: "nowhere")
    #expect(failure(of: "missing") == .missing)
    #expect(failure(of: "a.journey/below") == .missing)
    #expect(failure(of: "zero\0byte") == .missing)
    #expect(failure(of: "dangling") == .missing)
    #expect(failure(of: "") == .isFolder)
    #expect(failure(of: "pipe") == .notRegular)
    #expect(failure(of: "a.journey", atMost: 3) == .tooLarge(bytes: 4, most: 3))
  }

  @Test(.enabled(if: getuid() != 0, "The superuser may read everything."))
  func tellsThatAFileIsForbidden() throws {
    try scratch.write("secret", to: "a.journey")
    scratch.forbid("a.journey")
    #expect(failure(of: "a.journey") == .forbidden)
  }

  private func failure(of name: String, atMost limit: Int = .max) -> Problem.ReadFailure? {
    do throws(Problem.ReadFailure) {
      try machine.withBytes(of: scratch.absolute(name), atMost: limit) { _ in }
      return nil
    } catch {
      return error
    }
  }

  /// Without its pages the file would end the process; with half of its old bytes it would give a wrong number.
  @Test func refusesAFileThatChangesMeanwhile() throws {
    let long = String(repeating: "pay,4\n", count: 50_000)
    let changes: [(String, (Scratch) throws -> Void)] = [
      ("cut", { $0.stretch("cut", to: 5000) }), ("grown", { $0.stretch("grown", to: 500_000) }),
      ("written", { $0.overwrite("written", with: "pay,5") }),
    ]
    for (name, change) in changes {
      try scratch.write(long, to: name)
      var sum = 0
      #expect(throws: Problem.ReadFailure.changed) {
        try machine.withBytes(of: scratch.absolute(name), atMost: .max) { bytes in
          try? change(scratch)
          for i in bytes.indices { sum += Int(bytes[i]) }
        }
      }
      #expect(sum > 0)
    }
  }

  @Test func writesAFileWholeAndLeavesNothingBeside() throws {
    let text = String(repeating: "شاي ", count: 100_000)
    try machine.write("old", toFile: scratch.absolute("a.html"))
    try machine.write(text, toFile: scratch.absolute("a.html"))
    #expect(try scratch.text(of: "a.html") == text)
    #expect(scratch.everything == ["a.html"])
  }

  @Test func writesThroughALink() throws {
    try scratch.write("old", to: "real")
    try scratch.link("link", to: "real")
    try machine.write("new", toFile: scratch.absolute("link"))
    #expect(try scratch.text(of: "real") == "new")
    #expect(machine.realPath(of: scratch.absolute("link")) == scratch.absolute("real"))
  }

  @Test func leavesNothingWhereItCannotWrite() throws {
    try scratch.write("a file", to: "file")
    try machine.makeFolder(scratch.absolute("folder/inside"))
    for target in ["folder", "file/below.html", "missing/below.html"] {
      #expect(throws: WriteFailure.self) { try machine.write("x", toFile: scratch.absolute(target)) }
    }
    #expect(throws: WriteFailure.self) { try machine.makeFolder(scratch.absolute("file/below")) }
    #expect(scratch.everything == ["file", "folder", "folder/inside"])
  }

  @Test func listsAFolderInOrder() throws {
    try scratch.write("", to: "b.journey")
    try scratch.write("", to: "a/x.journey")
    try scratch.link("c", to: "a")
    #expect(
      try machine.entries(ofFolder: scratch.path) == [
        FolderEntry(name: "a", kind: .folder), FolderEntry(name: "b.journey", kind: .file),
        FolderEntry(name: "c", kind: .link),
      ])
  }

  @Test func appendsWholeLinesAndNeverThroughALink() throws {
    try scratch.write("one", to: "a.csv")
    try scratch.link("link.csv", to: "a.csv")
    try scratch.link("dangling.csv", to: "nowhere.csv")
    try machine.append("two\n", toFile: scratch.absolute("a.csv"))
    try scratch.write("", to: "folder/b.csv")
    try scratch.link("linked", to: "folder")
    for name in ["link.csv", "dangling.csv", "linked/b.csv", "linked/new.csv"] {
      #expect(throws: WriteFailure.self) { try machine.append("three\n", toFile: scratch.absolute(name)) }
    }
    #expect(try scratch.text(of: "a.csv") == "one\ntwo\n")
    #expect(try scratch.text(of: "folder/b.csv") == "")
    #expect(machine.kind(of: scratch.absolute("nowhere.csv")) == nil)
    #expect(machine.kind(of: scratch.absolute("folder/new.csv")) == nil)
  }
}
