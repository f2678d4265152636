import JourneyModel
import JourneySyntax
import TestSupport
import Testing

@testable import JourneyEvidence

/// `Each person: once`: of each person the latest answer to a question counts.
@Suite struct EachPersonTests {
  private func read(_ table: String, _ change: (inout Model) -> Void = { _ in }, parts: Int? = nil)
    -> ScoreReading
  {
    var model = Models.licence
    model.sources[0].columns[.respondent] = "who"
    model.sources[0].eachPerson = .once
    change(&model)
    var settings = ReadingSettings()
    if let parts { settings.smallestPart = parts }
    return ScoreReading(of: 0, in: model, bytes: Array(table.utf8).span, settings: settings)
  }

  private func counts(_ reading: ScoreReading) -> [Int] {
    reading.tally.answers.histograms.filter { $0.key.group == .everybody && $0.key.period == nil }.values
      .first?
      .counts ?? []
  }

  @Test func theLatestDayCounts() {
    let reading = read(
      "step,score,who,date\npay,1,a,2026-03-01\npay,5,a,2026-05-01\npay,2,a,2026-04-01\npay,4,b,2026-01-01\n")
    #expect(counts(reading) == [0, 0, 0, 1, 1])
    #expect(reading.tally.answers.totals.repeated == 2 && reading.tally.answers.totals.counted == 2)
  }

  @Test func ofOneDayTheLastRowCounts() {
    #expect(counts(read("step,score,who\npay,1,a\npay,5,b\npay,3,a\n")) == [0, 0, 1, 0, 1])
  }

  @Test func questionsAreTakenOneByOne() {
    let reading = read("step,score,who\npay,1,a\nform,2,a\npay,3,a\n")
    #expect(reading.tally.answers.count == 2 && reading.tally.answers.totals.repeated == 1)
  }

  /// What cannot be read is no answer, and takes none away.
  @Test func aLaterCellWithoutAnAnswerLeavesTheEarlierOne() {
    #expect(counts(read("step,score,who\npay,4,a\npay,often,a\npay,9,a\n")) == [0, 0, 0, 1, 0])
  }

  /// Who has no name is nobody else.
  @Test func rowsWithoutANameAllCount() {
    #expect(counts(read("step,score,who\npay,4,\npay,4,\npay,4,a\npay,4,a\n")) == [0, 0, 0, 3, 0])
  }

  @Test func withoutTheColumnNothingIsCountedInSilence() {
    let reading = read("step,score\npay,4\n")
    #expect(reading.problems.contains { $0.code == TableProblem.Code.missingColumn.rawValue })
  }

  @Test(arguments: 1...6) func partsAndOrderChangeNothing(seed: UInt64) {
    var chance = Chance(seed)
    var latest: [Int: (day: Int, score: Int)] = [:]
    var table = "step,score,who,date\n"
    for row in 0..<400 {
      let (who, score) = (Int.random(in: 0..<90, using: &chance), Int.random(in: 1...5, using: &chance))
      let day = 1 + row % 28
      if latest[who].map({ $0.day <= day }) ?? true { latest[who] = (day, score) }
      table += "pay,\(score),p\(who),2026-06-\(Day.padded(day, 2))\n"
    }
    let whole = read(table)
    let expected = (1...5).map { score in latest.values.count { $0.score == score } }
    #expect(counts(whole) == expected)
    for size in [64, 900] {
      let parts = read(table, parts: size)
      #expect(parts.tally == whole.tally && parts.problems == whole.problems)
    }
  }
}
