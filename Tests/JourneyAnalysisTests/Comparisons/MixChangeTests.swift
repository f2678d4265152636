import JourneyEvidence
import JourneyModel
import JourneyStatistics
import TestSupport
import Testing

@testable import JourneyAnalysis

/// Both channels rise, and what is measured falls, as many more come by the worse one.
@Suite struct MixChangeTests {
  /// Of 100 answers a month so many by app, of which so many are 5, the others 4; by branch so many 3, the others 2.
  private func read(app: [Int], fives: [Int], threes: [Int]) -> (model: Model, evidence: Evidence) {
    let rows = Dated.months(app.count).enumerated().flatMap { month, day in
      (0..<100).map { person in
        let isApp = person < app[month]
        let place = isApp ? person : person - app[month]
        let level = isApp ? (place < fives[month] ? 5 : 4) : (place < threes[month] ? 3 : 2)
        return (day: day, city: isApp ? "app" : "branch", answers: [level, 3])
      }
    }
    return Dated.read(["a"], rows: rows)
  }

  private func shifted() -> (model: Model, evidence: Evidence) {
    read(app: [80, 30], fives: [20, 15], threes: [10, 50])
  }

  @Test func aWaveBesideTheFirstIsToldApart() throws {
    let (model, evidence) = shifted()
    let trend = try #require(TrendAnalysis(of: 0, in: model, given: evidence, steps: [0]).trends.first)
    let change = try #require(trend.changes.first)
    let mix = try #require(change.mixes.first)
    #expect(change.mixes.count == 1 && mix.column == "city" && mix.nThen == 100 && mix.nNow == 100)
    // App 4.25 and then 4.5, branch 2.5 and then 2.7: in points +6.25 of 30 and +5.4 of 70.
    #expect(abs(mix.within.value - (0.3 * 6.25 + 0.7 * 5.357)) < 0.01 && mix.within.value > 0)
    #expect(abs(mix.mix.value - -0.5 * (81.25 - 37.5)) < 1e-9 && mix.didMove)
    #expect(abs(mix.within.value + mix.mix.value - change.difference) < 1e-9 && change.difference < 0)
  }

  @Test func twoWindowsOfOneTableAreToldApart() throws {
    let (model, evidence) = shifted()
    func side(_ day: String) throws -> ComparedAnswers {
      var settings = AnalysisSettings()
      settings.period = Period(of: try #require(Day(iso: day)), length: .month)
      return ComparedAnswers(model: model, evidence: evidence, settings: settings)
    }
    let found = ScoreComparison.all(of: 0, now: try side("2025-02-10"), then: try side("2025-01-10"))
    let mix = try #require(found.first?.mixes.first)
    #expect(mix.didMove && mix.within.value > 0 && mix.mix.value < -20 && mix.leftOut == 0)
  }

  @Test func aMixThatStaysMovesNothing() throws {
    let (model, evidence) = read(app: [50, 50], fives: [10, 40], threes: [10, 40])
    let trend = try #require(TrendAnalysis(of: 0, in: model, given: evidence, steps: [0]).trends.first)
    let mix = try #require(trend.changes.first?.mixes.first)
    #expect(!mix.didMove && mix.mix.value == 0 && !mix.within.interval.contains(0))
  }

  /// Who came by one side alone is in neither number, and that is said.
  @Test func aGroupOfOneSideIsLeftOut() throws {
    let rows = Dated.months(2).enumerated().flatMap { month, day in
      (0..<60).map { person in
        let city = person < 20 ? "x" : person < 40 ? "y" : month == 0 ? "old" : "new"
        return (day: day, city: city, answers: [1 + person % 5, 3])
      }
    }
    let (model, evidence) = Dated.read(["a"], rows: rows)
    let trend = try #require(TrendAnalysis(of: 0, in: model, given: evidence, steps: [0]).trends.first)
    let mix = try #require(trend.changes.first?.mixes.first)
    #expect(mix.nThen == 40 && mix.nNow == 40 && mix.leftOut == 40)
  }
}
