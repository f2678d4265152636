import Foundation
import Testing

@Suite struct PathsCommandTests {
  private let scratch: Scratch

  /// Six cases: all look up and fill in, one goes back, two reach the goal. The log calls the form now by its name and
  /// now by its id.
  init() throws {
    scratch = try Scratch()
    let model = """
      Source: Log [log]
        File: log.csv
        Respondent column: ticket
        Step column: activity
        Date column: when

      Journey: Renew a licence [renewal]
        Measured by: CSAT
      Step: Look up [lookup]
      Step: Fill in the form [form]
        Actual
          Feeling: 2 annoyed
          Back to: lookup — papers are missing
      Step: Pay [pay]

      """
    try scratch.write(model, to: "j/model.journey")
    var log = "ticket,activity,when,outcome\n"
    for ticket in 1...6 {
      log += "T\(ticket),lookup,2026-07-0\(ticket) 09:00,\n"
      log += "T\(ticket),\(ticket < 4 ? "form" : "Fill in the form"),2026-07-0\(ticket) 10:00,\n"
    }
    log += "T1,lookup,2026-07-01 11:00,\nT1,Fill in the form,2026-07-01 11:30,\n"
    for ticket in 1...2 { log += "T\(ticket),pay,2026-07-0\(ticket) 12:00,completed\n" }
    try scratch.write(log, to: "j/log.csv")
    try scratch.write(log.replacing("ticket,activity,when", with: "case,step,time"), to: "plain.csv")
  }

  @Test func showsTheWaysOfALog() throws {
    let run = try Run("paths", "plain.csv", in: scratch)
    #expect(run.status == 0 && run.errors == "")
    #expect(run.output.contains("cases: 6, events: 16"))
    // The form is two steps to a program that has no model.
    #expect(run.output.contains("Fill in the form  4"))
  }

  @Test func theModelSaysWhatTheColumnsAre() throws {
    let run = try Run("paths", "j/log.csv", "--bind", "j", in: scratch)
    #expect(run.status == 0, "\(run.errors)")
    for words in [
      "form    6           100\u{A0}% (61 to 100)", "back from form to lookup: 1 of 6",
      "pay     2           33\u{A0}% (10 to 70)",
      "33\u{A0}% (10 to 70)                        Fill in the form",
      "reach of “Fill in the form” 100\u{A0}%",
    ] {
      #expect(run.output.contains(words), "\(words)\n\(run.output)")
    }
  }

  @Test func showsThemInArabic() throws {
    let run = try Run("paths", "j/log.csv", "--bind", "j", "--language", "ar", in: scratch)
    #expect(run.status == 0 && run.output.contains("الحالات: 6، الأحداث: 16"))
    #expect(run.output.contains("عودة من ⁨form⁩ إلى ⁨lookup⁩: 1 من 6"))
  }

  @Test func showsThemToAProgram() throws {
    let run = try Run("paths", "j/log.csv", "--bind", "j", "--format", "json", in: scratch)
    let json = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let steps = try #require(json["steps"] as? [[String: Any]])
    #expect(steps.map { $0["step"] as? String } == ["lookup", "form", "pay"])
    #expect(steps.map { $0["completed"] as? Int } == [6, 2, 2])
    #expect(json["cases"] as? Int == 6)
  }

  /// Of fewer than five cases a share would be about people.
  @Test func fewCasesHaveNoShares() throws {
    let log = "case,step,time\n1,a,2026-07-01\n1,b,2026-07-02\n2,a,2026-07-01\n"
    try scratch.write(log, to: "few.csv")
    let run = try Run("paths", "few.csv", in: scratch)
    #expect(run.status == 0 && run.output.contains("cases: 2") && !run.output.contains("100"))
  }

  @Test(arguments: [
    ("none.csv", "no such file"), ("answers.csv", "no log of events"), ("empty.csv", "is empty"),
    ("bare.csv", "has no rows"),
  ])
  func saysWhatIsNoLog(file: String, words: String) throws {
    try scratch.write("step,score\npay,4\n", to: "answers.csv")
    try scratch.write("", to: "empty.csv")
    try scratch.write("case,step,time\n", to: "bare.csv")
    let run = try Run("paths", file, in: scratch)
    #expect(run.status == 3 && run.output == "" && run.errors.contains(words), "\(run.errors)")
  }
}
