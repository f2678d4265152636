import TestSupport
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
    let own = try repository.run("git", "install")
    #expect(own.errors == "" && own.output == "hooks of ours/pre-commit\n", "\(own.output)")
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

  /// A hook that was there, and what it says when it is run; nil where it is no shell script.
  static let hooks: [(bytes: [UInt8], says: String?)] = [
    (Array("#!/bin/sh\necho mine\nexit 0\n".utf8), "mine"), (Array("#!/bin/sh".utf8), ""),
    (Array("#!/usr/bin/env -S bash -e\necho mine".utf8), "mine"),
    (Array("#!/bin/sh\n# caf".utf8) + [0xE9] + Array("\r\necho mine\n\n\n".utf8), "mine"),
    (Array("#!/usr/bin/env python3\nprint('mine')\n".utf8), nil), (Array("echo mine\n".utf8), nil),
    ([0x7F, 0x45, 0x4C, 0x46, 2, 1, 0, 0xFF, 0x0A, 0x80], nil),
    (Array("#!/bin/sh\n".utf8) + [0, 0xFF, 0x0A], nil),
  ]

  @Test(arguments: hooks.indices)
  func hooksOfOthersKeepTheirBytes(index: Int) throws {
    let (hook, says) = Self.hooks[index]
    let repository = try GitScratch()
    let path = ".git/hooks/pre-commit"
    try repository.folder.write(hook, to: path)
    repository.folder.setPermissions(0o755, of: path)
    let install = try repository.run("git", "install")
    #expect(install.status == 0)
    #expect((says == nil) == install.errors.contains(".git/hooks/pre-commit is no shell script"))
    #expect(
      (says == nil) == install.errors.contains("\n    rihla format --check -- \"$@\"' rihla || exit 1\n"))
    #expect((says == nil) == (try repository.folder.bytes(of: path) == hook))
    #expect(try repository.run("git", "install", "--check").status == 0)
    let once = try repository.folder.bytes(of: path)
    #expect(try repository.run("git", "install").output == "Everything is set up.\n")
    #expect(try repository.folder.bytes(of: path) == once)
    if let says {
      try repository.folder.write(Samples.journey.replacing("[pay]", with: "[form]"), to: "bad.journey")
      try repository.git(["add", "-A"])
      #expect(try repository.attempt(["commit", "-q", "-m", "bad"]).output.contains("J131"))
      try repository.folder.write(Samples.journey, to: "bad.journey")
      try repository.git(["add", "-A"])
      let good = try repository.attempt(["commit", "-q", "-m", "good"])
      #expect(good.status == 0 && good.output.contains(says))
    }
    #expect(try repository.run("git", "uninstall").status == 0)
    #expect(try repository.folder.bytes(of: path) == hook)
  }

  @Test(arguments: [
    Array("*.png binary\r\n*.txt text\r\n".utf8), Array("*.png binary".utf8),
    Array("*.png binary\r\n*.txt text".utf8), Array("# caf".utf8) + [0xE9, 0x0A], Array("\n\n\n".utf8),
    Array("*.png binary\n\n# rihla: begin\n".utf8), [0xEF, 0xBB, 0xBF] + Array("*.png binary\n".utf8),
  ])
  func attributesKeepTheirBytes(bytes: [UInt8]) throws {
    let repository = try GitScratch()
    try repository.folder.write(bytes, to: ".gitattributes")
    #expect(try repository.run("git", "install").status == 0)
    #expect(try repository.folder.bytes(of: ".gitattributes").starts(with: bytes))
    #expect(
      try repository.git(["check-attr", "merge", "a.journey", "a.persona"])
        == "a.journey: merge: rihla\na.persona: merge: rihla\n")
    let once = try repository.folder.bytes(of: ".gitattributes")
    #expect(try repository.run("git", "install").output == "Everything is set up.\n")
    #expect(try repository.folder.bytes(of: ".gitattributes") == once)
    #expect(try repository.run("git", "uninstall").status == 0)
    #expect(try repository.folder.bytes(of: ".gitattributes") == bytes)
  }

  @Test func nothingIsWrittenThroughALink() throws {
    let repository = try GitScratch()
    let outside = try Scratch()
    try outside.write("#!/bin/sh\n", to: "hook")
    try repository.folder.link(".git/hooks/pre-commit", to: outside.absolute("hook"))
    let install = try repository.run("git", "install")
    #expect(install.status == 0 && install.errors.contains(".git/hooks/pre-commit is a link"))
    #expect(try repository.run("git", "uninstall").status == 0)
    try outside.write("mine\n", to: "attributes")
    try repository.folder.link(".gitattributes", to: outside.absolute("attributes"))
    let attributes = try repository.run("git", "install")
    #expect(attributes.status == 4 && attributes.errors.contains(".gitattributes is a link"))
    repository.folder.remove(".gitattributes")
    let settings = try repository.folder.text(of: ".git/config")
    try outside.write(settings, to: "config")
    repository.folder.remove(".git/config")
    try repository.folder.link(".git/config", to: outside.absolute("config"))
    for command in ["install", "uninstall"] {
      let run = try repository.run("git", command)
      #expect(run.status == 4 && run.errors.contains(".git/config is a link"))
    }
    #expect(try outside.text(of: "hook") == "#!/bin/sh\n")
    #expect(try outside.text(of: "attributes") == "mine\n")
    #expect(try outside.text(of: "config") == settings)
    #expect(outside.everything == ["attributes", "config", "hook"])
  }

  @Test func anEarlierInstallationIsRenewed() throws {
    let repository = try GitScratch()
    let old = """
      # rihla: begin
      git diff --cached --name-only -z --diff-filter=ACMR -- '*.journey' '*.persona' |
        xargs -0 -r rihla check -- || exit 1
      # rihla: end

      """
    try repository.git(["config", "merge.rihla.driver", "rihla merge-driver -- %O %A %B %P"])
    try repository.folder.write("#!/bin/sh\necho mine\n" + old, to: ".git/hooks/pre-commit")
    repository.folder.setPermissions(0o755, of: ".git/hooks/pre-commit")
    let install = try repository.run("git", "install")
    #expect(install.output.contains("merge.rihla.driver = ") && install.output.contains("hooks/pre-commit"))
    #expect(try repository.git(["config", "merge.rihla.driver"]).contains("git merge-file"))
    #expect(try repository.folder.text(of: ".git/hooks/pre-commit").contains("if command -v rihla"))
    #expect(try !repository.folder.text(of: ".git/hooks/pre-commit").contains("xargs -0 -r rihla check"))
    #expect(try repository.run("git", "uninstall").status == 0)
    #expect(try repository.folder.text(of: ".git/hooks/pre-commit") == "#!/bin/sh\necho mine\n")
    // A hook that never was a shell script is given back as it was.
    try repository.folder.write("#!/usr/bin/python3\nprint(1)\n" + old, to: ".git/hooks/pre-commit")
    #expect(try repository.run("git", "install").errors.contains("is no shell script"))
    #expect(try repository.folder.text(of: ".git/hooks/pre-commit") == "#!/usr/bin/python3\nprint(1)\n")
  }
}
