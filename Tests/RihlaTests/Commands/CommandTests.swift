import Foundation
import TestSupport
import Testing

/// Every command through the built program, in both languages.
@Suite struct CommandTests {
  let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.write(Samples.surveyed, to: "j/a.journey")
    try scratch.write(Samples.answers, to: "j/survey.csv")
    try scratch.write(Samples.arabicJourney, to: "ar/a.journey")
  }

  @Test func checkSaysThatAllIsClear() throws {
    let run = try Run("check", "j", in: scratch)
    #expect(run.status == 0 && run.output == "All clear.\n" && run.errors.isEmpty)
    #expect(try Run("check", "ar", in: scratch).output == "لا ملاحظات.\n")
  }

  @Test func checkNamesFileLineLevelCodeAndStory() throws {
    try scratch.write("Journey: A\nStep: Pay\n  Importance: many\n", to: "bad.journey")
    let run = try Run("check", "bad.journey", "j", in: scratch)
    #expect(run.status == 1)
    #expect(run.output.hasPrefix("error J107 in step \"Pay\": "))
    #expect(run.output.contains("\n    bad.journey:3\n    Importance: many\n                ^^^^\n"))
    #expect(run.output.hasSuffix("\nErrors: 1, warnings: 0, hints: 0.\n"))
  }

  @Test func failOnSetsTheLevelThatCounts() throws {
    let open = Samples.journey.replacing("    Thought: That was it.\n", with: "")
    try scratch.write(open, to: "open.journey")
    #expect(try Run("check", "open.journey", in: scratch).status == 0)
    #expect(try Run("check", "open.journey", "--fail-on", "warning", in: scratch).status == 0)
    #expect(try Run("check", "open.journey", "--fail-on", "hint", in: scratch).status == 1)
  }

  @Test func manyMessagesAreCutToTheWorst() throws {
    let lines = (1...150).map { "Step: S\($0)\n  Actual\n    Feeling: 3 fine\n" }.joined()
    try scratch.write("Journey: A\n\(lines)Step: Last\n  Importance: many\n", to: "long.journey")
    let run = try Run("check", "long.journey", in: scratch)
    #expect(run.output.contains("error J107"))
    #expect(
      run.output.split(separator: "\n").count { $0.hasPrefix("hint ") || $0.hasPrefix("error ") } == 100)
    #expect(run.output.contains("\nand "))
    #expect(run.output.contains("check --format short"))
    let all = try Run("check", "long.journey", "--format", "short", in: scratch)
    #expect(all.output.split(separator: "\n").count > 150)
    #expect(!all.output.contains("\nand "))
  }

  @Test func gapsPrintsATable() throws {
    let run = try Run("gaps", "j", in: scratch)
    #expect(run.status == 0)
    #expect(run.output.contains("Fill in the form") && run.output.contains("not yet described"))
    #expect(try Run("gaps", "ar", in: scratch).output.contains("تعبئة النموذج"))
  }

  @Test func gapsOfFewAnswersShowOnlyTheirNumber() throws {
    let row = try Run("gaps", "j", "--format", "csv", in: scratch).output.split(separator: "\r\n")[2]
    #expect(
      row == "j/a.journey,renewal,pay,Pay the fee,undescribed,CSAT,score,4.5,,Survey,3,,,,,,,,,,,,,,,unknown"
        + String(repeating: ",", count: 29) + "3,")
  }

  @Test func diagramWritesAPictureOrItsText() throws {
    #expect(try Run("diagram", "j", "--output", "gap.svg", in: scratch).status == 0)
    #expect(try scratch.text(of: "gap.svg").contains("<svg"))
    #expect(try Run("diagram", "ar", "-o", "gap.dot", "--format", "dot", in: scratch).status == 0)
    #expect(try scratch.text(of: "gap.dot").contains("تعبئة النموذج"))
  }

  @Test(arguments: ["gap", "curve", "scores"])
  func everyKindOfPictureStandsAlone(kind: String) throws {
    for folder in ["j", "ar"] {
      let run = try Run("diagram", folder, "--kind", kind, "--output", "\(kind).svg", in: scratch)
      if run.status == 4 {
        // The Arabic model has no scores.
        #expect(run.errors.contains("لا شيء يُرسم") && folder == "ar")
        continue
      }
      #expect(run.status == 0)
      let svg = try scratch.text(of: "\(kind).svg")
      #expect(svg.hasPrefix("<svg ") && !svg.contains("var(") && svg.contains("<title"))
    }
  }

  @Test(arguments: ["importance", "prism"])
  func kindsThatNeedAnswersAreDrawnOfTheExamples(kind: String) throws {
    for example in ["driving-licence", "clinic-visit"] {
      let folder = Fixtures.repository.appending(path: "journeys/\(example)").path
      let run = try Run("diagram", folder, "--kind", kind, "--output", "\(kind).svg", in: scratch)
      #expect(run.status == 0, "\(run.errors)")
      let svg = try scratch.text(of: "\(kind).svg")
      #expect(svg.hasPrefix("<svg ") && !svg.contains("var(") && svg.contains("<title"))
    }
    let run = try Run("diagram", "j", "--kind", kind, "--output", "none.svg", in: scratch)
    #expect(run.status == 4 && run.errors.contains(kind == "prism" ? "feasibility" : "importance"))
  }

  @Test func otherFormatsAreMadeByAnotherProgramOrNotAtAll() throws {
    let lacking = try Run("diagram", "j", "-o", "gap.png", in: scratch, environment: ["PATH": "/nowhere"])
    #expect(lacking.status == 4 && lacking.errors.contains("librsvg2-bin"))
    #expect(throws: (any Error).self) { try scratch.bytes(of: "gap.png") }
    for (file, start) in [("gap.png", [0x89, 0x50, 0x4E, 0x47] as [UInt8]), ("gap.pdf", Array("%PDF".utf8))] {
      let run = try Run("diagram", "j", "--output", file, in: scratch, environment: ["PATH": "/usr/bin:/bin"])
      // Where the program is not installed the message above is all there is.
      guard run.status == 0 else {
        #expect(run.status == 4 && run.errors.contains("librsvg2-bin"))
        continue
      }
      #expect(try scratch.bytes(of: file).starts(with: start))
    }
    for file in ["gap.gif", "gap.journeys", "out.svg/gap.jpeg"] {
      let run = try Run("diagram", "j", "-o", file, in: scratch)
      #expect(run.status == 2 && run.errors.contains(".svg, .png, .pdf or .dot"), "\(file)")
    }
    for file in ["gap", ".gap", "gap.", "GAP.SVG"] {
      #expect(try Run("diagram", "j", "-o", file, in: scratch).status == 0, "\(file)")
    }
    #expect(try Run("diagram", "j", "-o", "gap.gif", "--format", "svg", in: scratch).status == 0)
    #expect(try Run("diagram", "j", "-o", "a.dot", "--kind", "curve", in: scratch).status == 2)
  }

  @Test func reportsAreWrittenForWikisAndForThePrinter() throws {
    let run = try Run("report", "j", "--format", "markdown", "--output", "wiki", in: scratch)
    #expect(run.status == 0 && run.output.hasPrefix("wiki/renewal.md\nwiki/renewal.svg\n"))
    let text = try scratch.text(of: "wiki/renewal.md")
    #expect(text.hasPrefix("# Renew a licence") && text.contains("](<renewal.svg>)"))
    #expect(text.contains("| Fill in the form |"))
    #expect(try Run("report", "ar", "--format", "markdown", "--output", "wiki", in: scratch).status == 0)
    let alone = try Run("report", "j", "--format", "personas", "--output", "cards", in: scratch)
    #expect(alone.status == 4 && alone.errors.contains("persona"))
    try scratch.write("Persona: Layla [layla]\n  Goal: be quick\n" + Samples.journey, to: "p.journey")
    let cards = try Run("report", "p.journey", "--format", "personas", "--output", "cards", in: scratch)
    #expect(cards.status == 0 && cards.output.hasSuffix("-personas.html\n"))
  }

  @Test func exportSpeaksMermaid() throws {
    let run = try Run("export", "j", "--format", "mermaid", in: scratch)
    #expect(run.status == 0 && run.output.hasPrefix("journey\n    title Renew a licence\n"))
    #expect(try Run("export", "j", in: scratch).status == 2)
  }

  @Test func diagramAsksWhichJourney() throws {
    try scratch.write("Journey: Other [other]\nStep: B\n", to: "j/b.journey")
    let run = try Run("diagram", "j", "--output", "gap.svg", in: scratch)
    #expect(run.status == 2 && run.errors.contains("renewal (j/a.journey)"))
    #expect(try Run("diagram", "j", "-o", "gap.svg", "--journey", "nobody", in: scratch).status == 2)
    #expect(try Run("diagram", "j", "-o", "gap.svg", "--journey", "Renew a licence", in: scratch).status == 0)
  }

  @Test func namesInAUsageErrorDoNotSteerTheTerminal() throws {
    try scratch.write("Journey: Other\u{1B}[2J\u{9B}31m\nStep: B\n", to: "j/b.journey")
    let run = try Run("diagram", "j", "--output", "gap.svg", in: scratch)
    #expect(run.status == 2 && run.errors.contains("Other"))
    #expect(!run.errors.contains("\u{1B}") && !run.errors.contains("\u{9B}"))
  }

  @Test func reportWritesAFileForEachJourneyAndSaysItsFindings() throws {
    let run = try Run("report", "j", in: scratch)
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("report/renewal.html\n  Fill in the form: 1.8 below the ideal. "))
    #expect(try scratch.text(of: "report/renewal.html").contains("<svg"))
  }

  @Test func theSameInputGivesTheSameBytes() throws {
    for output in ["one", "two"] {
      _ = try Run("report", "j", "--output", output, in: scratch)
      _ = try Run("report", "ar", "--output", output + "-ar", in: scratch)
    }
    #expect(try scratch.bytes(of: "one/renewal.html") == scratch.bytes(of: "two/renewal.html"))
    #expect(try scratch.bytes(of: "one-ar/renewal.html") == scratch.bytes(of: "two-ar/renewal.html"))
    for format in ["human", "json", "csv"] {
      let runs = try (1...2).map { _ in try Run("gaps", "j", "--format", format, in: scratch).output }
      #expect(runs[0] == runs[1])
    }
  }

  @Test(arguments: ["first", "service", "shop", "clinic", "digital", "onboarding"], ["en", "ar"])
  func newGivesAModelThatDraws(template: String, language: String) throws {
    let new = try Run("new", "mine", "--template", template, "--language", language, in: scratch)
    #expect(new.status == 0 && new.output.contains("mine/journey.journey"))
    #expect(try Run("check", "mine", "--fail-on", "warning", in: scratch).status == 0)
    #expect(try Run("report", "mine", in: scratch).status == 0)
    let drawn = try Run("diagram", "mine", "--format", "svg", "--output", "mine.svg", in: scratch)
    #expect(drawn.status == 0)
    let picture = try scratch.text(of: "mine.svg")
    #expect(picture.contains("lang=\"\(language)\""))
  }

  @Test func newWritesOverNothing() throws {
    try scratch.write("mine", to: "mine/journey.journey")
    let before = scratch.everything
    #expect(try Run("new", "mine", in: scratch).status == 4)
    #expect(try scratch.text(of: "mine/journey.journey") == "mine")
    #expect(scratch.everything == before)
  }

  @Test(arguments: [
    [], ["nonsense"], ["report", "--nonsense"], ["diagram", "j"], ["gaps", "j", "--format", "xml"],
    ["check", "--nonsense", "j"], ["check", "j", "--format", "xml"],
    ["explain", "--markdown", "Fee"], ["explain", "Fee"],
  ])
  func wrongUsageEndsWithTwo(arguments: [String]) throws {
    let run = try Run(arguments, in: scratch)
    if arguments.isEmpty {
      #expect(run.status == 0 && run.output.contains("rihla check"))
    } else {
      #expect(
        run.status == 2 && run.output.isEmpty
          && ["Usage", "is no keyword", "no command"].contains { run.errors.contains($0) })
    }
  }

  @Test(arguments: ["check", "fix", "explain", "gaps", "sample", "diagram", "report", "export", "new"])
  func helpShowsAnExample(command: String) throws {
    let run = try Run(command, "--help", in: scratch)
    #expect(run.status == 0 && run.output.contains("$ rihla \(command) "))
  }

  @Test func languageOverridesTheFiles() throws {
    let run = try Run("gaps", "j", "--language", "ar", in: scratch)
    #expect(run.output.contains("الخطوة"))
  }

  @Test func withoutAFileTheEnvironmentSpeaks() throws {
    let run = try Run("check", "gone", in: scratch, environment: ["LANG": "ar_AE.UTF-8"])
    #expect(run.status == 3 && run.errors.contains("لا يوجد ملف"))
  }
}
