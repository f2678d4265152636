import Foundation
import TestSupport
import Testing

/// What `rihla` alone says of the current folder.
@Suite struct LookAroundTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func run(_ language: String = "en") throws -> Run {
    try Run([], in: scratch, environment: GitScratch.environment.merging(["LC_ALL": language]) { $1 })
  }

  @Test func whereNothingIsItOffersThreeWays() throws {
    let run = try run()
    #expect(run.status == 0 && run.errors.isEmpty)
    for line in [
      "Three ways", "  rihla new my-journey --open ", "  rihla new --from export.csv ",
      "  git init && rihla git install ",
      "  rihla check --format github ", "rihla --help --all",
    ] { #expect(run.output.contains(line), "\(run.output)") }
    #expect(scratch.everything.isEmpty)
    #expect(try self.run("ar_AE.UTF-8").output.contains("ثلاث طرق"))
  }

  /// What lies here and is nothing to begin with is named, and nothing of it is touched.
  @Test func whatIsForSomebodyElseIsNamed() throws {
    try scratch.write("<!doctype html><html><p>A report</p></html>\n", to: "report.html")
    try scratch.write("We met, and talked.\n", to: "notes.txt")
    let output = try run().output
    #expect(
      output.contains("report.html is a web page.\n") && output.contains("notes.txt is text"), "\(output)")
    #expect(output.contains("No model and no answers are here yet") && !output.contains("Nothing is here"))
    #expect(output.contains("  rihla new my-journey --open "))
    let arabic = try run("ar").output
    #expect(arabic.contains("صفحة ويب") && arabic.contains("لا نموذج هنا ولا إجابات بعد"))
  }

  /// A model in which nothing stands is no silence.
  @Test(arguments: ["", " \n\n", "// soon\n"])
  func anEmptyModelSaysHowToBegin(text: String) throws {
    try scratch.write(text, to: "a.journey")
    let check = try Run("check", in: scratch)
    #expect(check.status == 0 && check.output.contains("J144"), "\(check.output)")
    #expect(check.output.contains("Nothing is written in a.journey yet. Begin with \"Journey: \""))
  }

  @Test func aModelIsNamedWithItsCommands() throws {
    try scratch.write(Samples.surveyed, to: "a.journey")
    try scratch.write(Samples.answers, to: "survey.csv")
    let run = try run()
    #expect(run.output.hasPrefix("a.journey: “Renew a licence”\n  rihla check "), "\(run.output)")
    #expect(run.output.contains("  rihla report --open ") && run.output.contains("  rihla live "))
    // What a model reads needs nothing more.
    #expect(!run.output.contains("survey.csv") && !run.output.contains("Git"))
  }

  @Test func answersAndLogsAreNamedWithTheirCommands() throws {
    try scratch.write("التاريخ;الحجز;الدفع\n2026-01-01;4;5\n2026-01-02;3;5\n", to: "رضا العملاء.csv")
    try scratch.write("case,step,time\na,form,2026-01-01T10:00\n", to: "data/events.csv")
    try scratch.write("journey,step,measure,score\nr,form,CSAT,4\n", to: "long.csv")
    try scratch.write("Step,Thought,Feeling\nPay,why,2\n", to: "steps.csv")
    try scratch.write(Array("PK\u{3}\u{4}....xl/workbook.xml".utf8), to: "book.xlsx")
    try scratch.write("We met, and talked.\n", to: "notes.txt")
    let run = try run()
    for line in [
      "  rihla new --from 'رضا العملاء.csv' ", "  rihla paths data/events.csv ", "  rihla scores long.csv ",
      "  rihla import --table steps.csv ", "book.xlsx is a workbook", "data/events.csv is a log of events",
    ] { #expect(run.output.contains(line), "\(run.output)") }
    #expect(!run.output.contains("notes.txt") && !run.output.contains("Three ways"))
  }

  @Test func answersBesideAModelAreToBeBound() throws {
    try scratch.write(Samples.journey, to: "a.journey")
    try scratch.write("Date,Q1,Q2\n2026-01-01,4,5\n", to: "new.csv")
    #expect(try run().output.contains("  rihla scores new.csv --bind a.journey "))
  }

  @Test func ofManyModelsTheFirstAreNamed() throws {
    for number in 1...7 { try scratch.write("Journey: J\(number)\nStep: A\n", to: "j\(number).journey") }
    let output = try run().output
    #expect(output.contains("  rihla report j5.journey --open ") && !output.contains("j6.journey"))
    #expect(output.contains("All, with 2 more"))
  }

  @Test func itSpeaksAsTheModelDoes() throws {
    try scratch.write(Samples.arabicJourney, to: "a.journey")
    #expect(try run().output.contains("تقرير الفجوات"))
  }

  @Test func inARepositoryGitIsToldToo() throws {
    let repository = try GitScratch()
    try repository.folder.write(Samples.journey, to: "a.journey")
    #expect(try repository.run().output.contains("  rihla git install "))
    #expect(try repository.run("git", "install").status == 0)
    let after = try repository.run().output
    #expect(after.contains("  rihla log ") && !after.contains("git install"))
  }

  /// The very commands can be typed.
  @Test func everyCommandThatIsToldRuns() throws {
    try scratch.write("Date;Booking the test;Paying\n2026-01-01;4;5\n2026-01-02;3;5\n", to: "two words.csv")
    try scratch.write("case,step,time\na,form,2026-01-01T10:00\n", to: "events.csv")
    try scratch.write("Step,Thought,Feeling\nPay,why,2\n", to: "steps.csv")
    for _ in 0..<2 {
      let lines = try run().output.split(separator: "\n").filter { $0.hasPrefix("  rihla ") }
      #expect(!lines.isEmpty)
      for line in lines where !line.hasPrefix("  rihla live") {
        let command = line.dropFirst(2).replacing("--open", with: "").replacing(#/ {2,}\S.*$/#, with: "")
        let told = try Run(
          shell: "exec \"$0\" " + command.dropFirst("rihla ".count), [], in: scratch,
          environment: ["LC_ALL": "en"])
        #expect(told.status == 0, "\(command): \(told.errors)")
      }
    }
  }
}
