import Foundation
import Testing

@Suite struct ScoresCommandTests {
  private let scratch: Scratch

  /// A survey with everything in it that nobody may see, and a model that names it.
  init() throws {
    scratch = try Scratch()
    try scratch.write(Self.model, to: "j/model.journey")
    try scratch.write(Self.survey, to: "j/visit.csv")
  }

  private static let model = """
    Source: Visit [visit]
      File: visit.csv
      Respondent column: who
      Invited: 40

    Journey: Renew a licence [renewal]
      Measured by: CSAT
    Step: Fill in the form [form]
      Ideal
        Score: CSAT 4.4
    Step: Pay [pay]
      Ideal
        Score: CSAT 4.4

    """

  private static let survey = {
    var text = "journey,step,measure,score,date,who,email,comment\n"
    for person in 1...12 {
      for (step, score) in [("form", 1 + person % 3), ("pay", 3 + person % 3)] {
        text += "renewal,\(step),CSAT,\(score),2026-0\(7 + person % 2)-03,"
        text += "P-70\(person),guest\(person)@example.org,\"My sister Salma, too\"\n"
      }
    }
    return text
  }()

  /// One row is about a step that the model does not have.
  private static let faultySurvey = survey + "renewal,parking,CSAT,3,2026-07-03,P-799,,\n"

  private func expectNobodyIn(_ text: String) {
    for secret in ["P-7", "example.org", "guest", "Salma"] { #expect(!text.contains(secret), "\(secret)") }
  }

  @Test func saysWhatAFileIs() throws {
    let run = try Run("scores", "j/visit.csv", in: scratch)
    #expect(run.status == 0 && run.errors == "")
    for words in ["one answer a row", "rows: 24", "personal, not copied", "comment"] {
      #expect(run.output.contains(words), "\(words)")
    }
    expectNobodyIn(run.output)
    let arabic = try Run("scores", "j/visit.csv", "--language", "ar", in: scratch)
    #expect(arabic.output.contains("الصفوف: 24"))
    expectNobodyIn(arabic.output)
  }

  @Test func saysItToAProgram() throws {
    let run = try Run("scores", "j/visit.csv", "--format", "json", in: scratch)
    let json = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect((json["columns"] as? [Any])?.count == 8)
    expectNobodyIn(run.output)
  }

  @Test func proposesLinesThatBindTheFile() throws {
    try scratch.write("Q1 Fill in the form,Q2 pay,Which app?\n4,5,one\n3,5,two\n", to: "j/wide.csv")
    let run = try Run("scores", "j/wide.csv", "--bind", "j", in: scratch)
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      run.output.contains("Source: wide") && run.output.contains("[form]") && run.output.contains("[pay]"))
  }

  @Test func countsTravelInsteadOfAnswers() throws {
    let written = try Run("scores", "j/visit.csv", "--bind", "j", "--output", "tally.json", in: scratch)
    #expect(written.status == 0 && written.errors == "", "\(written.errors)")
    expectNobodyIn(try scratch.text(of: "tally.json"))
    try scratch.write(Self.model.replacing("visit.csv", with: "tally.json"), to: "k/model.journey")
    try scratch.write(try scratch.text(of: "tally.json"), to: "k/tally.json")
    let (raw, counted) = (
      try Run("gaps", "j", "--format", "csv", in: scratch),
      try Run("gaps", "k", "--format", "csv", in: scratch)
    )
    #expect(raw.output.contains(",Visit,12,"))
    #expect(counted.output.replacing("k/model", with: "j/model") == raw.output)
  }

  @Test(arguments: ["j/visit.csv", "j/model.journey", "part.json"])
  func whatItWasMadeFromStays(output: String) throws {
    try scratch.write(try scratch.text(of: "j/visit.csv"), to: "part.json")
    let before = try scratch.text(of: output)
    let run = try Run("scores", "j/visit.csv", "part.json", "--bind", "j", "--output", output, in: scratch)
    #expect(run.status == 4 && run.errors.contains(output), "\(run.errors)")
    #expect(try scratch.text(of: output) == before)
  }

  @Test func saysWhatWasNotCounted() throws {
    try scratch.write(Self.faultySurvey, to: "j/visit.csv")
    let run = try Run("scores", "j/visit.csv", "--bind", "j", "--output", "t.json", in: scratch)
    #expect(run.status == 1 && run.errors.contains("parking"), "\(run.errors)")
    #expect(try scratch.text(of: "t.json").contains("\"rows\": 25"), "the others are counted all the same")
  }

  @Test func saltChangesNoNumber() throws {
    for salt in ["", "pepper"] {
      let arguments = [
        "scores", "j/visit.csv", "--bind", "j", "--output", "tally\(salt).json", "--salt", salt,
      ]
      #expect(try Run(arguments, in: scratch).status == 0)
    }
    #expect(try scratch.text(of: "tally.json") == scratch.text(of: "tallypepper.json"))
  }

  @Test func kindsAreNotMixed() throws {
    let other = """
      Source: Calls [calls]
        File: calls.csv
        Voice: indirect


      """
    try scratch.write(other + Self.model, to: "j/model.journey")
    try scratch.write(Self.survey, to: "j/calls.csv")
    let run = try Run(
      "scores", "j/visit.csv", "j/calls.csv", "--bind", "j", "--output", "t.json", in: scratch)
    #expect(run.status == 2 && run.errors.contains("would average them"))
    #expect(!FileManager.default.fileExists(atPath: scratch.absolute("t.json")))
    let arabic = try Run(
      "scores", "j/visit.csv", "j/calls.csv", "--bind", "j", "--output", "t.json", "--language", "ar",
      in: scratch)
    #expect(arabic.status == 2 && arabic.errors.contains("ستخلطهما"))
  }

  @Test func saysWhoWasAsked() throws {
    let page = try Run("report", "j", "--output", "report", in: scratch)
    #expect(page.status == 0, "\(page.errors)")
    let html = try scratch.text(of: "report/renewal.html")
    #expect(html.contains("40 invited; the file does not say how many"))
    expectNobodyIn(html)
  }

  /// Everybody is content in the survey, and nearly all tickets are about one step.
  @Test(arguments: [
    ("en", ["42 tickets, its share is 24", "silent pain"]), ("ar", ["عدد التذاكر 42 وحصتها 24", "ألم صامت"]),
  ])
  func ticketsStandBesideAnswers(language: String, words: [String]) throws {
    let desk = "Source: Desk [desk]\n  File: desk.csv\n  Voice: indirect\n\n"
    try scratch.write(desk + Self.model, to: "j/model.journey")
    let steps = ["form", "pay"].map { step in (0..<60).map { "renewal,\(step),CSAT,5,P-\($0)\n" } }
    try scratch.write("journey,step,measure,score,who\n" + steps.joined().joined(), to: "j/visit.csv")
    let tickets = (0..<48).map { "\($0),2026-07-02,Closed,Help,\($0 % 8 == 0 ? "form" : "pay")\n" }
    try scratch.write("Ticket ID,Created,Status,Subject,Tags\n" + tickets.joined(), to: "j/desk.csv")
    let run = try Run("report", "j", "--output", "report", "--language", language, in: scratch)
    #expect(run.status == 0, "\(run.errors)")
    let html = try scratch.text(of: "report/renewal.html")
    for word in words { #expect(html.contains(word), "\(word)") }
  }

  @Test(arguments: [
    (["j/none.csv"], 3, "no such file"), (["j"], 3, "folder"),
    (["j/visit.csv", "--output", "t.json"], 2, "--bind"),
    (["j/visit.csv", "--bind", "j", "--output", "t.json", "--waves", "year"], 2, "waves"),
    (["j/picture.csv"], 3, "is a picture"), (["j/visit.csv", "--bind", "none.journey"], 3, "none.journey"),
    (["j/visit.csv", "--bind", "j", "--output", "none/t.json"], 4, "none/t.json"),
  ])
  func saysWhatItCannotDo(arguments: [String], status: Int32, words: String) throws {
    try scratch.write([0x89, 0x50, 0x4E, 0x47, 0, 0, 1, 0xFF], to: "j/picture.csv")
    let run = try Run(["scores"] + arguments, in: scratch)
    #expect(run.status == status && run.errors.contains(words), "\(run.status) \(run.errors)")
    #expect(!FileManager.default.fileExists(atPath: scratch.absolute("t.json")))
  }

  /// The same letters in two spellings of Unicode, as one keyboard writes them and another.
  @Test func namesMayBeComposedOrNot() throws {
    let journey = "Source: S\n  File: s.csv\n\nJourney: Visit\n  Measured by: CSAT\nStep: Caf\u{E9}\n"
    try scratch.write(journey, to: "c/model.journey")
    let rows = String(repeating: "Cafe\u{301},4\n", count: 6)
    try scratch.write("step,score\n" + rows, to: "c/s.csv")
    let run = try Run("gaps", "c", "--format", "csv", in: scratch)
    #expect(run.errors == "" && run.output.contains(",6,"), "\(run.output)\(run.errors)")
  }
}
