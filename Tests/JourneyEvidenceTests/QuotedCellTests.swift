import JourneyModel
import JourneySyntax
import TestSupport
import Testing

@testable import JourneyEvidence

/// Messages say where a cell stands, and what it says only where that tells about nobody.
@Suite struct QuotedCellTests {
  @Test(arguments: [
    ("four", true), ("  4,5 ", true), ("خطوة الدفع", true), ("123456", true), ("", true),
    ("sara@example.com", false), ("s@x", false), ("1234567", false), ("٠٥٠ ١٢٣ ٤", false),
    ("050-123-456", false), ("thirteen char", false), ("s＠x", false), ("१२३४५६७", false),
  ])
  func showsWhatTellsAboutNobody(cell: String, isShown: Bool) {
    for column: QuotedCell.Column in [.score, .date, .step, .measure, .persona] {
      #expect((QuotedCell(cell, in: column).text == cell.trimmed) == isShown)
    }
    #expect(QuotedCell(cell, in: .other).text == (cell.isEmpty ? "" : nil))
  }

  /// Cells that no message may show, wherever they stand.
  private static let telling = [
    "sara@example.com", "0501234567", "+966 50 123 4567", "٠٥٠١٢٣٤٥٦٧", "AB-1234567", "she was rude to me",
    "سارة بنت عبد الله", "Sara Ahmed Ali", "\"sara@example.com\"", "1234567",
  ]
  private static let others = ["renewal", "pay", "CSAT", "4", "2026-03-01", "layla", "", "x", "3"]

  private func table(_ columns: [String], using random: inout RandomNumbers) -> [UInt8] {
    let rows = (0..<12).map { _ in
      columns.map { _ in
        (Bool.random(using: &random) ? Self.telling : Self.others).randomElement(using: &random) ?? ""
      }
    }
    return Array(([columns] + rows).map { CSVCell.row($0.map(CSVCell.string), end: "\n") }.joined().utf8)
  }

  private func said(of bytes: [UInt8], _ model: Model) -> [String] {
    var said = ScoreReading(of: 0, in: model, bytes: bytes.span).problems.flatMap { problem in
      Language.allCases.map { problem.message(in: $0) + "\(problem.kind)" }
    }
    let preview = ScoreFilePreview(of: bytes.span)
    said += preview.faults.compactMap(\.written.text) + preview.columns.map(\.name)
    said.append(SourceProposal(for: preview, file: "a.csv", in: model).text(in: .english))
    return said
  }

  private func expectNoCell(_ bytes: [UInt8], _ model: Model) {
    for text in said(of: bytes, model) {
      for cell in Self.telling {
        #expect(!text.contains(cell), "\(text)")
      }
    }
  }

  /// A table of one question a column, beside a long one and one of events.
  private var models: [Model] {
    var wide = Models.licence
    wide.sources[0].bindings = ["Q1", "Q2"].enumerated().map { step, column in
      ColumnBinding(
        column: column, measure: Measure.csat, subject: .step(StepReference(journey: 0, step: ID(step))))
    }
    return [Models.licence, wide]
  }

  @Test func noMessageHoldsACell() {
    var random = RandomNumbers(seed: 19)
    let headers = [
      ["journey", "step", "measure", "score", "count", "date", "persona", "comment", "respondent"],
      ["step", "measure", "1", "2", "3", "5"], ["Q1", "Q2", "comment", "email"], ["case", "step", "time"],
      ["Tags", "Status"],
    ]
    for _ in 0..<60 {
      for header in headers {
        let bytes = table(header, using: &random)
        for model in models { expectNoCell(bytes, model) }
      }
    }
  }

  /// The first row of a table without a header is data.
  @Test func noHeaderIsNoExcuse() {
    var random = RandomNumbers(seed: 20)
    let columns = ["sara@example.com", "0501234567", "score"]
    for model in models { expectNoCell(table(columns, using: &random), model) }
  }

  private static let told = [
    "Nora Salem Al-Harbi", "Huda K", "Omar", "the clerk Ahmad insulted me and my wife", "nothing",
    "هدى القحطاني", "شتمني الموظف أمام زوجتي", "sara@example.com", "0501234567",
  ]
  private static let given = ["5", "٤", "3 - fair", "2026-03-01", "80 %", "n/a", ""]

  /// Some columns hold what people told, the others what they gave, in the first row as in all.
  private func tableWithoutHeader(using random: inout RandomNumbers) -> [[String]] {
    let isTold = [true] + (0..<Int.random(in: 1...4, using: &random)).map { _ in Bool.random(using: &random) }
    return (0..<Int.random(in: 1...9, using: &random)).map { _ in
      isTold.map { ($0 ? Self.told : Self.given).randomElement(using: &random) ?? "" }
    }
  }

  @Test func answersAreNoNamesOfColumns() {
    var random = RandomNumbers(seed: 21)
    for _ in 0..<400 {
      let rows = tableWithoutHeader(using: &random)
      let bytes = Array(rows.map { CSVCell.row($0.map(CSVCell.string), end: "\n") }.joined().utf8)
      for model in models {
        for text in said(of: bytes, model) {
          for cell in Self.told where rows[0].contains(cell) {
            #expect(!text.contains(cell), "\(text) of \(rows)")
          }
        }
      }
    }
  }

  @Test(arguments: [
    "Q1,comments\n5,fine\n", "Age group,How satisfied were you with X?\nyoung,4\n,\nold,n/a\n",
    "1. How satisfied are you?,2. Why?\n4,no reason\n", "Class,Food\nEco,4 - good\nEco,\n",
    "العمر,ما مدى رضاك؟\nشاب,٤\n", "step,answer\npay,good\n", "الخطوة,الجواب\nالدفع,جيد\n",
    "city,when\nJeddah,2026-03-01\n", "Why?,Paying,Why?\nslow,3,queue\n", ",Paying\n0,3\n",
  ])
  func headersAreQuoted(table: String) throws {
    let header = try TableOpening(Array(table.utf8).span).header
    #expect(header.names == header.labels.filter { !$0.isEmpty })
  }

  @Test(arguments: [
    "Nora Salem,rude clerk,5\nHuda,nothing,4\n", "Nora Salem,rude clerk\nHuda,nothing\n", "Nora Salem,,\n",
    "Nora Salem,rude clerk,\nHuda,nothing,4\n", "Nora Salem,date,5\nHuda,nothing,4\n",
    "Nora Salem,5 - good\nHuda,4\n", "Nora Salem,rude clerk\nHuda,n/a\n",
    "Nora Salem,rude clerk\nHuda,5\nOmar,nothing\n",
    "Nora Salem,score,sara@example.com\nHuda,4,omar@example.com\n",
  ])
  func answersAreNumbered(table: String) throws {
    let header = try TableOpening(Array(table.utf8).span).header
    #expect(header.names == header.labels.indices.map { "#\($0 + 1)" })
  }

  @Test func talliesAreQuotedAlike() {
    let model = Models.licence
    for cell in Self.telling where !cell.contains("\"") {
      let entries = [
        "{\"journey\": \"\(cell)\", \"measure\": \"CSAT\"}",
        "{\"journey\": \"renewal\", \"step\": \"\(cell)\", \"measure\": \"CSAT\"}",
        "{\"journey\": \"renewal\", \"measure\": \"\(cell)\"}",
      ]
      let file = "{\"rihla\": \"tally\", \"version\": 1, \"histograms\": [\(entries.joined(separator: ","))]}"
      expectNoCell(Array(file.utf8), model)
      #expect(ScoreReading(of: 0, in: model, bytes: Array(file.utf8).span).problems.count == 3)
    }
  }

  @Test(arguments: ["comment", "التعليق", "note", "mail"])
  func whatPeopleToldIsNoSegment(column: String) {
    let told =
      column == "note"
      ? "I waited for an hour and then they sent me to another counter again" : "a@b"
    let bytes = Array(
      "step,score,\(column)\npay,4,\(told)\npay,4,\(column == "mail" ? "a@b" : "fine")\n".utf8)
    let settings = ReadingSettings(groupColumns: [column])
    let reading = ScoreReading(of: 0, in: Models.licence, bytes: bytes.span, settings: settings)
    #expect(reading.tally.answers.histograms.keys.allSatisfy { $0.group == .everybody })
    #expect(reading.problems.map(\.code) == ["J318"])
  }

  @Test func pathsNameNoPerson() {
    let bytes = Array("case,step,time\n1,pay,2026-01-01\n1,sara@example.com,2026-01-02\n".utf8)
    let reading = ScoreReading(of: 0, in: Models.licence, bytes: bytes.span)
    #expect(reading.tally.events.paths?.steps == ["pay", "#2"])
  }
}
