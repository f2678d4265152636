import Foundation
import TestSupport
import Testing

/// Whatever a person hands over: a clear message, the documented code, and nothing half done.
@Suite struct BadInputTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  /// Every command that reads a model ends with 3, says this, and writes nothing.
  private func expectUnreadable(_ path: String, _ phrase: String) throws {
    let before = scratch.everything
    for arguments in [["check"], ["fix"], ["gaps"], ["report"], ["diagram", "--output", "gap.svg"]] {
      let run = try Run(arguments + [path], in: scratch)
      #expect(run.status == 3, "\(arguments)")
      #expect(run.errors.hasPrefix("rihla: ") && run.errors.contains(phrase), "\(run.errors)")
      #expect(run.output.isEmpty)
    }
    #expect(scratch.everything == before)
  }

  @Test func missingFile() throws { try expectUnreadable("gone.journey", "there is no such file") }

  @Test func emptyFile() throws {
    try scratch.write("", to: "a.journey")
    try expectUnreadable("a.journey", "is empty")
  }

  @Test func folderWithoutJourneys() throws {
    try scratch.write("", to: "j/readme.md")
    try expectUnreadable("j", "no .journey file")
  }

  @Test func pipeInPlaceOfAFile() throws {
    scratch.makePipe("a.journey")
    try expectUnreadable("a.journey", "no plain file")
  }

  @Test func danglingLink() throws {
    try scratch.link("a.journey", to: "nowhere")
    try expectUnreadable("a.journey", "there is no such file")
  }

  @Test(.enabled(if: getuid() != 0, "The superuser may read everything."))
  func forbiddenFile() throws {
    try scratch.write(Samples.journey, to: "a.journey")
    scratch.forbid("a.journey")
    try expectUnreadable("a.journey", "may not read")
  }

  @Test func anotherEncoding() throws {
    try scratch.write(Array("Journey: A\n".utf8) + [0xD1, 0xCD, 0xE1, 0xC9], to: "a.journey")
    try expectUnreadable("a.journey", "line 2")
    try expectUnreadable("a.journey", "Windows-1256")
  }

  @Test func hundredMegabytes() throws {
    try scratch.write("Journey: A\n", to: "a.journey")
    scratch.stretch("a.journey", to: 100_000_000)
    try expectUnreadable("a.journey", "100000000")
  }

  @Test func noJourneyInTheFile() throws {
    try scratch.write("Persona: Sara\n", to: "a.journey")
    let run = try Run("report", "a.journey", in: scratch)
    #expect(run.status == 3 && run.errors.contains("holds no journey"))
    #expect(try Run("check", "a.journey", in: scratch).status == 0)
    #expect(scratch.everything == ["a.journey"])
  }

  /// What is wrong inside a model is said, and the rest of it is still drawn.
  struct Flaw: CustomTestStringConvertible {
    var code: String
    var says: String
    var files: [String: String]
    var status: Int32 = 1
    var testDescription: String { "\(code) \(says)" }
  }

  static let flaws = [
    Flaw(
      code: "J310", says: "no column \"score\"",
      files: ["a.journey": Samples.surveyed, "survey.csv": "journey,step,measure\nrenewal,form,CSAT\n"]),
    Flaw(
      code: "J311", says: "\"four\" is not a number",
      files: ["a.journey": Samples.surveyed, "survey.csv": Samples.answers + "renewal,form,CSAT,four,1\n"]),
    Flaw(
      code: "J312", says: "CSAT",
      files: ["a.journey": Samples.surveyed, "survey.csv": Samples.answers + "renewal,form,CSAT,9,1\n"]),
    Flaw(
      code: "J313", says: "row",
      files: ["a.journey": Samples.surveyed, "survey.csv": Samples.answers + "renewal,form\n"], status: 0),
    Flaw(
      code: "J301", says: "payment",
      files: ["a.journey": Samples.surveyed, "survey.csv": Samples.answers + "renewal,payment,CSAT,4,1\n"]),
    Flaw(code: "J141", says: "survey.csv", files: ["a.journey": Samples.surveyed]),
    Flaw(
      code: "J210", says: "outside the scale",
      files: ["a.journey": Samples.journey.replacing("CSAT 4.4", with: "CSAT 44")]),
    Flaw(
      code: "J150", says: "at most four personas",
      files: ["a.journey": (1...5).map { "Persona: P\($0)\n" }.joined() + Samples.journey]),
    Flaw(
      code: "J140", says: "circle",
      files: [
        "a.journey": "Use: b.journey\n" + Samples.journey, "b.journey": "Use: a.journey\nPersona: Sara\n",
      ]),
    Flaw(code: "J142", says: "root folder", files: ["a.journey": "Use: ../b.persona\n" + Samples.journey]),
  ]

  @Test(arguments: flaws)
  func flawInsideAModel(_ flaw: Flaw) throws {
    for (name, text) in flaw.files { try scratch.write(text, to: name) }
    let check = try Run("check", "a.journey", in: scratch)
    #expect(check.status == flaw.status)
    #expect(check.output.contains(flaw.code) && check.output.contains(flaw.says), "\(check.output)")
    let report = try Run("report", "a.journey", in: scratch)
    #expect(report.status == flaw.status)
    #expect(report.errors.contains(flaw.code), "\(report.errors)")
    #expect(try scratch.text(of: "report/renewal.html").hasSuffix("</html>\n"))
  }

  @Test func answersInAnotherEncoding() throws {
    try scratch.write(Samples.surveyed, to: "a.journey")
    // رحلة,الة in Windows-1256: it is converted, and what it says is told as of any other table.
    try scratch.write([0xD1, 0xCD, 0xE1, 0xC9, 0x2C, 0xC7, 0xE1, 0xC9, 0x0A], to: "survey.csv")
    let run = try Run("check", "a.journey", in: scratch)
    #expect(run.status == 1 && run.output.contains("J310") && run.output.contains("رحلة"))
  }

  @Test func outputThatWouldReplaceItsInput() throws {
    try scratch.write(Samples.surveyed, to: "a.journey")
    try scratch.write("journey,step,measure,score\n", to: "survey.csv")
    for input in ["a.journey", "survey.csv"] {
      let before = try scratch.text(of: input)
      let run = try Run("diagram", "a.journey", "--output", input, "--format", "svg", in: scratch)
      #expect(run.status == 4 && run.errors.contains("choose another name"), "\(run.errors)")
      #expect(try scratch.text(of: input) == before)
    }
  }

  @Test func anEmptyPath() throws {
    for arguments in [["check", ""], ["report", ""], ["new", ""]] {
      #expect(try Run(arguments, in: scratch).status == 2)
    }
  }

  @Test func outputThatCannotBeWritten() throws {
    try scratch.write(Samples.journey, to: "a.journey")
    try scratch.write("a file", to: "taken")
    let before = scratch.everything
    for arguments in [
      ["report", "a.journey", "--output", "taken"],
      ["report", "a.journey", "--output", "taken/below"],
      ["diagram", "a.journey", "--output", "taken/gap.svg"],
      ["diagram", "a.journey", "--output", "missing/gap.svg"],
      ["new", "taken"],
    ] {
      let run = try Run(arguments, in: scratch)
      #expect(run.status == 4, "\(arguments)")
      #expect(run.errors.contains("I can't write"), "\(run.errors)")
      #expect(run.output.isEmpty)
    }
    #expect(scratch.everything == before)
  }
}
