import TestSupport
import Testing

/// Links, files kept elsewhere and repositories inside, as a commit has them.
@Suite struct GitFilesTests {
  private static let persona = "Persona: Layla [layla]\n  Goal: one evening\n"

  @Test func aLinkLeadsWhereItLedThen() throws {
    let repository = try GitScratch()
    try repository.folder.write(Self.persona, to: "people/layla.persona")
    try repository.folder.link("layla.persona", to: "people/layla.persona")
    try repository.folder.write("Use: layla.persona\n\n" + Samples.journey, to: "renewal.journey")
    try repository.commit("spring")
    try repository.folder.write(
      Self.persona.replacing("evening", with: "hour"), to: "people/layla.persona")
    let run = try repository.run("diff")
    #expect(run.status == 0 && run.errors == "")
    #expect(run.output == "Persona “Layla”\n  Goal: “one evening” → “one hour”\n")
    try repository.commit("autumn")
    #expect(try repository.run("history", "layla").output.contains("Goal: “one evening” → “one hour”"))
  }

  @Test func aLinkThatLeavesTheRepositoryLeadsNowhere() throws {
    let repository = try GitScratch()
    try repository.folder.write(Self.persona, to: "people/layla.persona")
    try repository.folder.link("layla", to: "../people/layla.persona")
    try repository.folder.write("Use: layla\n\n" + Samples.journey, to: "renewal.journey")
    try repository.commit("spring")
    let run = try repository.run("diff")
    #expect(run.status == 0 && run.errors.contains("HEAD: 1 error;"))
  }

  /// Where there are no files, paths start where the history lies, wherever one stands.
  @Test func aHistoryWithoutFilesIsComparedFromAnywhere() throws {
    let repository = try GitScratch()
    try repository.folder.write(Self.persona, to: "layla.persona")
    try repository.folder.write("Use: layla.persona\n\n" + Samples.journey, to: "renewal.journey")
    try repository.commit("spring")
    try repository.folder.write(Self.persona.replacing("evening", with: "hour"), to: "layla.persona")
    try repository.commit("autumn")
    let store = try GitScratch(bare: true)
    try repository.git(["push", "-q", store.folder.path, "main"])
    let environment = GitScratch.environment.merging(["GIT_DIR": store.folder.path]) { $1 }
    let run = try Run("diff", "HEAD~1", "HEAD", in: Scratch(), environment: environment)
    #expect(run.errors == "" && run.output == "Persona “Layla”\n  Goal: “one evening” → “one hour”\n")
  }

  @Test func answersKeptElsewhereAreNotVersioned() throws {
    let repository = try GitScratch()
    let pointer =
      "version https://git-lfs.github.com/spec/v1\noid sha256:\(String(repeating: "0", count: 64))\nsize 9\n"
    try repository.folder.write(Samples.surveyed, to: "renewal.journey")
    try repository.folder.write(pointer, to: "survey.csv")
    try repository.commit("spring")
    try repository.folder.write(Samples.answers, to: "survey.csv")
    let run = try repository.run("diff")
    #expect(run.status == 0 && run.output.contains("The answers of “Survey” are not versioned"))
  }

  @Test func whatLiesInASubmoduleIsNotThere() throws {
    let inner = try GitScratch()
    try inner.folder.write(Self.persona, to: "layla.persona")
    try inner.commit("people")
    let repository = try GitScratch()
    try repository.git([
      "-c", "protocol.file.allow=always", "submodule", "add", "-q", inner.folder.path, "people",
    ])
    try repository.folder.write("Use: people/layla.persona\n\n" + Samples.journey, to: "renewal.journey")
    try repository.commit("spring")
    let run = try repository.run("diff")
    #expect(run.status == 0 && run.errors.contains("HEAD: 1 error;"))
    #expect(run.output == "Persona “Layla”\n  added\n")
    #expect(try repository.run("log").status == 0)
  }
}
