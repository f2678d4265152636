import TestSupport
import Testing

/// What people wrote about themselves stays in their file: no command says it, in any format or language.
@Suite struct CellsInMessagesTests {
  private static let cells = ["sara@example.com", "0501234567", "Sara Ahmed", "she was rude to me"]
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.write(Samples.surveyed, to: "j/a.journey")
    try scratch.write(
      Samples.arabicJourney + "\nمصدر: استبيان\n  الملف: survey.csv\n", to: "ar/a.journey")
    var rows = "journey,step,measure,score,date,persona,comment\n"
    for (row, cell) in Self.cells.enumerated() {
      // A short name may stand where steps do; journeys and comments are nobody's to show.
      for column in cell == "Sara Ahmed" ? [0, 6] : Array(0..<7) {
        var cells = ["renewal", "form", "CSAT", "4", "2026-01-0\(row + 1)", "", ""]
        cells[column] = cell
        rows += cells.joined(separator: ",") + "\n"
      }
    }
    for folder in ["j", "ar"] { try scratch.write(rows, to: "\(folder)/survey.csv") }
    try scratch.write("sara@example.com,0501234567,4\nomar@example.com,0507654321,5\n", to: "bare.csv")
    try scratch.write(
      "case,step,time\n1,0501234567,2026-01-01\n1,pay,she was rude to me\nSara Ahmed,sara@example.com,x\n",
      to: "events.csv")
  }

  @Test(arguments: [
    ["check", "--format", "human"], ["check", "--format", "short"], ["check", "--format", "json"],
    ["check", "--format", "sarif"], ["check", "--format", "github"], ["gaps"], ["gaps", "--format", "json"],
    ["gaps", "--format", "csv"], ["trend"], ["report", "--output", "out"],
    ["report", "--format", "markdown", "--output", "out"],
  ])
  func ofAModel(arguments: [String]) throws {
    for folder in ["j", "ar"] {
      let run = try Run(arguments + [folder], in: scratch)
      expectNoCell(run.output + run.errors)
      if arguments[0] == "check" { #expect(run.output.contains("J301"), "\(run.output)") }
      for name in ["out/a.html", "out/a.md"] { expectNoCell((try? scratch.text(of: name)) ?? "") }
    }
  }

  private static let answers = ["Nora Salem Al-Harbi", "the clerk Ahmad insulted me", "Huda K", "nothing"]

  @Test(arguments: [
    ["check", "--format", "human"], ["check", "--format", "short"], ["check", "--format", "json"],
    ["check", "--format", "sarif"], ["check", "--format", "github"], ["gaps"], ["gaps", "--format", "json"],
    ["report", "--output", "out"], ["scores", "w.csv"], ["scores", "w.csv", "--format", "json"],
    ["scores", "w.csv", "--bind", "."], ["scores", "w.csv", "--language", "ar"], ["paths", "w.csv"],
  ])
  func ofATableWithoutHeader(arguments: [String]) throws {
    let scratch = try Scratch()
    let model = "Journey: R [r]\n  Source: W [w]\n    File: w.csv\n    Voice: direct\n"
    let answers = Self.answers
    try scratch.write(
      "\(answers[0]),\(answers[1]),5\n\(answers[2]),\(answers[3]),4\nOmar,ok,3\n", to: "w.csv")
    for binding in ["", "    Column: pay = CSAT at [pay]\n"] {
      try scratch.write(model + binding + "Step: Pay [pay]\n", to: "m.journey")
      let run = try Run(arguments + (arguments.contains("w.csv") ? [] : ["."]), in: scratch)
      if arguments[0] == "check" { #expect(run.output.contains("#1, #2, #3. The first row seems")) }
      if arguments == ["scores", "w.csv"] { #expect(run.output.contains("the first row seems")) }
      for answer in answers.prefix(2) {
        #expect(!(run.output + run.errors).contains(answer), "\(run.output)")
        #expect(!((try? scratch.text(of: "out/m.html")) ?? "").contains(answer))
      }
    }
  }

  @Test(arguments: [
    ["scores", "j/survey.csv"], ["scores", "j/survey.csv", "--format", "json"], ["scores", "bare.csv"],
    ["scores", "bare.csv", "--bind", "j"], ["scores", "j/survey.csv", "--bind", "j"],
    ["paths", "events.csv"],
    ["paths", "events.csv", "--bind", "j"], ["paths", "events.csv", "--format", "json"],
    ["scores", "j/survey.csv", "--language", "ar"],
  ])
  func ofAFile(arguments: [String]) throws {
    let run = try Run(arguments, in: scratch)
    #expect(run.status != 2, "\(run.errors)")
    expectNoCell(run.output + run.errors)
  }

  private func expectNoCell(_ text: String) {
    for cell in Self.cells + ["omar@example.com", "0507654321"] {
      #expect(!text.contains(cell), "\(cell) in \(text)")
    }
  }
}
