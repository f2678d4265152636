import Foundation
import TestSupport
import Testing

/// No table for a spreadsheet holds a text that it would compute, whatever a model calls its things.
@Suite struct SpreadsheetFormulaTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    let model = Samples.surveyed.replacing("Fill in the form [form]", with: "=HYPERLINK(\"x\",1) [form]")
      .replacing("Pay the fee [pay]", with: "@SUM(A1)")
      .replacing("Renew a licence [renewal]", with: "－2+3")
      .replacing("Survey [survey]", with: "+Survey")
    try scratch.write(model, to: "j/model.journey")
    var rows = "journey,step,measure,score,count,date\n"
    for month in 1...9 {
      for (step, score) in [("form", 2), ("'@SUM(A1)", 4), ("", 3)] {
        rows += "'－2+3,\(step),CSAT,\(score),\(9 + month),2026-0\(month)-03\n"
      }
    }
    try scratch.write(rows, to: "j/survey.csv")
    try scratch.write(rows.replacing(",2026-", with: ",2025-"), to: "j/earlier.csv")
  }

  @Test(arguments: [
    ["gaps", "j"], ["gaps", "j", "--compare", "j/earlier.csv"], ["trend", "j"], ["sample", "j"],
    ["what-if", "j", "CSAT [form] = 4"], ["effect", "j", "--step", "form", "--from", "2026-05-01"],
  ])
  func textsAreGuarded(arguments: [String]) throws {
    let run = try Run(arguments + ["--format", "csv"], in: scratch)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("'－2+3") && run.output.contains("\"'=HYPERLINK(\"\"x\"\",1)\""))
    let starts = try Regex("(^|,)\"?[=+@−＝＋－＠-][^0-9]").anchorsMatchLineEndings()
    #expect(!run.output.contains(starts), "\(run.output)")
  }

  /// Nothing was lost in reading: the names with their apostrophes are those of the model.
  @Test func guardedNamesAreRead() throws {
    let run = try Run("check", "j", in: scratch)
    #expect(!run.output.contains("J301") && !run.errors.contains("J301"), "\(run.output)\(run.errors)")
  }
}
