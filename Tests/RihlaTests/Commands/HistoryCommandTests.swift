import Foundation
import TestSupport
import Testing

/// `rihla history` and `rihla log` on real repositories.
@Suite struct HistoryCommandTests {
  private static let persona = "Persona: Layla, in a hurry [layla]\n  Goal: one evening\n"

  /// Renames of a file, a label and an id, a change of layout, and a branch that was merged.
  private static func repository() throws -> GitScratch {
    let repository = try GitScratch()
    let used = "Use: layla.persona\n\n" + Samples.journey
    try repository.folder.write(persona, to: "layla.persona")
    try repository.folder.write(used, to: "renewal.journey")
    try repository.commit("first", day: "2026-01-01")
    try repository.git(["mv", "layla.persona", "people.persona"])
    let moved = used.replacing("layla.persona", with: "people.persona")
    try repository.folder.write(moved, to: "renewal.journey")
    try repository.commit("file", day: "2026-01-02")
    try repository.folder.write(persona.replacing("in a hurry", with: "a nurse"), to: "people.persona")
    try repository.commit("label", day: "2026-01-03")
    try repository.git(["checkout", "-q", "-b", "side"])
    try repository.folder.write(moved.replacing("2 annoyed", with: "1 lost"), to: "renewal.journey")
    try repository.commit("side", day: "2026-01-04")
    try repository.git(["checkout", "-q", "main"])
    try repository.folder.write(
      persona.replacing("in a hurry", with: "a nurse").replacing("  Goal", with: "\tGoal"),
      to: "people.persona")
    try repository.commit("layout", day: "2026-01-05")
    try repository.git(["merge", "-q", "--no-edit", "side"], day: "2026-01-06")
    return repository
  }

  @Test func theLifeOfAPersona() throws {
    let run = try Self.repository().run("history", "[layla]")
    #expect(run.status == 0)
    let lines = run.output.split(separator: "\n").map { $0.replacing(#/ \([0-9a-f]{7}\)$/#, with: "") }
    #expect(
      lines == [
        "3 Jan 2026, Layla, label", "  renamed from “Layla, in a hurry”", "2 Jan 2026, Layla, file",
        "  file layla.persona → people.persona", "1 Jan 2026, Layla, first", "  added",
      ])
  }

  @Test func filesAreNamedFromTheTop() throws {
    let repository = try GitScratch()
    try repository.folder.write(Samples.journey, to: "renewal.journey")
    try repository.commit("first")
    try repository.folder.write("", to: "maps/.keep")
    try repository.git(["mv", "renewal.journey", "maps/renewal.journey"])
    try repository.commit("moved")
    let run = try repository.run("history", "pay", in: repository.folder.inside("maps"))
    #expect(run.output.contains("  file renewal.journey → maps/renewal.journey\n"))
    let log = try repository.run("log")
    #expect(log.output.hasPrefix("… 1 commit with changes of layout, comments or names of files only\n"))
    try repository.git(["mv", "maps/renewal.journey", "licence.journey"])
    try repository.folder.write(Samples.journey.replacing(" [renewal]", with: ""), to: "licence.journey")
    try repository.commit("id")
    #expect(
      try repository.run("log").output.contains(")\n  Journey “Renew a licence”: id [renewal] removed\n… 1"))
  }

  @Test func aJourneyTellsOfTheStepsThatItLost() throws {
    let repository = try GitScratch()
    try repository.folder.write(Samples.journey, to: "renewal.journey")
    try repository.commit("first")
    let start = try #require(Samples.journey.range(of: "Step: Pay"))
    try repository.folder.write(String(Samples.journey[..<start.lowerBound]), to: "renewal.journey")
    try repository.commit("without")
    #expect(try repository.run("history", "renewal").output.contains("  Step “Pay the fee”: removed\n"))
  }

  @Test func theLifeOfAStepByItsLabel() throws {
    let run = try Self.repository().run("history", "Fill in the form")
    #expect(run.output.contains("side"))
    #expect(run.output.contains("  Feeling (Actual): 2 annoyed → 1 lost\n"))
    let unknown = try Self.repository().run("history", "nobody")
    #expect(unknown.status == 2 && unknown.errors.contains("nobody"))
  }

  @Test func theLogFoldsLayoutAndSaysNothingTwice() throws {
    let run = try Self.repository().run("log")
    #expect(run.output.contains("… 1 commit with changes of layout, comments or names of files only\n"))
    #expect(run.output.components(separatedBy: "1 lost").count == 2)
    #expect(!run.output.contains("Merge"))
    let arabic = try Self.repository().run("log", "--language", "ar")
    #expect(arabic.output.contains("كان اسمها"))
  }

  @Test(arguments: ["1 lost", "4 glad"])
  func aMergeTellsWhatItDecided(level: String) throws {
    let repository = try GitScratch()
    func write(_ feeling: String, _ day: String) throws {
      try repository.folder.write(
        Samples.journey.replacing("2 annoyed", with: feeling), to: "renewal.journey")
      try repository.commit(feeling, day: "2026-01-0\(day)")
    }
    try write("2 annoyed", "1")
    try repository.git(["checkout", "-q", "-b", "side"])
    try write("1 lost", "2")
    try repository.git(["checkout", "-q", "main"])
    try write("3 resigned", "3")
    #expect(try repository.attempt(["merge", "-q", "--no-edit", "side"]).status == 1)
    try write(level, "4")
    for command in [["log"], ["history", "form"]] {
      let run = try Run(command, in: repository.folder, environment: GitScratch.environment)
      let lines = run.output.split(separator: "\n").map(String.init)
      #expect(lines.first?.hasPrefix("4 Jan 2026, Layla, \(level)") == true)
      #expect(lines.dropFirst().first?.hasSuffix("Feeling (Actual): 3 resigned → \(level)") == true)
      #expect(lines.count { $0.hasSuffix("2 annoyed → 1 lost") } == 1)
    }
  }

  @Test func aProgramReadsTheSame() throws {
    let repository = try Self.repository()
    for (command, commits) in [(["history", "layla"], 3), (["log"], 5)] {
      let run = try Run(
        command + ["--format", "json"], in: repository.folder, environment: GitScratch.environment)
      let json = try #require(
        try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
      #expect((json["commits"] as? [[String: Any]])?.count == commits)
    }
    let markdown = try repository.run("history", "layla", "--format", "markdown").output
    #expect(markdown.contains("- **3 Jan 2026, Layla, label** (`"))
    #expect(markdown.contains("  - renamed from “Layla, in a hurry”\n"))
  }

  @Test func thePageDrawsEachVersionOverTheOneBefore() throws {
    let repository = try Self.repository()
    let page = try repository.run("history", "form", "--format", "html").output
    #expect(page.hasPrefix("<!doctype html>\n<html lang=\"en\" dir=\"ltr\">"))
    #expect(page.contains("Content-Security-Policy"))
    #expect(page.components(separatedBy: "<svg").count == 3)
    #expect(page.components(separatedBy: "<time datetime=").count == 3)
    #expect(page.components(separatedBy: "class=\"dot earlier\"").count == 2)
    #expect(page.contains("<td>1 lost, believed −35<"))
    let arabic = try repository.run("history", "form", "--format", "html", "--language", "ar").output
    #expect(arabic.contains("<html lang=\"ar\" dir=\"rtl\">"))
    #expect(try repository.run("history", "form", "--format", "html").output == page)
  }

  @Test func thePageStartsWithScoresThatCameSince() throws {
    let repository = try GitScratch()
    try repository.folder.write(Samples.surveyed, to: "renewal.journey")
    try repository.folder.write(Samples.answers, to: "survey.csv")
    try repository.commit("spring")
    try repository.folder.write(Samples.answers.replacing("CSAT,2,30", with: "CSAT,5,300"), to: "survey.csv")
    try repository.commit("autumn")
    let page = try repository.run("history", "form", "--format", "html").output
    #expect(page.contains("Scores at HEAD") && page.contains("Measured CSAT 2.6 → 4.8"))
    #expect(page.components(separatedBy: "<svg").count == 3)
  }

  @Test(arguments: ["رحلات العملاء", "it's a \"test\"", "two\nlines", "-x", "$(touch x)"])
  func oddNames(name: String) throws {
    let repository = try GitScratch()
    try repository.folder.write(Samples.journey, to: "\(name)/renewal.journey")
    try repository.commit("spring")
    let run = try repository.run("history", "form", "--path=\(name)")
    #expect(run.status == 0 && run.output.contains("  added"))
    #expect(try repository.run("log", "--path=\(name)/renewal.journey").output.contains("Renew a licence"))
    #expect(!repository.folder.everything.contains("x"))
  }

  @Test func bareDetachedAndEmpty() throws {
    let repository = try Self.repository()
    let place = try Scratch()
    try repository.git(["clone", "-q", "--bare", repository.folder.path, place.absolute("bare")])
    let bare = try Run(
      ["history", "layla"], in: place.inside("bare"),
      environment: GitScratch.environment.merging(["GIT_DIR": "."]) { $1 })
    #expect(bare.status == 0 && bare.output.contains("renamed from"))
    try repository.git(["checkout", "-q", "--detach", "HEAD~2"])
    #expect(try repository.run("log").output.contains("first"))
    let empty = try GitScratch()
    let nothing = try empty.run("log")
    #expect(nothing.status == 3 && nothing.errors.contains("Nothing has been committed"))
    let unknown = try repository.run("log", "--up-to", "no-such-revision")
    #expect(unknown.status == 3 && unknown.errors.contains("no-such-revision"))
    let outside = try Run("history", "layla", in: try Scratch(), environment: GitScratch.environment)
    #expect(outside.status == 3 && outside.errors.contains("not in a git repository"))
  }

  @Test func aPathThatIsGoneIsToldOfAndOneThatNeverWasIsNot() throws {
    let repository = try Self.repository()
    try repository.git(["rm", "-q", "renewal.journey"])
    try repository.commit("gone", day: "2026-01-07")
    let gone = try repository.run("log", "--path", "renewal.journey")
    #expect(gone.status == 0 && gone.output.contains("Journey “Renew a licence”: removed\n"))
    #expect(gone.output.contains("Journey “Renew a licence”: added\n"))
    for command in [["log"], ["history", "layla"]] {
      let run = try Run(
        command + ["--path", "maps/none"], in: repository.folder, environment: GitScratch.environment)
      #expect(run.status == 3 && run.output == "")
      #expect(run.errors == "rihla: No commit has a journey or a persona at maps/none.\n")
    }
  }

  @Test func aLibraryOfPersonasHasItsHistory() throws {
    let repository = try GitScratch()
    try repository.folder.write(Self.persona, to: "people/layla.persona")
    try repository.commit("first")
    try repository.git(["mv", "people/layla.persona", "people/nurse.persona"])
    try repository.commit("file")
    try repository.folder.write(
      Self.persona.replacing("evening", with: "hour"), to: "people/nurse.persona")
    #expect(
      try repository.run("diff").output
        == "Persona “Layla, in a hurry”\n  Goal: “one evening” → “one hour”\n")
    try repository.commit("goal")
    #expect(try repository.run("diff", "HEAD~2", "--path", "people").output.contains("→ “one hour”"))
    let log = try repository.run("log").output
    #expect(log.contains("  Persona “Layla, in a hurry”: Goal: “one evening” → “one hour”\n… 1 commit"))
    #expect(log.hasSuffix("  Persona “Layla, in a hurry”: added\n"))
    let life = try repository.run("history", "layla").output
    #expect(life.contains("  file people/layla.persona → people/nurse.persona\n"))
    #expect(life.hasSuffix("  added\n"))
  }

  @Test func aHistorySpeaksAsItsModelDoes() throws {
    let repository = try GitScratch()
    try repository.folder.write(
      Samples.arabicJourney.replacing("[renewal]", with: "[تجديد]").replacing("[form]", with: "[نموذج]"),
      to: "ar.journey")
    try repository.folder.write(Samples.journey, to: "en.journey")
    try repository.commit("both")
    #expect(try repository.run("history", "form").output.contains("  added\n"))
    #expect(try repository.run("history", "نموذج").output.contains("  جديدة\n"))
    // Where models speak differently the log follows the environment.
    #expect(try repository.run("log").output.contains("Journey “Renew a licence”: added\n"))
    #expect(try repository.run("log", "--path", "ar.journey").output.contains("جديدة"))
  }

  @Test func aShallowCloneSaysThatItIsOne() throws {
    let repository = try Self.repository()
    let place = try Scratch()
    try repository.git([
      "clone", "-q", "--depth", "1", "file://\(repository.folder.path)", place.absolute("shallow"),
    ])
    let run = try Run(["log"], in: place.inside("shallow"), environment: GitScratch.environment)
    #expect(run.status == 0 && run.errors.contains("--unshallow"))
  }
}
