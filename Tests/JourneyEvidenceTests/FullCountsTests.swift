import JourneyModel
import JourneySyntax
import Testing

@testable import JourneyEvidence

/// Steps, segments and waves can make more combinations than are kept: then no answer is lost, and it is said.
@Suite struct FullCountsTests {
  /// 120 steps on a scale of 2,001 levels over 60 days: more than eight million counters.
  @Test func answersOutliveTheirWaves() {
    var journey = Models.journey("Visit", nil, steps: (1...120).map { ("Step \($0)", nil) })
    journey.mainMeasure = 0
    var source = Models.source("minutes.csv")
    source.segmentColumns = ["office"]
    let minutes = Measure(name: Models.name("Minutes"), answers: 0...2000, grain: 1)
    let model = Model(measures: [minutes], sources: [source], journeys: [journey])
    var text = "step,score,date,office\n"
    for day in 0..<60 {
      for step in 1...120 {
        text += "Step \(step),\(step),2026-0\(1 + day / 28)-\(10 + day % 28 % 19),north\n"
      }
    }
    let bytes = Array(text.utf8)
    let reading = ScoreReading(
      of: 0, in: model, bytes: bytes.span, settings: ReadingSettings(waves: .day))
    let everybody = reading.tally.forEverybody
    #expect(everybody.count == 120)
    for (cell, counts) in everybody {
      #expect(counts.reduce(0, +) == 60, "\(cell)")
    }
    #expect(reading.tally.histograms.keys.allSatisfy { $0.period == nil && $0.group == .everybody })
    #expect(
      reading.problems.map(\.kind) == [
        .unusableSegment(file: "minutes.csv", column: "office", flaw: .tooManyCombinations),
        .unusableSegment(file: "minutes.csv", column: "date", flaw: .tooManyCombinations),
      ])
  }

  @Test func wavesOfAGroupAddUpToIt() {
    var chance = Chance(9)
    let tally = ScoreReading(
      of: 0, in: Models.licence, bytes: RandomTable(rows: 500, using: &chance).bytes().span
    ).tally
    let wholes = tally.histograms.filter { $0.key.period == nil }
    #expect(wholes.count > 10)
    for (cell, whole) in wholes {
      let waves = tally.histograms.filter { entry in
        var wave = entry.key
        wave.period = nil
        return wave == cell && entry.key.period != nil
      }
      #expect(waves.values.reduce(0) { $0 + $1.n } == whole.n)
    }
  }
}
