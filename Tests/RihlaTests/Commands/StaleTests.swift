import TestSupport
import Testing

/// `rihla check --stale` on real repositories and without one.
@Suite struct StaleTests {
  private static let persona = "Persona: Layla, in a hurry [layla]\n  Goal: one evening\n"
  private static let root = "Use: people/layla.persona\n\n" + Samples.surveyed

  /// A persona of January 2020; a journey, its source and its data of February; a step that changed in June.
  private static func repository() throws -> GitScratch {
    let repository = try GitScratch()
    try repository.folder.write(persona, to: "people/layla.persona")
    try repository.commit("persona", day: "2020-01-10")
    try repository.folder.write(root, to: "renewal.journey")
    try repository.folder.write(Samples.answers, to: "survey.csv")
    try repository.commit("journey", day: "2020-02-10")
    try repository.folder.write(root.replacing("4 done", with: "5 done"), to: "renewal.journey")
    try repository.commit("step", day: "2020-06-10")
    // Layout is no look at what it says.
    try repository.folder.write(persona.replacing("  Goal", with: "    Goal"), to: "people/layla.persona")
    try repository.commit("layout", day: "2020-06-20")
    return repository
  }

  private static func stale(_ arguments: String..., in repository: GitScratch) throws -> (
    lines: [String], status: Int32
  ) {
    let run = try Run(
      ["check", "renewal.journey", "--format", "short"] + arguments, in: repository.folder,
      environment: GitScratch.environment)
    let lines = run.output.split(separator: "\n").map(String.init).filter { $0.contains("J601") }
      .map { $0.replacing(#/^.*J601: /#, with: "").replacing(#/ If it .*$/#, with: "") }
    return (lines, run.status)
  }

  @Test func eachThingIsAsOldAsItsLastChangeInMeaning() throws {
    let repository = try Self.repository()
    let all = try Self.stale("--stale", "1d", "--today", "2020-07-01", in: repository)
    #expect(all.status == 1)
    #expect(
      all.lines == [
        "Nobody has looked at the persona \"Layla, in a hurry\" since 2020-01-10, 173 days ago.",
        "Nobody has looked at the source \"Survey\" since 2020-02-10, 142 days ago.",
        "Nobody has looked at the journey \"Renew a licence\" since 2020-06-10, 21 days ago.",
      ])
    // Evidence is named where its journey is not.
    let month = try Self.stale("--stale", "1m", "--today", "2020-07-01", in: repository)
    #expect(
      month.lines.last
        == "Nobody has looked at the evidence for the step \"Fill in the form\" since 2020-02-10, 142 days ago."
    )
    let some = try Self.stale("--stale", "١٥٠ يومًا", "--today", "2020-07-01", in: repository)
    #expect(some.lines.count == 1 && some.status == 1)
    let none = try Self.stale("--stale", "173d", "--today", "2020-07-01", in: repository)
    #expect(none.lines == [] && none.status == 0)
  }

  @Test func todayIsTheDayOfTheMachine() throws {
    let repository = try Self.repository()
    #expect(try Self.stale("--stale", "1y", in: repository).lines.count == 3)
    #expect(try Self.stale(in: repository).lines == [])
  }

  @Test func whatIsBeingWrittenIsOfToday() throws {
    let repository = try Self.repository()
    try repository.folder.write(
      Self.persona.replacing("evening", with: "morning"), to: "people/layla.persona")
    try repository.folder.write(Samples.answers + "renewal,pay,CSAT,4,9\n", to: "survey.csv")
    let lines = try Self.stale("--stale", "1d", "--today", "2020-07-01", in: repository).lines
    #expect(lines.count == 1 && lines[0].contains("journey"))
  }

  @Test func aReviewCountsAndSpeaksForWhatStandsInIt() throws {
    let repository = try Self.repository()
    let reviewed = Self.root.replacing("4 done", with: "5 done")
      .replacing("Measured by: CSAT", with: "Measured by: CSAT\n  Reviewed: ١ يوليو ٢٠٢٠")
    try repository.folder.write(reviewed, to: "renewal.journey")
    try repository.commit("reviewed", day: "2020-06-25")
    let lines = try Self.stale("--stale", "1d", "--today", "2020-07-01", in: repository).lines
    #expect(lines.count == 2 && lines.allSatisfy { $0.contains("persona") || $0.contains("source") })
  }

  @Test func aFileThatWasRenamedKeepsItsDays() throws {
    let repository = try Self.repository()
    try repository.git(["mv", "people", "library"])
    try repository.git(["mv", "renewal.journey", "licence.journey"])
    try repository.folder.write(
      Self.root.replacing("4 done", with: "5 done").replacing("people/", with: "library/"),
      to: "licence.journey")
    try repository.commit("renamed", day: "2020-06-25")
    let run = try repository.run(
      "check", "licence.journey", "--stale", "1d", "--today", "2020-07-01", "--format", "short")
    for day in ["2020-01-10, 173", "2020-02-10, 142", "2020-06-10, 21"] { #expect(run.output.contains(day)) }
  }

  @Test func aBranchThatWasMergedIsOfItsOwnDay() throws {
    let repository = try Self.repository()
    try repository.git(["checkout", "-q", "-b", "side"])
    try repository.folder.write(Self.persona.replacing("evening", with: "hour"), to: "people/layla.persona")
    try repository.commit("side", day: "2020-06-22")
    try repository.git(["checkout", "-q", "main"])
    try repository.folder.write(
      Self.root.replacing("4 done", with: "5 done").replacing("3.0", with: "3.1"), to: "renewal.journey")
    try repository.commit("main", day: "2020-06-24")
    try repository.git(["merge", "-q", "--no-edit", "side"], day: "2020-06-30")
    let lines = try Self.stale("--stale", "1d", "--today", "2020-07-01", in: repository).lines
    #expect(lines.contains { $0.contains("persona") && $0.contains("2020-06-22") })
    #expect(lines.contains { $0.contains("journey") && $0.contains("2020-06-24") })
  }

  @Test func withoutGitOnlyReviewsSayIt() throws {
    let folder = try Scratch()
    try folder.write(Samples.arabicJourney, to: "renewal.journey")
    let run = try Run("check", "renewal.journey", "--stale", "1y", "--today", "2026-06-01", in: folder)
    #expect(
      run.status == 1
        && run.output.contains("لا شيء يبيّن متى رُوجع آخر مرة: الرحلة «\u{2068}تجديد الرخصة\u{2069}»."))
    let dated = Samples.arabicJourney.replacing(
      "  مؤشرات القياس: CSAT\n", with: "  مؤشرات القياس: CSAT\n  تاريخ المراجعة: ٢٠٢٦-٠٥-١٢\n")
    try folder.write(dated, to: "renewal.journey")
    #expect(
      try Run("check", "renewal.journey", "--stale", "1y", "--today", "2026-06-01", in: folder).status == 0)
  }

  @Test func aRepositoryWithoutCommitsIsBeingWritten() throws {
    let repository = try GitScratch()
    try repository.folder.write(Samples.journey, to: "renewal.journey")
    #expect(try repository.run("check", "renewal.journey", "--stale", "1d").status == 0)
  }

  @Test func aShallowCloneSaysThatItsDaysAreToo() throws {
    let repository = try Self.repository()
    let place = try Scratch()
    try repository.git([
      "clone", "-q", "--depth", "1", "file://\(repository.folder.path)", place.absolute("shallow"),
    ])
    let run = try Run(
      ["check", "renewal.journey", "--stale", "1d"], in: place.inside("shallow"),
      environment: GitScratch.environment)
    #expect(run.status == 1 && run.errors.contains("--unshallow"))
  }

  @Test func everyFormatHasThem() throws {
    let repository = try Self.repository()
    for format in ["human", "json", "sarif", "github"] {
      let run = try repository.run(
        "check", "renewal.journey", "--stale", "1d", "--today", "2020-07-01", "--format", format)
      #expect(run.status == 1 && run.output.contains("J601") && run.output.contains("173 days ago"))
    }
  }

  @Test(arguments: [
    (["--stale", "180x"], "no length of time"), (["--stale", ""], "no length of time"),
    (["--stale", "1y", "--today", "soon"], "is no day"),
    (["--today", "2026-01-01"], "--today is for --stale"),
  ])
  func wrongOnes(arguments: [String], words: String) throws {
    let folder = try Scratch()
    try folder.write(Samples.journey, to: "renewal.journey")
    let run = try Run(["check", "renewal.journey"] + arguments, in: folder)
    #expect(run.status == 2 && run.errors.contains(words) && run.output.isEmpty)
    let arabic = try Run(
      ["check", "renewal.journey", "--stale", "180x", "--language", "ar"], in: folder)
    #expect(arabic.status == 2 && arabic.errors.contains("ليست مدة"))
  }
}
