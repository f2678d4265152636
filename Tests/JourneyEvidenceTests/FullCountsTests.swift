import JourneyModel
import JourneySyntax
import TestSupport
import Testing

@testable import JourneyEvidence

/// Steps, segments and waves can make more combinations than are kept: then no answer is lost, and it is said.
@Suite struct FullCountsTests {
  /// 120 steps on a scale of 2,001 levels over 60 days: more than eight million counters.
  @Test func tooManyDaysBecomeMonths() {
    let reading = read(days: (0..<60).map { "2026-0\(1 + $0 / 28)-\(10 + $0 % 28 % 19)" }, waves: .day)
    expectAll(60, in: reading.tally)
    #expect(
      Set(reading.tally.answers.histograms.keys.compactMap(\.period?.text)) == [
        "2026-01", "2026-02", "2026-03",
      ])
    #expect(reading.tally.answers.histograms.keys.contains { $0.group != .everybody })
    #expect(
      reading.problems.kinds(of: TableProblem.self) == [
        .unusableSegment(file: "minutes.csv", column: "date", flaw: .tooManyDays)
      ])
  }

  /// Over 60 months there is no room even for months: no answer is lost, and none that has a date is called undated.
  @Test func answersOutliveTheirWaves() throws {
    let days = (0..<60).map { "20\(20 + $0 / 12)-\($0 % 12 < 9 ? "0" : "")\($0 % 12 + 1)-10" }
    let reading = read(days: days, waves: .day)
    expectAll(60, in: reading.tally)
    #expect(reading.tally.answers.histograms.keys.allSatisfy { $0.period == nil && $0.group == .everybody })
    #expect(
      reading.problems.kinds(of: TableProblem.self) == [
        .unusableSegment(file: "minutes.csv", column: "office", flaw: .tooManyCombinations),
        .unusableSegment(file: "minutes.csv", column: "date", flaw: .tooManyCombinations),
      ])
    let found = Evidence(tallies: [reading.tally], of: model, in: TimeFrame())
    let question = try #require(reading.tally.answers.histograms.keys.first?.question)
    let span = try #require(found.span(of: question, fromSource: 0))
    #expect(span.undated == 0)
    #expect(span.days?.lowerBound.text == "2020-01-10" && span.days?.upperBound.text == "2024-12-31")
  }

  /// Twelve years of days are told apart, and so are any more, by the month.
  @Test(arguments: [(12, WaveLength.day), (40, .month)]) func manyYearsHaveWaves(
    years: Int, length: WaveLength
  ) throws {
    let first = try #require(Day(written: "1980-01-01")).daysSince1970
    let last = try #require(Day(written: "\(1980 + years)-01-01")).daysSince1970
    let rows = (first..<last).compactMap { Day(daysSince1970: $0)?.text }.map {
      "renewal,lookup,CSAT,4,\($0)"
    }
    let bytes = Array((["journey,step,measure,score,date"] + rows).joined(separator: "\n").utf8)
    let reading = ScoreReading(
      of: 0, in: Models.licence, bytes: bytes.span, settings: ReadingSettings(waves: .day))
    let waves = reading.tally.answers.histograms.filter { $0.key.period != nil }
    #expect(waves.keys.allSatisfy { $0.period?.length == length })
    #expect(waves.values.reduce(0) { $0 + $1.n } == rows.count)
    #expect(reading.problems.isEmpty == (length == .day))
  }

  private let model: Model = {
    var journey = Models.journey("Visit", nil, steps: (1...120).map { ("Step \($0)", nil) })
    journey.mainMeasure = 0
    var source = Models.source("minutes.csv")
    source.segmentColumns = ["office"]
    let minutes = Measure(name: Models.name("Minutes"), answers: 0...2000, grain: 1)
    return Model(measures: [minutes], sources: [source], journeys: [journey])
  }()

  private func read(days: [String], waves: WaveLength) -> ScoreReading {
    let rows = days.flatMap { day in (1...120).map { "Step \($0),\($0),\(day),north" } }
    let bytes = Array((["step,score,date,office"] + rows).joined(separator: "\n").utf8)
    return ScoreReading(of: 0, in: model, bytes: bytes.span, settings: ReadingSettings(waves: waves))
  }

  private func expectAll(_ answers: Int, in tally: Tally) {
    #expect(tally.forEverybody.count == 120)
    for (cell, counts) in tally.forEverybody { #expect(counts.reduce(0, +) == answers, "\(cell)") }
  }

  @Test func wavesOfAGroupAddUpToIt() {
    var chance = Chance(9)
    let tally = ScoreReading(
      of: 0, in: Models.licence, bytes: RandomTable(rows: 500, using: &chance).bytes().span
    ).tally
    let wholes = tally.answers.histograms.filter { $0.key.period == nil }
    #expect(wholes.count > 10)
    for (cell, whole) in wholes {
      let waves = tally.answers.histograms.filter { entry in
        var wave = entry.key
        wave.period = nil
        return wave == cell && entry.key.period != nil
      }
      #expect(waves.values.reduce(0) { $0 + $1.n } == whole.n)
    }
  }
}
