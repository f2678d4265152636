import TestSupport
import Testing

/// Which repository is asked, whatever surrounds it.
@Suite struct RepositoryChoiceTests {
  private static func repository(_ feeling: String) throws -> GitScratch {
    let repository = try GitScratch()
    try repository.folder.write(Samples.journey, to: "maps/renewal.journey")
    try repository.commit("spring")
    try repository.folder.write(
      Samples.journey.replacing("2 annoyed", with: feeling), to: "maps/renewal.journey")
    return repository
  }

  private static func run(
    _ arguments: String..., in folder: Scratch, variables: [String: String] = [:]
  ) throws -> Run {
    try Run(arguments, in: folder, environment: GitScratch.environment.merging(variables) { $1 })
  }

  /// As a hook is run, for a repository of its own and beside another.
  @Test func whatAHookIsToldSpeaksOfItsOwnRepository() throws {
    let one = try Self.repository("1 lost")
    let two = try Self.repository("3 resigned")
    for variables in [
      ["GIT_DIR": ".git", "GIT_INDEX_FILE": ".git/index", "GIT_PREFIX": ""],
      ["GIT_DIR": one.folder.absolute(".git"), "GIT_INDEX_FILE": one.folder.absolute(".git/index")],
    ] {
      #expect(try Self.run("diff", in: one.folder, variables: variables).output.contains("1 lost"))
      #expect(
        try Self.run("diff", "--path", "maps", in: one.folder, variables: variables).output.contains("1 lost")
      )
      let other = try Self.run("diff", "--path", two.folder.path, in: one.folder, variables: variables)
      #expect(other.output.contains("3 resigned"))
    }
  }

  @Test func aRepositoryMayBeNamed() throws {
    let one = try Self.repository("1 lost")
    let place = try Scratch()
    try one.git(["clone", "-q", "--bare", one.folder.path, place.absolute("bare")])
    try place.write(Samples.journey.replacing("2 annoyed", with: "5 happy"), to: "files/maps/renewal.journey")
    let files = place.inside("files")
    let named = try Self.run(
      "diff", in: files, variables: ["GIT_DIR": place.absolute("bare"), "GIT_WORK_TREE": files.path])
    #expect(named.status == 0 && named.output.contains("2 annoyed → 5 happy"))
    let unnamed = try Self.run("log", in: place.inside("bare"))
    #expect(unnamed.status == 3 && unnamed.errors.contains("GIT_DIR=\(place.absolute("bare"))"))
  }

  @Test func variablesDoNotChangeHowFilesAreFound() throws {
    let one = try Self.repository("1 lost")
    for name in ["GIT_LITERAL_PATHSPECS", "GIT_NOGLOB_PATHSPECS", "GIT_ICASE_PATHSPECS", "GIT_CONFIG"] {
      let run = try Self.run("log", in: one.folder, variables: [name: "1"])
      #expect(run.status == 0 && run.output.contains("Renew a licence"), "\(name)")
    }
  }

  @Test func filesOutsideAreNotTakenForThose() throws {
    let one = try Self.repository("1 lost")
    let other = try Scratch()
    try one.git(["config", "core.worktree", other.path])
    let run = try Self.run("git", "install", in: one.folder)
    #expect(run.status == 3 && run.errors.contains("is not in a git repository"))
    #expect(other.everything == [])
  }

  @Test func anEmptyMarkIsNone() throws {
    let one = try Self.repository("1 lost")
    try one.folder.write("", to: "maps/.git/.keep")
    #expect(try Self.run("diff", "--path", "maps", in: one.folder).output.contains("1 lost"))
  }

  @Test func aFolderThatGitDoesNotTrustIsNotRead() throws {
    let one = try Self.repository("1 lost")
    try one.folder.write("Persona: Layla\n", to: "maps/layla.persona")
    let variables = ["GIT_TEST_ASSUME_DIFFERENT_OWNER": "1"]
    for arguments in [
      ["diff"], ["log"], ["personas", "maps"], ["check", "maps", "--stale", "1d"], ["git", "install"],
    ] {
      let run = try Run(
        arguments, in: one.folder, environment: GitScratch.environment.merging(variables) { $1 })
      #expect(run.status == 3 && run.output == "", "\(arguments)")
      #expect(
        run.errors.contains("git does not read \(one.folder.path), as the folder belongs to another user"))
      #expect(run.errors.hasSuffix("git config --global --add safe.directory \(one.folder.path)\n"))
    }
    #expect(try Self.run("check", "maps", in: one.folder, variables: variables).status == 0)
  }
}
