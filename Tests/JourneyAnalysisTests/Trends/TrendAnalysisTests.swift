import JourneyEvidence
import JourneyModel
import JourneyStatistics
import TestSupport
import Testing

@testable import JourneyAnalysis

@Suite struct TrendAnalysisTests {
  /// Twenty answers a month to one step and to the whole; `level` says which.
  private func trend(_ months: [String], _ level: (Int, Int) -> Int) -> ScoreTrend? {
    let rows = months.enumerated().flatMap { month, day in
      (0..<20).map { (day: day, city: "x", answers: [level(month, $0), 3]) }
    }
    let (model, evidence) = Dated.read(["a"], rows: rows)
    return TrendAnalysis(of: 0, in: model, given: evidence, steps: [0]).trends.first
  }

  @Test func aRiseIsSeenWhenThereAreWavesEnough() throws {
    let rise = try #require(trend(Dated.months(12)) { month, person in person < month + 2 ? 4 : 2 })
    #expect(rise.course == .rises && rise.waves.count == 12)
    #expect(try #require(rise.slope).interval.lowerBound > 0)
    let few = try #require(trend(Dated.months(7)) { month, person in person < month + 2 ? 4 : 2 })
    #expect(few.course == .tooFewWaves && few.slope == nil && few.forecast != nil)
    #expect(trend(Dated.months(3)) { _, _ in 3 }?.forecast == nil)
  }

  @Test func aFallIsSeenAsARiseIs() throws {
    let fall = try #require(trend(Dated.months(12)) { month, person in person < 14 - month ? 4 : 2 })
    #expect(fall.course == .falls)
    #expect(try #require(fall.slope).interval.upperBound < 0)
  }

  /// A direction takes both: a slope whose interval leaves out none, and a test that is as sure as was asked for.
  @Test(arguments: [
    // Nine months up and down that end higher than they began.
    [2, 9, 3, 8, 4, 10, 5, 9, 6], [9, 2, 8, 3, 10, 4, 9, 5, 8],
    // One step up or down, late.
    [5, 5, 5, 5, 5, 5, 5, 5, 6], [6, 6, 6, 6, 6, 6, 6, 6, 5],
  ])
  func aBorderlineCourseClaimsNoDirection(satisfied: [Int]) throws {
    let waves = try #require(trend(Dated.months(9)) { month, person in person < satisfied[month] ? 4 : 2 })
    let slope = try #require(waves.slope)
    #expect(waves.course == .unclear && (slope.p >= 0.05 || slope.interval.contains(0)))
  }

  /// Sen's interval alone leaves out none here; Mann and Kendall's test is not as sure, and the other way round.
  @Test func neitherSlopeNorTestClaimsADirectionAlone() {
    func course(_ interval: ClosedRange<Double>, p: Double) -> ScoreTrend.Course {
      ScoreTrend.Course(.init(perWave: 0.5, interval: interval, p: p, adjustedP: p), confidence: 0.95)
    }
    #expect(course(0.1...1, p: 0.06) == .unclear && course(-1 ... -0.1, p: 0.06) == .unclear)
    #expect(course(-0.1...1, p: 0.04) == .unclear && course(-1...0.1, p: 0.04) == .unclear)
    #expect(course(0.1...1, p: 0.04) == .rises && course(-1 ... -0.1, p: 0.04) == .falls)
    #expect(course(0...1, p: 0.04) == .unclear && course(-1...0, p: 0.04) == .unclear)
  }

  @Test func nothingThatMovesIsNoTrend() throws {
    let still = try #require(trend(Dated.months(12)) { _, _ in 4 })
    #expect(still.course == .unclear && still.alarms?.all == [])
    #expect(try #require(still.forecast).score.interval.contains(75))
    #expect(still.changes.allSatisfy { $0.p == 1 && $0.interval.contains(0) })
  }

  @Test func oneWaveIsAWaveAndNoMore() throws {
    let one = try #require(trend(["2026-06-10", "2026-06-20"]) { _, person in 1 + person % 5 })
    #expect(one.waves.count == 1 && one.measured == 1 && one.changes.isEmpty && one.alarms == nil)
    #expect(one.course == .tooFewWaves)
  }

  @Test func aWaveWithoutAnswersKeepsItsPlace() throws {
    var months = Dated.months(9)
    months.remove(at: 4)
    let gap = try #require(trend(months) { _, person in 1 + person % 5 })
    #expect(gap.waves.count == 9 && gap.measured == 8 && gap.waves[4].n == 0)
    #expect(gap.waves[4].score == nil && gap.waves[4].level != nil)
  }

  @Test func aWaveOfFewAnswersIsOnlyCounted() throws {
    var rows = Dated.months(4).flatMap { day in
      (0..<20).map { (day: day, city: "x", answers: [1 + $0 % 5, 3]) }
    }
    rows.removeLast(17)
    let (model, evidence) = Dated.read(["a"], rows: rows)
    let trend = try #require(TrendAnalysis(of: 0, in: model, given: evidence, steps: [0]).trends.first)
    #expect(trend.waves.map(\.n) == [20, 20, 20, 3])
    // The small one, and one more from which and the total it could be told.
    #expect(trend.measured == 2 && trend.waves[3].score == nil)
  }

  @Test func aJumpRaisesAnAlarm() throws {
    let jump = try #require(
      trend(Dated.months(14)) { month, person in month < 12 ? 2 + person % 2 : 4 + person % 2 })
    #expect(try #require(jump.alarms).outside == [12, 13])
    #expect(jump.changes.map(\.from.text) == ["2026-01", "2025-02", "2025-01"])
    #expect(jump.changes.allSatisfy { $0.to.text == "2026-02" && $0.adjustedP >= $0.p })
  }

  @Test func wavesAreWhatTheyAreCalled() {
    for text in ["2026-06", "2026-Q2", "2026-W23", "2026-06-01"] {
      #expect(Period(written: text)?.text == text)
    }
    #expect(Period(written: "٢٠٢٦-٠٦")?.text == "2026-06")
    for text in ["2026", "2026-13", "2026-Q5", "2026-W54", "2025-W53", "june", "26-06", ""] {
      #expect(Period(written: text) == nil, "\(text)")
    }
    let last = Period(written: "2026-W53")
    #expect(last?.next?.text == "2027-W01")
  }
}
