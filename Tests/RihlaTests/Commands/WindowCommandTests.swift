import Foundation
import TestSupport
import Testing

/// Which time the numbers of a command are of.
@Suite struct WindowCommandTests {
  private let scratch: Scratch

  /// A form that was repaired in July 2026, and a step to pay that few are asked about.
  init() throws {
    scratch = try Scratch()
    try scratch.write(
      Samples.surveyed.replacing("  File: survey.csv\n", with: "  File: survey.csv\n"), to: "j/model.journey")
    var rows = "journey,step,measure,score,count,date\n"
    for month in 1...9 {
      for (score, count) in month < 7 ? [(1, 20), (2, 20)] : [(4, 20), (5, 20)] {
        rows += "renewal,form,CSAT,\(score),\(count),2026-0\(month)-15\n"
      }
      rows += "renewal,pay,CSAT,4,6,2026-0\(month)-15\n"
    }
    try scratch.write(rows, to: "j/survey.csv")
  }

  @Test func everyNumberSaysItsTime() throws {
    let run = try Run("gaps", "j", in: scratch)
    #expect(run.status == 0, "\(run.errors)")
    for words in [
      "Renew a licence, Jul to Sep 2026", "4.5 (4.4 to 4.6)", "36, Apr to Sep 2026, widened",
      "repaired in July 2026",
    ] {
      #expect(run.output.contains(words), "\(words)")
    }
    let json = try Run("gaps", "j", "--format", "json", in: scratch).output
    #expect(json.contains("\"from\": \"2026-04-01\"") && json.contains("\"widened\": \"fewAnswers\""))
    let arabic = try Run("gaps", "j", "--language", "ar", in: scratch).output
    #expect(arabic.contains("يوليو إلى سبتمبر 2026") && arabic.contains("فترة موسّعة"))
  }

  @Test(arguments: [
    (["--window", "all"], "360, Jan to Sep 2026"), (["--until", "2026-06"], "Apr to Jun 2026"),
    (["--window", "شهر"], "Sep 2026"), (["--window", "1 year"], "Oct 2025 to Sep 2026"),
    (["--window", "10 days"], "6 Sep 2026 to 15 Sep 2026"), (["--until", "2026-Q1"], "Jan to Mar 2026"),
  ])
  func anotherTimeMayBeAskedFor(options: [String], said: String) throws {
    let run = try Run(["gaps", "j"] + options, in: scratch)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains(said), "\(run.output)")
  }

  /// A day within a month ends the window, and every number says so.
  @Test(arguments: [
    ("2026-06-16", "2026-06-16", "1 Apr 2026 to 16 Jun 2026"), ("2026-W20", "2026-05-17", "17 May 2026"),
  ])
  func windowsMayEndWithinAMonth(until: String, last: String, said: String) throws {
    let run = try Run("gaps", "j", "--until", until, in: scratch)
    #expect(run.output.contains(said), "\(run.output)")
    let json = try Run("gaps", "j", "--until", until, "--format", "json", in: scratch).output
    #expect(json.contains("\"to\": \"\(last)\"") && !json.contains("\"to\": \"\(last.prefix(7))-3"))
  }

  /// At the pace of two months and a day a whole window of three holds more than was given in them.
  @Test func plansAreForWholeWindows() throws {
    for until in ["2026-06-20", "2026-06"] {
      let run = try Run("sample", "j", "--margin", "1", "--until", until, in: scratch)
      #expect(run.output.contains("a window holds \(until == "2026-06" ? 120 : 135)"), "\(run.output)")
    }
  }

  @Test func saysThatNothingIsLeft() throws {
    let run = try Run("gaps", "j", "--until", "2020-01", in: scratch)
    #expect(run.status == 0)
    #expect(
      run.errors.contains("no answer was given until 31 Jan 2020. The first is of 1 Jan 2026 or later."))
    #expect(try Run("gaps", "j", "--until", "2026-01", in: scratch).errors.isEmpty)
    let arabic = try Run("report", "j", "--until", "2020-01", "--language", "ar", in: scratch)
    #expect(arabic.errors.contains("لا إجابة حتى"))
  }

  @Test func theJourneySaysItsWindow() throws {
    for window in ["  Window: 1 year\n", "  النافذة الزمنية: سنة\n"] {
      try scratch.write(
        Samples.surveyed.replacing("  Measured by: CSAT\n", with: "  Measured by: CSAT\n" + window),
        to: "j/model.journey")
      #expect(try Run("gaps", "j", in: scratch).output.contains("Oct 2025 to Sep 2026"))
    }
  }

  @Test func twoWindowsAreCompared() throws {
    let run = try Run("gaps", "j", "--compare", "2026-01..2026-03", in: scratch)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("Jan to Mar 2026") && run.output.contains("Jul to Sep 2026"))
    #expect(run.output.contains("+75"), "\(run.output)")
  }

  /// What is no wave and no file is said, and so is a time without answers.
  @Test(arguments: [
    ("2026-03..2026-01", "two waves in their order"), ("2026-01..2026-13", "two waves in their order"),
    ("3 months", "takes a wave"),
    ("2024-01..2024-03", "No answers are known both of Jan to Mar 2024 and of now"),
  ])
  func nothingIsComparedWithNoTime(side: String, said: String) throws {
    let run = try Run("gaps", "j", "--compare", side, in: scratch)
    #expect(run.status == 2 && run.errors.contains(said), "\(run.errors)")
  }

  /// Each journey beside its own window, each side its days alone.
  @Test func everyJourneyIsComparedInItsOwnWindow() throws {
    let second = Samples.surveyed.replacing("[renewal]\n", with: "[renewal]\n  Window: 1 month\n")
    try scratch.write(second, to: "k/model.journey")
    try scratch.write(scratch.text(of: "j/survey.csv"), to: "k/survey.csv")
    let both = try Run("gaps", ".", "--compare", "2026-04..2026-06", in: scratch).output
    #expect(both.contains("Jul to Sep 2026") && both.contains("  Sep 2026"), "\(both)")
    // Six answers a month to pay: the widened window would hold those of April to June as well.
    let pay = "Survey, transactional  4.0 (3.5 to 4.2)  18"
    #expect(both.contains(pay) && !both.contains("widened"), "\(both)")
  }

  /// A version is judged by the window that is asked for, too.
  @Test func versionsAreComparedInTheWindowAskedFor() throws {
    let old = scratch.inside("old")
    try old.write(scratch.text(of: "j/model.journey"), to: "model.journey")
    let rows = try scratch.text(of: "j/survey.csv").split(separator: "\n")
    try old.write(rows.filter { !$0.contains("2026-09") }.joined(separator: "\n") + "\n", to: "survey.csv")
    let quarter = try Run("diff", "old", "j", in: scratch).output
    let all = try Run("diff", "old", "j", "--window", "all", in: scratch).output
    #expect(quarter.contains("Jun to Aug 2026") || quarter.contains("since July 2026"), "\(quarter)")
    #expect(all.contains("n 320") && !quarter.contains("n 320"), "\(all)")
  }

  /// A trend has all waves, and ends where it is asked to.
  @Test func aTrendEndsWhereItIsAskedTo() throws {
    let whole = try Run("trend", "j", "form", "--format", "json", in: scratch).output
    let early = try Run("trend", "j", "form", "--until", "2026-06", "--format", "json", in: scratch).output
    #expect(whole.contains("\"2026-09\"") && early.contains("\"2026-06\""))
    // July is what may come next.
    #expect(!early.contains("\"2026-08\""), "\(early)")
  }

  @Test func picturesAndPagesSayTheTime() throws {
    #expect(try Run("diagram", "j", "--output", "gap.svg", in: scratch).status == 0)
    let picture = try scratch.text(of: "gap.svg")
    #expect(picture.contains("Gap diagram: Renew a licence, Jul to Sep 2026"))
    #expect(try Run("report", "j", in: scratch).status == 0)
    let page = try scratch.text(of: "report/renewal.html")
    #expect(page.contains("Answers of Jul to Sep 2026."))
    #expect(page.contains("up to the newest of all sources"))
  }

  /// A source may be called by a year: its name is over before the score begins.
  @Test func contradictingScoresAreToldFromTheNamesOfTheirSources() throws {
    let licence = Fixtures.repository.appending(path: "journeys/driving-licence").path
    let text = try Run("gaps", licence, "--language", "en", in: scratch).output
    let run = try Run("report", licence, "--format", "markdown", "--output", "en", in: scratch)
    #expect(run.status == 0, "\(run.errors)")
    let bullets = try scratch.text(of: "en/renewal.md").split(separator: "\n").filter { $0.hasPrefix("- ") }
    for told in [text, String(try #require(bullets.first))] {
      #expect(told.lowercased().contains("two sources contradict each other."), "\(told)")
      #expect(told.contains("2026: 3.2 (3.0 to 3.4), Jul to Sep 2026, n\u{A0}187; "), "\(told)")
      #expect(told.contains("2026: 3.9 (3.7 to 4.1), Jul to Sep 2026, n\u{A0}144."), "\(told)")
    }
  }

  @Test(arguments: [["--window", "soon"], ["--until", "soon"], ["--window", "0 days"]])
  func refusesWhatIsNoTime(options: [String]) throws {
    #expect(try Run(["gaps", "j"] + options, in: scratch).status == 2)
  }

  @Test(arguments: ["sample", "trend", "report", "gaps"]) func everyCommandStillRuns(command: String) throws {
    #expect(try Run([command, "j", "--language", "ar"], in: scratch).status == 0)
  }
}
