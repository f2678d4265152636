import JourneyModel
import JourneySyntax
import TestSupport
import Testing

@testable import JourneyEvidence

/// Large tables are read in parts; nobody may notice.
@Suite struct TablePartsTests {
  @Test(arguments: 1...12) func partsAreTheWhole(seed: UInt64) {
    var chance = Chance(seed)
    let bytes = RandomTable(rows: 600, using: &chance).bytes()
    let whole = ScoreReading(of: 0, in: Models.licence, bytes: bytes.span)
    for size in [64, 1000, 7000] {
      var settings = ReadingSettings()
      settings.smallestPart = size
      let parts = ScoreReading(of: 0, in: Models.licence, bytes: bytes.span, settings: settings)
      #expect(parts.tally == whole.tally)
      #expect(parts.problems == whole.problems)
      #expect(parts.rows == whole.rows)
      #expect(parts.tally.answers.totals == whole.tally.answers.totals)
    }
  }

  /// Pairs are of the wave of their row, whichever part it is in.
  @Test func partsOfAWideTableAreTheWhole() {
    var chance = Chance(13)
    let bytes = Models.datedTable(rows: 300, using: &chance)
    let whole = ScoreReading(of: 0, in: Models.dated, bytes: bytes.span)
    #expect(whole.tally.answers.pairWaves.count == 6)
    var settings = ReadingSettings()
    settings.smallestPart = 64
    let parts = ScoreReading(of: 0, in: Models.dated, bytes: bytes.span, settings: settings)
    #expect(parts.tally == whole.tally)
  }

  /// Every cut of the middle lies inside one quoted comment that looks like rows.
  @Test func cutsInsideCommentsAreThrownAway() {
    let row = "renewal,pay,CSAT,4,,,,fine\n"
    let comment = "renewal,pay,CSAT,4,,,,\"" + String(repeating: row, count: 200) + "\"\n"
    let text = "journey,step,measure,score,count,date,persona,comment\n" + row + comment + row
    let bytes = Array(text.utf8)
    var settings = ReadingSettings()
    settings.smallestPart = 64
    let reading = ScoreReading(of: 0, in: Models.licence, bytes: bytes.span, settings: settings)
    #expect(reading.tally.rows == 3)
    #expect(reading.tally.answers.count == 3)
    #expect(reading.problems == [])
  }

  @Test func unclosedQuoteIsReportedAtItsRow() {
    let row = "pay,4\n"
    let bytes = Array(
      ("step,score\n" + String(repeating: row, count: 300) + "pay,\"4\n" + String(repeating: row, count: 300))
        .utf8)
    var settings = ReadingSettings()
    settings.smallestPart = 64
    let reading = ScoreReading(of: 0, in: Models.licence, bytes: bytes.span, settings: settings)
    #expect(
      reading.problems.kinds(of: TableProblem.self) == [.unclosedQuote(file: "long-english.csv", row: 302)])
    #expect(reading.tally.answers.count == 300)
  }
}
