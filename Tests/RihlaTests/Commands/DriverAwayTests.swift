import Foundation
import TestSupport
import Testing

/// A repository that is set up, where the program can't be found or breaks down: git does what it does without it.
@Suite struct DriverAwayTests {
  /// Programs that git and the shell need, and one that stands for a broken rihla.
  private static func path(in place: Scratch, broken: String?) throws -> String {
    for name in ["git", "sh", "cat", "sed", "grep", "xargs"] {
      let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
      let program = try #require(
        folders.map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) })
      try place.link(name, to: program)
    }
    if let broken {
      try place.write("#!/bin/sh\n\(broken)\n", to: "rihla")
      place.setPermissions(0o755, of: "rihla")
    }
    return place.path
  }

  private static let text = Samples.journey.replacing("Step: Pay", with: "\n\n\n\nStep: Pay")

  /// Two branches that changed a file, one of them checked out.
  private static func repository(ours: String, theirs: String) throws -> GitScratch {
    let repository = try GitScratch()
    #expect(try repository.run("git", "install").status == 0)
    try repository.folder.write(text, to: "renewal.journey")
    try repository.git(["add", "-A"])
    try repository.git(["commit", "-qn", "-m", "base"])
    for (branch, version) in [("theirs", theirs), ("ours", ours)] {
      try repository.git(["checkout", "-q", "-b", branch, "main"])
      try repository.folder.write(version, to: "renewal.journey")
      try repository.git(["commit", "-qnam", branch])
    }
    return repository
  }

  /// How the program is away: not there, not to be started, killed, of another kind, unable to read.
  static let ways: [String?] = [nil, "exit 126", "kill -9 $$", "exit 2", "exit 3", "exit 64"]

  @Test(arguments: ways)
  func bothSidesAreMergedByLines(broken: String?) throws {
    let place = try Scratch()
    let variables = ["PATH": try Self.path(in: place, broken: broken)]
    let ours = Self.text.replacing("Pay the fee", with: "Pay the whole fee")
    let repository = try Self.repository(ours: ours, theirs: Self.text.replacing("2 annoyed", with: "1 lost"))
    let merge = try repository.attempt(["merge", "--no-edit", "theirs"], variables: variables)
    #expect(merge.status == 0)
    #expect(
      try repository.folder.text(of: "renewal.journey") == ours.replacing("2 annoyed", with: "1 lost"))
  }

  @Test(arguments: ways)
  func aConflictHasMarks(broken: String?) throws {
    let place = try Scratch()
    let variables = ["PATH": try Self.path(in: place, broken: broken)]
    let repository = try Self.repository(
      ours: Self.text.replacing("2 annoyed", with: "1 lost"),
      theirs: Self.text.replacing("2 annoyed", with: "3 resigned"))
    try repository.folder.write("*.journey conflict-marker-size=9\n", to: ".git/info/attributes")
    let merge = try repository.attempt(["merge", "--no-edit", "theirs"], variables: variables)
    #expect(merge.status == 1 && merge.output.contains("CONFLICT"))
    let conflict = """
      <<<<<<<<< ours
          Feeling: 1 lost
      =========
          Feeling: 3 resigned
      >>>>>>>>> theirs

      """
    #expect(try repository.folder.text(of: "renewal.journey").contains(conflict))
  }

  /// What the program itself calls a conflict is one, and is not merged once more.
  @Test func itsOwnConflictStands() throws {
    let place = try Scratch()
    let variables = ["PATH": try Self.path(in: place, broken: "echo mine > \"$4\"; exit 1")]
    let repository = try Self.repository(ours: Self.text + "# a\n", theirs: Self.text + "# b\n")
    #expect(try repository.attempt(["merge", "--no-edit", "theirs"], variables: variables).status == 1)
    #expect(try repository.folder.text(of: "renewal.journey") == "mine\n")
  }

  @Test(arguments: ways)
  func theTextIsCompared(broken: String?) throws {
    let place = try Scratch()
    let variables = ["PATH": try Self.path(in: place, broken: broken)]
    let repository = try Self.repository(
      ours: Self.text.replacing("2 annoyed", with: "1 lost"), theirs: Self.text + "# b\n")
    let diff = try repository.attempt(["diff", "main", "ours"], variables: variables)
    #expect(diff.status == 0)
    #expect(diff.output.contains("\n-    Feeling: 2 annoyed\n+    Feeling: 1 lost\n"))
  }

  @Test func aCommitIsMadeUncheckedAndSaysSo() throws {
    let place = try Scratch()
    let variables = ["PATH": try Self.path(in: place, broken: nil)]
    let repository = try Self.repository(ours: Self.text + "# a\n", theirs: Self.text + "# b\n")
    try repository.folder.write(Self.text + "# c\n", to: "renewal.journey")
    let commit = try repository.attempt(["commit", "-qam", "c"], variables: variables)
    #expect(commit.status == 0)
    #expect(commit.output == "rihla is not on the path: journeys are committed unchecked.\n")
  }
}
