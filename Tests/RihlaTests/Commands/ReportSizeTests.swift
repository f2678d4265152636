import Foundation
import TestSupport
import Testing

/// A report is sent by mail and opened on a phone: the bundled examples, and a long journey, stay small.
@Suite struct ReportSizeTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test(arguments: [
    ("driving-licence", "renewal.html"), ("clinic-visit", "زيارة.html"), ("first-workshop", "account.html"),
  ])
  func anExampleStaysBelow300Kilobytes(folder: String, file: String) throws {
    let model = Fixtures.repository.appending(path: "journeys/\(folder)").path
    let run = try Run("report", model, in: scratch)
    #expect(run.status == 0, "\(run.errors)")
    let size = try scratch.bytes(of: "report/\(file)").count
    #expect((50_000..<300_000).contains(size), "\(size) bytes")
  }

  /// Letters and digits of Arabic take two bytes each, and in a page of the other language each is set apart.
  @Test(
    arguments: [(folder: "driving-licence", file: "renewal"), (folder: "clinic-visit", file: "visit")],
    ["en", "ar"])
  func anExampleStaysSmallInBothLanguages(example: (folder: String, file: String), language: String) throws {
    let source = Fixtures.repository.appending(path: "journeys/\(example.folder)")
    try FileManager.default.copyItem(at: source, to: URL(fileURLWithPath: scratch.absolute("model")))
    let journey = "model/\(example.file).journey"
    let setting = "Setting: Report\n  Language: \(language)\n  Digits: arabic\n\n"
    try scratch.write(setting + scratch.text(of: journey), to: journey)
    let run = try Run("report", "model", in: scratch)
    #expect(run.status == 0, "\(run.errors)")
    let page = try #require(scratch.everything.first { $0.hasPrefix("report/") && $0.hasSuffix(".html") })
    let size = try scratch.bytes(of: page).count
    #expect((50_000..<310_000).contains(size), "\(size) bytes")
  }

  @Test(arguments: ["en", "ar"])
  func aHundredStepsStayBelowOneAndAHalfMegabytes(language: String) throws {
    var rows = "journey,step,measure,score,count\n"
    var text =
      "Setting: Report\n  Language: \(language)\n  Digits: arabic\n\nSource: Survey [survey]\n  File: survey.csv\n\n"
    text += "Journey: Renew a licence [renewal]\n  Measured by: CSAT\n"
    for step in 1...100 {
      text += """
        Step: Step number \(step) of the errand, خطوة من المعاملة [s\(step)]
          Importance: \(step % 5 + 1)
          Ideal
            Touchpoint: app / Licensing app
            Expectation: one page with cost, papers and time
            Thought: Only two things to type.
            Feeling: \(4 + step % 2) at ease
            Score: CSAT 4.4
          Actual
            Touchpoint: branch / Counter
            Expectation: one page with cost, papers and time
            Thought: Which of these forms is mine?
            Feeling: \(1 + step % 3) annoyed
            Score: CSAT 3.8

        """
      for score in 1...5 { rows += "renewal,s\(step),CSAT,\(score),\(10 + (step * score) % 7)\n" }
    }
    try scratch.write(text, to: "a.journey")
    try scratch.write(rows, to: "survey.csv")
    let run = try Run("report", "a.journey", in: scratch)
    #expect(run.status == 0, "\(run.errors)")
    let size = try scratch.bytes(of: "report/renewal.html").count
    #expect((500_000..<1_500_000).contains(size), "\(size) bytes")
  }
}
