import TestSupport
import Testing

/// `rihla report --revision`: the commit in the footer, and nowhere without it.
@Suite struct ReportRevisionTests {
  @Test func theCommitOfTheSourceIsPrintedWhenItIsAskedFor() throws {
    let repository = try GitScratch()
    try repository.folder.write(Samples.surveyed, to: "a b/تجديد.journey")
    try repository.folder.write(Samples.answers, to: "a b/survey.csv")
    try repository.commit("source")
    let revision = String(try repository.git(["rev-parse", "HEAD"]).prefix(7))
    try repository.folder.write("nothing of it", to: "notes.txt")
    try repository.commit("other")
    #expect(try repository.run("report", "a b", "--revision").status == 0)
    #expect(
      try repository.folder.text(of: "report/renewal.html").contains("Made from revision \(revision).</p>"))
    // Committing the report does not make it out of date.
    try repository.commit("report")
    #expect(try repository.run("report", "a b", "--revision", "--check").status == 0)
    #expect(try repository.run("report", "a b", "--check").status == 1)
    #expect(try repository.run("report", "a b").status == 0)
    #expect(!(try repository.folder.text(of: "report/renewal.html").contains(revision)))
    try repository.folder.write(Samples.answers + "renewal,pay,CSAT,4,9\n", to: "a b/survey.csv")
    #expect(
      try repository.run("report", "a b", "--revision", "--format", "markdown", "--language", "ar").status
        == 0)
    let markdown = try repository.folder.text(of: "report/renewal.md")
    #expect(markdown.contains(revision) && markdown.contains("ومعها تغييرات لم تُحفظ فيه بعد"))
  }

  @Test func whereThereIsNoneItSaysSo() throws {
    let folder = try Scratch()
    try folder.write(Samples.journey, to: "renewal.journey")
    let outside = try Run(
      ["report", "renewal.journey", "--revision"], in: folder, environment: GitScratch.environment)
    #expect(outside.status == 3 && outside.errors.contains("is not in a git repository"))
    let repository = try GitScratch()
    try repository.folder.write(Samples.arabicJourney, to: "renewal.journey")
    let empty = try repository.run("report", "renewal.journey", "--revision")
    #expect(empty.status == 3 && empty.errors.contains("لم يُحفظ في git بعد"))
    try repository.folder.write("x", to: "other.txt")
    try repository.git(["add", "other.txt"])
    try repository.git(["commit", "-q", "-m", "other"])
    let untracked = try repository.run("report", "renewal.journey", "--revision", "--language", "en")
    #expect(untracked.status == 3 && untracked.errors.contains("is in no commit yet"))
    #expect(repository.folder.everything.allSatisfy { !$0.hasPrefix("report") })
    let cards = try repository.run("report", "renewal.journey", "--revision", "--format", "personas")
    #expect(cards.status == 2)
  }

  /// A file that goes through a filter on its way into a commit is as it was committed; where the repository's own
  /// configuration names filters, none is run.
  @Test func aFilterOfOnesOwnIsHeeded() throws {
    let repository = try GitScratch()
    let home = try Scratch()
    try home.write("[filter \"loud\"]\n\tclean = sed s/annoyed/ANNOYED/\n", to: "config")
    let variables = ["GIT_CONFIG_GLOBAL": home.absolute("config")]
    try repository.folder.write("*.journey filter=loud\n", to: ".gitattributes")
    try repository.folder.write(Samples.journey, to: "renewal.journey")
    #expect(try repository.attempt(["add", "-A"], variables: variables).status == 0)
    try repository.git(["commit", "-q", "-m", "spring"])
    #expect(try repository.git(["show", "HEAD:renewal.journey"]).contains("ANNOYED"))
    try repository.folder.write(Samples.journey, to: "renewal.journey")
    func report() throws -> String {
      let run = try Run(
        ["report", "renewal.journey", "--revision", "--format", "markdown", "--output", "report"],
        in: repository.folder, environment: GitScratch.environment.merging(variables) { $1 })
      #expect(run.status == 0)
      return try repository.folder.text(of: "report/renewal.md")
    }
    #expect(try !report().contains("changes that are not committed yet"))
    try repository.git(["config", "filter.other.clean", "cat"])
    #expect(try report().contains("changes that are not committed yet"))
  }
}
