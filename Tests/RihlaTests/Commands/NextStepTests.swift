import Foundation
import TestSupport
import Testing

/// What commands that make something say of the next step: on a terminal one line at the end, and nothing anywhere else.
@Suite struct NextStepTests {
  let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.write(Samples.surveyed, to: "j/a.journey")
    try scratch.write(Samples.answers, to: "j/survey.csv")
    try scratch.write(Samples.arabicJourney, to: "ar/a.journey")
    try scratch.write("Step\tThought\nPay\tfine\n", to: "steps.tsv")
    try scratch.write("Date;Booking the test;Paying\n2026-01-01;4;5\n2026-01-02;3;5\n", to: "export.csv")
    try scratch.write("Journey: A\nStep: Pay\n  Importance: many\n", to: "wrong/a.journey")
    try scratch.write("Journey: A\nStep: Pay\n  Actual\n    Feelng: 2 sad\n", to: "typo/a.journey")
    try scratch.write("Date;Booking the test;Paying\n2026-01-01;4;5\n2026-01-02;3;5\n", to: "beside/new.csv")
    try scratch.write(Samples.journey, to: "beside/a.journey")
    try scratch.write("case,step,time\na,form,2026-01-01T10:00\n", to: "long/events.csv")
    try scratch.write(Samples.answers, to: "long/survey.csv")
  }

  static let examples: [([String], String)] = [
    (["new", "n"], "Next: rihla live n  ("),
    (["new", "n", "--language", "ar"], "التالي: rihla live n  ("),
    (["new", "--from", "export.csv"], "Next: rihla report Export.journey --open  ("),
    (["scores", "export.csv"], "Next: rihla new --from export.csv  ("),
    (["scores", "long/survey.csv"], "Next: rihla scores long/survey.csv --bind model.journey  ("),
    (["scores", "j/survey.csv"], "Next: rihla report j/a.journey --open  ("),
    (["scores", "beside/new.csv"], "Next: rihla scores beside/new.csv --bind beside/a.journey  ("),
    (
      ["scores", "j/survey.csv", "--bind", "j"], "Next: paste these lines into j/a.journey, then rihla check"
    ),
    (
      ["scores", "j/survey.csv", "--bind", "j", "-o", "t.json"],
      "Next: write “File: t.json” in a source of j/a.journey"
    ),
    (["check", "j"], "Next: rihla report j --open  ("),
    (["check", "ar"], "التالي: rihla report ar --open  ("),
    (["check", "wrong"], "Next: rihla explain J107  ("),
    (["check", "typo"], "Next: rihla fix typo  ("),
    (["report", "j"], "Next: open report/renewal.html in a browser, or add --open"),
    (["report", "j", "-o", "out.md"], "Next: rihla report j --format markdown --check  ("),
    (["import", "--table", "steps.tsv"], "Next: rihla import --table steps.tsv >> steps.journey  ("),
  ]

  @Test(arguments: examples)
  func isTheLastLineOnATerminal(arguments: [String], next: String) throws {
    let shown = try Terminal.run(arguments, in: scratch, environment: ["TERM": "dumb"])
    let last = shown.split(separator: "\n").last.map(String.init) ?? ""
    #expect(last.hasPrefix(next), "\(shown)")
    #expect(
      shown.components(separatedBy: "Next: ").count + shown.components(separatedBy: "التالي: ").count == 3)
  }

  @Test(arguments: examples)
  func isSaidIntoNoPipe(arguments: [String], next: String) throws {
    let run = try Run(arguments, in: scratch)
    #expect(!(run.output + run.errors).contains("Next: ") && !(run.output + run.errors).contains("التالي: "))
  }

  @Test func gitInstallSaysWhatToCommit() throws {
    let repository = try GitScratch()
    func shown(_ arguments: String...) throws -> String {
      try Terminal.run(
        ["git", "install"] + arguments, in: repository.folder, environment: GitScratch.environment)
    }
    #expect(try shown("--check").contains("Next: rihla git install"))
    #expect(try shown().contains("Next: git add .gitattributes && git commit"))
    #expect(try shown().contains("Next: rihla log"))
  }

  @Test func aFolderWithBlanksCanBeTyped() throws {
    let shown = try Terminal.run(["new", "two words"], in: scratch, environment: [:])
    #expect(shown.contains("Next: rihla live 'two words'  ("))
  }

  /// Without a browser the file is named.
  @Test func openingIsSaidWhereThereIsNoBrowser() throws {
    let run = try Run("report", "j", "--open", in: scratch)
    #expect(run.status == 0 && run.errors.contains("Open report/renewal.html in one"))
    #expect(try Run("report", "j", "--open", "--check", in: scratch).status == 2)
  }
}
