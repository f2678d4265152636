import TestSupport
import Testing

@Suite struct GapsCommandTests {
  private let scratch: Scratch

  /// Three steps by two channels: the counter has few answers, and one date is another month's.
  init() throws {
    scratch = try Scratch()
    let third = """
      Step: Collect the card [card]
        Ideal
          Score: CSAT 4.5

      """
    let source = "  File: survey.csv\n  Segment column: channel\n"
    try scratch.write(
      Samples.surveyed.replacing("  File: survey.csv\n", with: source) + third, to: "j/model.journey")
    var rows = "journey,step,measure,score,count,channel,date\n"
    for (step, counts) in [
      ("form", [9, 9, 9, 9, 4]), ("pay", [0, 2, 9, 20, 9]), ("card", [0, 0, 9, 20, 30]),
    ] {
      for (level, count) in counts.enumerated() {
        rows += "renewal,\(step),CSAT,\(level + 1),\(count),app,2026-07-0\(level + 1)\n"
      }
      rows += "renewal,\(step),CSAT,2,3,counter,2026-08-02\n"
    }
    try scratch.write(rows, to: "j/survey.csv")
  }

  @Test func saysVerdictsPlacesAndMethods() throws {
    let run = try Run("gaps", "j", in: scratch)
    #expect(run.status == 0 && run.errors == "")
    for words in ["gap confirmed", "Verdict", "drawn towards", "steps together", "all steps count alike"] {
      #expect(run.output.contains(words), "\(words)")
    }
    let arabic = try Run("gaps", "j", "--language", "ar", in: scratch).output
    #expect(arabic.contains("فجوة مؤكدة") && arabic.contains("المُقلَّص"))
  }

  @Test func theMarginChangesTheVerdict() throws {
    #expect(try Run("gaps", "j", "--margin", "40", in: scratch).output.contains("no meaningful gap"))
    #expect(try Run("gaps", "j", "--confidence", "90", in: scratch).output.contains("90\u{A0}% interval"))
  }

  @Test(arguments: [
    ["--margin", "-1"], ["--margin", "101"], ["--confidence", "100"], ["--confidence", "nan"],
  ])
  func refusesWhatIsNoMargin(options: [String]) throws {
    #expect(try Run(["gaps", "j"] + options, in: scratch).status == 2)
  }

  @Test func tellsGroupsApart() throws {
    let run = try Run("gaps", "j", "--by", "channel", "--format", "csv", in: scratch)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("channel,app,,2026-06-01"))
    #expect(run.output.contains("channel,counter,,2026-06-01"))
  }

  /// Three answers at the counter must not come out by subtracting the others from all.
  @Test func hidesWhatSubtractionWouldTell() throws {
    let run = try Run("gaps", "j", "--by", "channel", "--format", "csv", in: scratch)
    let rows = run.output.split(separator: "\r\n").filter { $0.contains(",form,") }
    #expect(rows.count == 2)
    for row in rows { #expect(row.contains(",score,4.4,3,"), "\(row)") }
    for row in rows {
      let cells = row.split(separator: ",", omittingEmptySubsequences: false)
      #expect(cells[11] == "", "a score of \(row)")
    }
  }

  /// A month of three answers must not come out by subtracting the other month from all.
  @Test func hidesWhatSubtractingWavesWouldTell() throws {
    let run = try Run("gaps", "j", "--wave", "month", "--format", "csv", in: scratch)
    let rows = run.output.split(separator: "\r\n").filter { $0.contains(",form,") }
    #expect(rows.count == 2)
    for row in rows {
      #expect(row.split(separator: ",", omittingEmptySubsequences: false)[11] == "", "a score of \(row)")
    }
  }

  @Test func tellsWavesApart() throws {
    let run = try Run("gaps", "j", "--wave", "month", "--format", "json", in: scratch)
    #expect(run.output.contains("\"wave\": \"2026-07\"") && run.output.contains("\"wave\": \"2026-08\""))
    let quarter = try Run("gaps", "j", "--wave", "quarter", in: scratch).output
    #expect(quarter.contains("2026-Q3") && !quarter.contains("2026-Q4"))
  }

  @Test func saysWhyNothingCanBeToldApart() throws {
    let run = try Run("gaps", "j", "--by", "city", in: scratch)
    #expect(run.status == 2 && run.output == "")
    #expect(run.errors.contains("Segment column: city"))
  }

  @Test(arguments: ["form", "[form]", "Fill in the form"])
  func samplesOneStepByAnyOfItsNames(name: String) throws {
    let run = try Run("sample", "j", name, "--margin", "5", in: scratch)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("Fill in the form: Jun to Aug 2026, 43 answers. An interval of ±5 points"))
    #expect(run.output.contains("At this pace a window holds 120"))
    let longer = try Run("sample", "j", name, "--margin", "5", "--window", "all", in: scratch).output
    #expect(longer.contains("likely to be in after"))
    #expect(!run.output.contains("Pay the fee"))
  }

  @Test func samplesNoUnknownStep() throws {
    let run = try Run("sample", "j", "payment", in: scratch)
    #expect(run.status == 2 && run.errors.contains("payment"))
  }
}
