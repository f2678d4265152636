import JourneyModel
import JourneySyntax
import TestSupport
import Testing

@testable import JourneyEvidence

/// What we write for spreadsheets computes nothing there, and we read it back as it was.
@Suite struct CSVCellTests {
  private static let signs = ["=", "+", "-", "−", "@", "＝", "＋", "－", "＠", "\t", "\r", "\n"]
  private static let pieces =
    signs + [
      "'", "''", " ", "\u{A0}", "\u{200F}", "\"", ",", ";", "|", "1+1", "SUM(A1)", "سداد", "é", "\u{0}", "",
    ]

  private func readBack(_ rows: [[String]]) -> [[[UInt8]]] {
    let bytes = Array(rows.map { CSVCell.row($0.map(CSVCell.string)) }.joined().utf8)
    var scanner = RecordScanner(bytes.span)
    var record = Record(columns: 3)
    var read: [[[UInt8]]] = []
    while scanner.next(&record, in: bytes.span) {
      read.append((0..<record.count).map { record[$0].text(in: bytes.span) })
    }
    return read
  }

  @Test func everyTextIsReadBack() {
    var random = RandomNumbers(seed: 14)
    func text() -> String {
      (0..<Int.random(in: 0...5, using: &random)).map { _ in Self.pieces.randomElement(using: &random) ?? "" }
        .joined()
    }
    let rows = (0..<20_000).map { _ in ["a", text(), text()] }
    #expect(readBack(rows) == rows.map { $0.map { Array($0.utf8) } })
  }

  /// A blank line is no row, so that a row of one empty cell may not be one.
  @Test func rowsOfOneCellAreReadBack() {
    let rows = [["a"], [""], [","], ["\r"], [""]]
    #expect(readBack(rows) == rows.map { $0.map { Array($0.utf8) } })
  }

  /// Blanks, quotation marks and apostrophes before it hide no sign.
  @Test func noWrittenTextIsAFormula() {
    for sign in Self.signs {
      for before in ["", " ", "\u{A0} ", "\u{200F}"] {
        let written = CSVCell.string(before + sign + "1+1").written
        #expect(written.hasPrefix("'") || written.hasPrefix("\"'"), "\(written.debugDescription)")
      }
    }
  }

  @Test(arguments: ["'tis", "rock'n'roll", "''", "' a", "5 - Very good", "a=b", "–", "سداد"])
  func otherTextsStandAsTheyAre(text: String) {
    #expect(CSVCell.string(text).written == text)
  }

  @Test func numbersStayNumbers() {
    let row = CSVCell.row([.number(-44), .count(-3), .number(0.6), .empty, .count(nil)])
    #expect(row == "-44,-3,0.6,,\r\n")
  }

  @Test func namesWithAGuardAreThoseOfTheModel() throws {
    var model = Models.licence
    model.journeys[0].steps[0].name.label = "+ Pay =1"
    model.journeys[0].steps[0].name.id = nil
    let row = CSVCell.row(["renewal", "+ Pay =1", "CSAT"].map(CSVCell.string) + [.count(4)], end: "")
    let bytes = Array("journey,step,measure,score\n\(row)\n'-x,lookup,CSAT,4\n".utf8)
    let reading = ScoreReading(of: 0, in: model, bytes: bytes.span)
    #expect(reading.tally.answers.count == 1 && reading.problems.count == 1)
  }
}
