import TestSupport
import Testing

/// What `rihla git install` leaves alone, and what is there again after `rihla git uninstall`.
@Suite struct GitInstallCareTests {
  private static let hook = ".git/hooks/pre-commit"

  @Test func aHookThatIsSwitchedOffStaysSo() throws {
    let repository = try GitScratch()
    try repository.folder.write("#!/bin/sh\necho mine\n", to: Self.hook)
    repository.folder.setPermissions(0o644, of: Self.hook)
    let install = try repository.run("git", "install")
    #expect(install.status == 0 && install.errors.contains("pre-commit may not be executed"))
    #expect(install.errors.contains("rihla format --check"))
    #expect(try repository.run("git", "install", "--check").status == 0)
    #expect(repository.folder.permissions(of: Self.hook) == 0o644)
    #expect(try repository.run("git", "uninstall").status == 0)
    #expect(repository.folder.permissions(of: Self.hook) == 0o644)
    #expect(try repository.folder.text(of: Self.hook) == "#!/bin/sh\necho mine\n")
  }

  @Test(arguments: [
    "#!/bin/sh\n\"\"\":\"\nexec python3 \"$0\" \"$@\"\n\"\"\"\nprint(1)\n",
    "#!/bin/sh\ntail -n +4 \"${0}\" > out.txt; exit 0\n# data\nDATA1\n",
    "#!/bin/bash\ntail -n +4 \"$BASH_SOURCE\"\nexit 0\nDATA1\n",
  ])
  func aHookThatReadsItselfStaysAsItIs(text: String) throws {
    let repository = try GitScratch()
    try repository.folder.write(text, to: Self.hook)
    repository.folder.setPermissions(0o755, of: Self.hook)
    let install = try repository.run("git", "install")
    #expect(install.status == 0 && install.errors.contains("names its own file ($0)"))
    #expect(try repository.folder.text(of: Self.hook) == text)
    #expect(try repository.run("git", "uninstall").status == 0)
    #expect(try repository.folder.text(of: Self.hook) == text)
  }

  @Test(arguments: ["install", "uninstall"], [".gitattributes", ".git/config"])
  func whatFailsChangesNothing(command: String, obstacle: String) throws {
    let repository = try GitScratch()
    let folder = repository.folder
    try folder.write("*.png binary\n", to: ".gitattributes")
    if command == "uninstall" { #expect(try repository.run("git", "install").status == 0) }
    let files = [".gitattributes", ".git/config"] + (command == "uninstall" ? [Self.hook] : [])
    let before = try files.map { try folder.bytes(of: $0) }
    let permissions = folder.permissions(of: Self.hook)
    if obstacle == ".gitattributes" {
      folder.setPermissions(0o444, of: obstacle)
    } else {
      // Git finds that somebody else is writing it.
      try folder.write("", to: ".git/config.lock")
    }
    let run = try repository.run("git", command)
    #expect(run.status == 4 && run.errors.contains(obstacle))
    #expect(try files.map { try folder.bytes(of: $0) } == before)
    #expect(folder.permissions(of: Self.hook) == permissions)
  }

  @Test func emptyFilesStayAndOursGo() throws {
    let repository = try GitScratch()
    let folder = repository.folder
    try folder.write("", to: ".gitattributes")
    try folder.write("", to: Self.hook)
    folder.setPermissions(0o755, of: Self.hook)
    #expect(try repository.run("git", "install").status == 0)
    try folder.write(Samples.journey.replacing("[pay]", with: "[form]"), to: "bad.journey")
    try repository.git(["add", "-A"])
    #expect(try repository.attempt(["commit", "-q", "-m", "bad"]).output.contains("J131"))
    #expect(try repository.run("git", "install").output == "Everything is set up.\n")
    #expect(try repository.run("git", "uninstall").status == 0)
    #expect(try folder.bytes(of: ".gitattributes") == [] && folder.bytes(of: Self.hook) == [])
    folder.remove(".gitattributes")
    folder.remove(Self.hook)
    #expect(try repository.run("git", "install").status == 0)
    #expect(try repository.run("git", "uninstall").status == 0)
    #expect(folder.permissions(of: ".gitattributes") == nil && folder.permissions(of: Self.hook) == nil)
  }

  @Test(arguments: ["*.journey !merge", "*.journey -diff", "*.journey merge=union", "a* diff"])
  func aLaterLineThatTakesOursBackIsSaid(line: String) throws {
    let repository = try GitScratch()
    #expect(try repository.run("git", "install").status == 0)
    let text = try repository.folder.text(of: ".gitattributes") + line + "\n"
    try repository.folder.write(text, to: ".gitattributes")
    let check = try repository.run("git", "install", "--check")
    #expect(check.status == 1 && check.output.isEmpty, "\(check.output)")
    #expect(check.errors.contains("\"*.journey diff=rihla merge=rihla\" does not hold"), "\(check.errors)")
    #expect(try repository.run("git", "install").status == 0)
    #expect(try repository.folder.text(of: ".gitattributes") == text)
  }

  @Test func aFolderInThePlaceOfTheHookKeepsNothingElseFromGoing() throws {
    let repository = try GitScratch()
    try repository.folder.write("", to: Self.hook + "/kept")
    #expect(try repository.run("git", "install").status == 0)
    #expect(try repository.run("git", "uninstall").status == 0)
    #expect(repository.folder.everything.contains(Self.hook + "/kept"))
    #expect(!repository.folder.everything.contains(".gitattributes"))
    #expect(try !repository.folder.text(of: ".git/config").contains("rihla"))
  }

  @Test func aLinkedFolderOfHooksIsCalledOne() throws {
    let repository = try GitScratch()
    let outside = try Scratch()
    repository.folder.remove(".git/hooks")
    try repository.folder.link(".git/hooks", to: outside.path)
    let install = try repository.run("git", "install")
    #expect(install.status == 0 && install.errors.contains(".git/hooks is a link to a folder outside"))
    #expect(!install.errors.contains("core.hooksPath"))
    #expect(outside.everything == [])
  }
}
