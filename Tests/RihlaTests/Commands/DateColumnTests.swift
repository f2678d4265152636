import Foundation
import TestSupport
import Testing

/// The day of the answers under whatever name: found by what stands in the column, with what was chosen and why.
@Suite struct DateColumnTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  /// Twelve answers; each column of dates by its name and how it writes the 3rd to the 14th of a month.
  private func table(_ columns: [(name: String, date: (Int) -> String)], question: String = "Paying the fee")
    -> String
  {
    let header = (columns.map(\.name) + [question, "City"]).joined(separator: ",")
    let rows = (3...14).map { day in
      (columns.map { $0.date(day) } + ["\(day % 4 + 2)", day % 2 == 0 ? "North" : "South"]).joined(
        separator: ",")
    }
    return ([header] + rows).joined(separator: "\n") + "\n"
  }

  private static func iso(_ day: Int) -> String { "2026-05-\(day < 10 ? "0" : "")\(day)" }

  @Test(arguments: [
    "Submitted at", "Completion time", "created_at", "End Date", "Recorded", "Visit day", "تاريخ الإرسال",
    "وقت الإكمال", "When was it?",
  ])
  func isFoundByWhatStandsInIt(name: String) throws {
    try scratch.write(table([(name, { Self.iso($0) + " 10:33:00" })]), to: "export.csv")
    #expect(try Run("new", "--from", "export.csv", in: scratch).output.contains("The day of each answer: "))
    #expect(try scratch.text(of: "Export.journey").contains("  Date column: \(name)\n"))
    let gaps = try Run("gaps", "Export.journey", in: scratch)
    #expect(gaps.status == 0 && gaps.output.contains("May 2026"), "\(gaps.output)")
    let json = try Run("scores", "export.csv", "--format", "json", in: scratch).output
    #expect(json.replacing(" ", with: "").contains("\"holds\":\"date\""), "\(json)")
  }

  @Test func ofSeveralTheEndOfTheAnswersIsTaken() throws {
    try scratch.write(
      table([
        ("Start time", Self.iso), ("Visit", Self.iso), ("Completion time", Self.iso),
        ("Date of birth", { "19\(60 + $0)-03-01" }),
      ]), to: "export.csv")
    let run = try Run("new", "--from", "export.csv", in: scratch)
    #expect(
      run.output.contains("Completion time (other dates: Start time, Visit, Date of birth)"), "\(run.output)")
    let text = try scratch.text(of: "Export.journey")
    #expect(
      text.contains(
        "  // The day of each answer is taken from Completion time. Other columns with dates: Start time, Visit, Date of birth\n  Date column: Completion time\n"
      ), "\(text)")
    try scratch.write("Journey: Export\nStep: Paying the fee [pay]\n", to: "mine.journey")
    let bind = try Run("scores", "export.csv", "--bind", "mine.journey", in: scratch).output
    #expect(
      bind.contains("  Date column: Completion time\n") && bind.contains("Other columns with dates"),
      "\(bind)")
  }

  @Test(arguments: ["Date of birth", "Licence expiry", "تاريخ الميلاد"])
  func datesOfSomethingElseAreNotTheDayOfTheAnswer(name: String) throws {
    try scratch.write(table([(name, { "19\(60 + $0)-03-01" })]), to: "export.csv")
    let run = try Run("new", "--from", "export.csv", in: scratch)
    #expect(run.output.contains("all of them count as now"), "\(run.output)")
    let text = try scratch.text(of: "Export.journey")
    #expect(text.contains("  // No column is the day of the answers") && !text.contains("Date column"))
    #expect(text.contains("Dates of something else, it seems: \(name)\n"))
  }

  /// Which is the month is asked once, with an example and how many there are.
  @Test func daysThatMayBeMonthsAreToldOnce() throws {
    try scratch.write(
      table([("Submitted", { "0\($0 % 9 + 1)/0\($0 % 8 + 2)/2026" })]), to: "export.csv")
    let scores = try Run("scores", "export.csv", in: scratch).output
    #expect(scores.components(separatedBy: "could be day or month first").count == 2, "\(scores)")
    #expect(scores.contains("row 2 and 11 more, Submitted: \"04/05/2026\" could be"), "\(scores)")
    _ = try Run("new", "--from", "export.csv", in: scratch)
    let text = try scratch.text(of: "Export.journey")
    #expect(text.contains("No date settles it for 12 of them, such as 04/05/2026."), "\(text)")
    #expect(text.contains("  // Date order: day first\n  // Date order: month first\n"))
    let check = try Run("check", "Export.journey", "--format", "short", in: scratch).output
    #expect(check.components(separatedBy: " J317: ").count == 2, "\(check)")
    // The remark is followed.
    try scratch.write(
      text.replacing("// Date order: day first", with: "Date order: day first"), to: "Export.journey")
    #expect(try !Run("check", "Export.journey", in: scratch).output.contains("J317"))
  }

  @Test func inArabicItIsSaidInArabic() throws {
    let date: (Int) -> String = { "\($0 + 10)/05/2026" }
    try scratch.write(
      table([("وقت البدء", date), ("وقت الإكمال", date)], question: "ما مدى رضاك عن السداد؟"), to: "a.csv")
    let run = try Run("new", "--from", "a.csv", in: scratch)
    #expect(run.output.contains("يوم كل إجابة: وقت الإكمال (تواريخ أخرى: وقت البدء)"), "\(run.output)")
    #expect(try scratch.text(of: "A.journey").contains("  عمود التاريخ: وقت الإكمال\n"))
  }
}
