import Foundation
import TestSupport
import Testing

/// `rihla diff` on real repositories.
@Suite struct DiffCommandTests {
  private static func repository() throws -> GitScratch {
    let repository = try GitScratch()
    try repository.folder.write(Samples.surveyed, to: "renewal.journey")
    try repository.folder.write(Samples.answers, to: "survey.csv")
    try repository.commit("spring")
    return repository
  }

  private static let later = Samples.surveyed
    .replacing("Step: Pay the fee [pay]", with: "Step: Settle the fee [pay]")
    .replacing("Feeling: 2 annoyed", with: "Feeling: 3 resigned")

  @Test func saysWhatChangedInTheWordsOfTheField() throws {
    let repository = try Self.repository()
    try repository.folder.write(Self.later, to: "renewal.journey")
    try repository.folder.write(Samples.answers.replacing("CSAT,2,30", with: "CSAT,5,300"), to: "survey.csv")
    let run = try repository.run("diff")
    #expect(run.status == 0)
    #expect(
      run.output == """
        Step “Fill in the form”
          Feeling (Actual): 2 annoyed → 3 resigned
          Measured CSAT 2.6 → 4.8 (n 70 → 340, undated; difference +2.2, 95\u{A0}% interval +2.0 to +2.3)
          Gap closed from −46 to +9, the last one
        Step “Settle the fee”
          renamed from “Pay the fee”

        """)
    #expect(run.errors == "")
  }

  @Test func layoutIsNoChangeInMeaning() throws {
    let repository = try Self.repository()
    #expect(try repository.run("diff").output == "No change.\n")
    try repository.folder.write(Samples.surveyed.replacing("    ", with: "\t"), to: "renewal.journey")
    #expect(try repository.run("diff").output == "No change in meaning: only layout or comments of 1 file.\n")
  }

  @Test func answersOutsideGitAreNotCompared() throws {
    let repository = try GitScratch()
    try repository.folder.write("survey.csv\n", to: ".gitignore")
    try repository.folder.write(Samples.surveyed, to: "renewal.journey")
    try repository.folder.write(Samples.answers, to: "survey.csv")
    try repository.commit("spring")
    try repository.folder.write(Self.later, to: "renewal.journey")
    let run = try repository.run("diff")
    #expect(run.output.contains("The answers of “Survey” are not versioned"))
    #expect(!run.output.contains("Measured"))
    #expect(run.errors == "")
  }

  @Test func anotherSourceIsNotCompared() throws {
    let repository = try GitScratch()
    let tracking = "Source: Tracking [tracking]\n  File: tracking.csv\n\n"
    try repository.folder.write(
      Samples.answers.replacing("form,", with: "Fill in the form,"), to: "survey.csv")
    try repository.folder.write(Samples.answers.replacing(",30", with: ",90"), to: "tracking.csv")
    try repository.folder.write(Samples.surveyed + "\n" + tracking, to: "renewal.journey")
    try repository.commit("spring")
    // The rows of the survey name the step by a label that it no longer has.
    try repository.folder.write(
      (Samples.surveyed + "\n" + tracking).replacing("Step: Fill in the form", with: "Step: Fill it in"),
      to: "renewal.journey")
    let run = try repository.run("diff")
    #expect(
      run.output.contains(
        "  Measured CSAT 2.6 → 2.3 (n 70 → 130, undated; another source, not to be compared)\n"
          + "  Gap from −46 to −52; another source, not to be compared\n"))
  }

  /// What a commit says is what its own newest answers say, and not all that were ever given.
  @Test func eachVersionIsOfItsOwnWindow() throws {
    func rows(_ months: ClosedRange<Int>) -> String {
      "journey,step,measure,score,count,date\n"
        + months.map { "renewal,form,CSAT,\($0 < 4 ? 2 : 4),40,2026-0\($0)-10\n" }.joined()
    }
    let repository = try GitScratch()
    try repository.folder.write(Samples.surveyed, to: "renewal.journey")
    try repository.folder.write(rows(1...3), to: "survey.csv")
    try repository.commit("spring")
    try repository.folder.write(rows(1...9), to: "survey.csv")
    let run = try repository.run("diff")
    #expect(
      run.output.contains("CSAT 2.0 → 4.0 (n 120, Jan to Mar 2026 → 120, Jul to Sep 2026; difference"),
      "\(run.output)")
  }

  /// The answers of an older file that a newer one has too are no evidence of a change: what it gained is.
  @Test(arguments: [
    (
      "en",
      "CSAT 2.6 → 2.7 (n 70 → 100, undated; the file grew: 30 new answers, 3.0, beside the 70 before; difference +0.4"
    ),
    ("ar", "زاد الملف: الإجابات الجديدة 30، \u{2066}3.0\u{2069}، بجانب السابقة 70؛ الفرق"),
  ])
  func whatAFileGainedIsComparedWithWhatItHad(language: String, says: String) throws {
    let repository = try Self.repository()
    try repository.folder.write(Samples.answers + "renewal,form,CSAT,3,30\n", to: "survey.csv")
    let run = try repository.run("diff", "--language", language)
    #expect(run.output.contains(says), "\(run.output)")
    try repository.folder.write(Samples.answers + "renewal,form,CSAT,5,3\n", to: "survey.csv")
    let few = try repository.run("diff")
    #expect(few.output.contains("3 new answers, too few, beside the 70 before)"), "\(few.output)")
    #expect(few.output.contains("no clear change"), "\(few.output)")
  }

  /// A gap of which some is left is not closed, and one that is closed is the last one only where no step falls short.
  @Test func aGapIsClosedWhereNoneIsLeft() throws {
    let repository = try Self.repository()
    try repository.folder.write(Samples.answers.replacing("CSAT,2,30", with: "CSAT,4,300"), to: "survey.csv")
    let run = try repository.run("diff")
    #expect(run.output.contains("Gap narrowed from −46 to −1"), "\(run.output)")
    #expect(!run.output.contains("closed"))
  }

  /// Both channels rise, and the score falls: the groups and their mix are told apart.
  @Test(arguments: [
    ("en", "by a change of their mix (n\u{A0}100, then 100)"), ("ar", "بتغيّر مزيجها"),
  ])
  func anotherMixIsToldOf(language: String, says: String) throws {
    func rows(_ counts: [Int], _ month: String) -> String {
      zip([("app", 4), ("app", 5), ("branch", 2), ("branch", 3)], counts).map { kind, count in
        "renewal,form,CSAT,\(kind.1),\(count),\(month)-10,\(kind.0)\n"
      }.joined()
    }
    let head = "journey,step,measure,score,count,date,channel\n"
    let repository = try GitScratch()
    try repository.folder.write(
      Samples.surveyed.replacing("File: survey.csv", with: "File: survey.csv\n  Segment column: channel"),
      to: "renewal.journey")
    try repository.folder.write(head + rows([60, 20, 10, 10], "2026-01"), to: "survey.csv")
    try repository.commit("spring")
    try repository.folder.write(
      head + rows([60, 20, 10, 10], "2026-01") + rows([15, 15, 20, 50], "2026-06"), to: "survey.csv")
    for arguments in [
      ["diff"], ["gaps", "renewal.journey", "--compare", "2026-01"], ["trend", "renewal.journey", "form"],
    ] {
      let run = try Run(
        arguments + ["--language", language], in: repository.folder, environment: GitScratch.environment)
      #expect(run.output.contains(says), "\(run.output)\(run.errors)")
    }
  }

  @Test func twoRevisionsInEachForm() throws {
    let repository = try Self.repository()
    try repository.folder.write(Self.later, to: "renewal.journey")
    try repository.commit("autumn")
    let markdown = try repository.run("diff", "HEAD~1", "HEAD", "--format", "markdown")
    #expect(
      markdown.output.hasPrefix(
        "- **Step “Fill in the form”**\n  - Feeling (Actual): 2 annoyed → 3 resigned\n"))
    let json = try repository.run("diff", "HEAD~1", "HEAD", "--format", "json")
    #expect(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) is [String: Any])
    #expect(json.output.contains(#""before": ["#) && json.output.contains("2 annoyed"))
    let page = try repository.run("diff", "HEAD~1", "HEAD", "--format", "html")
    #expect(page.output.hasPrefix("<!doctype html>"))
    #expect(page.output.components(separatedBy: "<svg").count == 4)
    let arabic = try repository.run("diff", "HEAD~1", "HEAD", "--language", "ar")
    #expect(
      arabic.output.contains(
        "الشعور (فعلي): من 2 \u{2068}annoyed\u{2069} إلى 3 \u{2068}resigned\u{2069}"))
  }

  @Test func twoFoldersWithoutGit() throws {
    let folder = try Scratch()
    try folder.write(Samples.journey, to: "old/renewal.journey")
    try folder.write(Samples.journey.replacing("2 annoyed", with: "1 lost"), to: "new/renewal.journey")
    let run = try Run("diff", "old", "new", in: folder)
    #expect(
      run.output
        == "Step “Fill in the form”\n  Feeling (Actual): 2 annoyed → 1 lost\n")
  }

  @Test(arguments: ["رحلات العملاء", "it's a \"test\"", "two\nlines", "$(touch x)"])
  func oddNames(name: String) throws {
    let repository = try GitScratch()
    try repository.folder.write(Samples.journey, to: "\(name)/renewal.journey")
    try repository.commit("spring")
    try repository.folder.write(
      Samples.journey.replacing("2 annoyed", with: "1 lost"), to: "\(name)/renewal.journey")
    let run = try repository.run("diff", "--path", name)
    #expect(run.status == 0)
    #expect(run.output.contains("Feeling (Actual): 2 annoyed → 1 lost"))
    #expect(!repository.folder.everything.contains("x"))
  }

  @Test func whatGitCanNotAnswerIsSaid() throws {
    let empty = try GitScratch()
    try empty.folder.write(Samples.journey, to: "renewal.journey")
    let uncommitted = try empty.run("diff")
    #expect(uncommitted.status == 3 && uncommitted.errors.contains("Nothing has been committed"))
    let repository = try Self.repository()
    let unknown = try repository.run("diff", "no-such-revision")
    #expect(unknown.status == 3 && unknown.errors.contains("no revision called \"no-such-revision\""))
    #expect(try repository.run("diff", "--", "--output=x").status == 3)
    let outside = try Run("diff", in: try Scratch(), environment: GitScratch.environment)
    #expect(outside.status == 3 && outside.errors.contains("not in a git repository"))
    var environment = GitScratch.environment
    environment["PATH"] = "/nonexistent"
    let missing = try Run("diff", in: repository.folder, environment: environment)
    #expect(missing.status == 3 && missing.errors.contains("can't find git"))
  }

  @Test func whereThereIsNothingItSaysSo() throws {
    let repository = try Self.repository()
    for arguments in [["--path", "none"], ["HEAD", "HEAD", "--path", "none/at/all"]] {
      let run = try Run(["diff"] + arguments, in: repository.folder, environment: GitScratch.environment)
      #expect(run.status == 3 && run.output == "")
      #expect(run.errors.contains("Neither version has a journey or a persona at none"))
    }
    try repository.git(["rm", "-q", "renewal.journey"])
    let gone = try repository.run("diff", "--path", "renewal.journey")
    #expect(gone.status == 0 && gone.output.contains("Journey “Renew a licence”\n  removed\n"))
  }

  @Test func thePageNamesTheFilesOfTodayInItsLanguage() throws {
    let repository = try GitScratch()
    try repository.folder.write(Samples.arabicJourney, to: "renewal.journey")
    try repository.commit("الربيع")
    try repository.folder.write(
      Samples.arabicJourney.replacing("٢ منزعجة", with: "٣ مستسلمة"), to: "renewal.journey")
    let page = try repository.run("diff", "--format", "html").output
    #expect(page.contains("ملفات اليوم") && !page.contains("files of today"))
  }

  @Test func bareShallowDetachedAndWorktree() throws {
    let repository = try Self.repository()
    try repository.folder.write(Self.later, to: "renewal.journey")
    try repository.commit("autumn")
    let place = try Scratch()
    try repository.git(["clone", "-q", "--bare", repository.folder.path, place.absolute("bare")])
    try repository.git([
      "clone", "-q", "--depth", "1", "file://\(repository.folder.path)", place.absolute("shallow"),
    ])
    try repository.git(["worktree", "add", "-q", "--detach", place.absolute("tree"), "HEAD~1"])
    func run(_ folder: String, _ arguments: String...) throws -> Run {
      // A bare repository is read where it is named, as git names it for its hooks.
      let named = folder == "bare" ? ["GIT_DIR": "."] : [:]
      return try Run(
        ["diff"] + arguments, in: place.inside(folder),
        environment: GitScratch.environment.merging(named) { $1 })
    }
    #expect(try run("bare", "HEAD~1", "HEAD").output.contains("renamed from “Pay the fee”"))
    #expect(try run("bare").errors.contains("bare"))
    #expect(try run("shallow").output == "No change.\n")
    #expect(try run("shallow", "HEAD~1").status == 3)
    #expect(try run("tree", "main").output.contains("renamed from “Settle the fee”"))
  }

  @Test func aRevisionWithErrorsIsComparedAsFarAsItCanBe() throws {
    let repository = try GitScratch()
    try repository.folder.write(Samples.journey.replacing("[pay]", with: "[form]"), to: "renewal.journey")
    try repository.commit("slip")
    try repository.folder.write(Samples.journey, to: "renewal.journey")
    let run = try repository.run("diff")
    #expect(run.status == 0)
    #expect(run.errors.contains("HEAD: 1 error;"))
  }

  @Test func aPersonaThatWasNotThereIsNew() throws {
    let repository = try Self.repository()
    try repository.folder.write("Persona: Layla [layla]\n  Goal: one evening\n", to: "layla.persona")
    try repository.folder.write("Use: layla.persona\n\n" + Samples.surveyed, to: "renewal.journey")
    #expect(try repository.run("diff").output == "Persona “Layla”\n  added\n")
  }
}
