import Testing

/// What `rihla git install` makes git do: on commit, on diff, in worktrees and in submodules.
@Suite struct GitInstallTests {
  private static func repository() throws -> GitScratch {
    let repository = try GitScratch()
    #expect(try repository.run("git", "install").status == 0)
    try repository.folder.write(Samples.journey, to: "renewal.journey")
    #expect(try repository.attempt(["add", "-A"]).status == 0)
    #expect(try repository.attempt(["commit", "-q", "-m", "good"]).status == 0)
    return repository
  }

  @Test(arguments: [
    (Samples.journey.replacing("[pay]", with: "[form]"), "J131"),
    (Samples.journey.replacing("    Feeling", with: "\tFeeling"), "renewal.journey"),
  ])
  func aBadFileIsNotCommitted(text: String, complaint: String) throws {
    let repository = try Self.repository()
    try repository.folder.write(text, to: "renewal.journey")
    try repository.git(["add", "-A"])
    let refused = try repository.attempt(["commit", "-q", "-m", "bad"])
    #expect(refused.status == 1 && refused.output.contains(complaint))
    #expect(try repository.git(["log", "--format=%s"]) == "good\n")
    try repository.folder.write(Samples.journey.replacing("2 annoyed", with: "1 lost"), to: "renewal.journey")
    try repository.git(["add", "-A"])
    let better = try repository.attempt(["commit", "-q", "-m", "better"])
    #expect(better.status == 0 && better.output == "")
    #expect(try repository.git(["log", "--format=%s"]) == "better\ngood\n")
  }

  @Test(arguments: ["رحلة.journey", "it's a \"test\".journey", "two\nlines.journey", "-x.journey"])
  func theHookTakesOddNames(name: String) throws {
    let repository = try Self.repository()
    try repository.folder.write(Samples.journey.replacing("[pay]", with: "[form]"), to: name)
    try repository.git(["add", "-A"])
    #expect(try repository.attempt(["commit", "-q", "-m", "bad"]).output.contains("J131"))
    try repository.folder.write(Samples.journey, to: name)
    try repository.git(["add", "-A"])
    #expect(try repository.attempt(["commit", "-q", "-m", "good"]).status == 0)
  }

  @Test func gitComparesFilesAsTheyAreLaidOut() throws {
    let repository = try Self.repository()
    // Without any indentation it says the same.
    let flat = Samples.journey.replacing(#/\n +/#, with: "\n")
    try repository.folder.write(flat, to: "renewal.journey")
    #expect(try repository.git(["diff"]) == "")
    try repository.folder.write(flat.replacing("2 annoyed", with: "1 lost"), to: "renewal.journey")
    let lines = try repository.git(["diff"]).split(separator: "\n").filter {
      $0.hasPrefix("+ ") || $0.hasPrefix("- ")
    }
    #expect(lines == ["-    Feeling: 2 annoyed", "+    Feeling: 1 lost"])
  }

  @Test func hooksThatOthersShareAreLeftAlone() throws {
    let repository = try GitScratch()
    let shared = try Scratch()
    try repository.git(["config", "core.hooksPath", shared.path])
    let run = try repository.run("git", "install")
    #expect(run.status == 0 && run.errors.contains("none was written"))
    #expect(shared.everything == [])
    #expect(try repository.run("git", "install", "--check").status == 0)
    try repository.git(["config", "core.hooksPath", "hooks of ours"])
    #expect(try repository.run("git", "install").errors == "")
    #expect(repository.folder.everything.contains("hooks of ours/pre-commit"))
  }

  @Test func aWorktreeAndASubmoduleAreSetUpToo() throws {
    let repository = try Self.repository()
    let place = try Scratch()
    try repository.git(["worktree", "add", "-q", "-b", "side", place.absolute("tree")])
    let tree = place.inside("tree")
    #expect(
      try Run(["git", "install"], in: tree, environment: GitScratch.environment).output
        == "Everything is set up.\n")
    #expect(
      try Run(["git", "install", "--check"], in: tree, environment: GitScratch.environment).status == 0)
    let outer = try GitScratch()
    try outer.git([
      "-c", "protocol.file.allow=always", "submodule", "add", "-q", repository.folder.path, "maps",
    ])
    let inner = outer.folder.inside("maps")
    #expect(
      try Run(["git", "install", "--check"], in: inner, environment: GitScratch.environment).status == 1)
    #expect(try Run(["git", "install"], in: inner, environment: GitScratch.environment).status == 0)
    #expect(outer.folder.everything.contains(".git/modules/maps/hooks/pre-commit"))
    #expect(!outer.folder.everything.contains(".gitattributes"))
    #expect(try Run(["git", "uninstall"], in: inner, environment: GitScratch.environment).status == 0)
    #expect(!outer.folder.everything.contains(".git/modules/maps/hooks/pre-commit"))
  }
}
