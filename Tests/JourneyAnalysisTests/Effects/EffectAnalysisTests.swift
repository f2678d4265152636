import JourneyEvidence
import JourneyModel
import JourneyStatistics
import TestSupport
import Testing

@testable import JourneyAnalysis

@Suite struct EffectAnalysisTests {
  private static let date = Day(year: 2026, month: 1, day: 1)!

  /// Three steps, twenty answers a month in each of two cities over two years; from the thirteenth month on
  /// the first
  /// step is better in Riyadh.
  private func read(
    months: Int = 24, gain: Int = 2, drift: Int = 0, without city: String? = nil
  ) -> (model: Model, evidence: Evidence) {
    let rows = Dated.months(months).enumerated().flatMap { month, day in
      (0..<40).filter { city == nil || ($0 % 2 == 0 ? "Riyadh" : "Jeddah") != city }.map { person in
        let isTreated = person % 2 == 0
        let level = 1 + (person / 2) % 3 + (isTreated && month >= 12 ? gain : 0)
        let drifting = isTreated && drift > 0 && (person / 2) < min(20, drift * month) ? 1 : 0
        return (
          day: day, city: isTreated ? "Riyadh" : "Jeddah",
          answers: [min(5, level + drifting), 1 + person % 5, 2 + person % 3, 3]
        )
      }
    }
    return Dated.read(["a", "b", "c"], waves: .day, rows: rows)
  }

  private func effect(
    _ read: (model: Model, evidence: Evidence), control: String? = "Jeddah", from: Day = date
  ) -> EffectAnalysis? {
    let question = EffectQuestion(
      step: StepReference(journey: 0, step: 0), from: from,
      control: control.map { EffectQuestion.Control(column: "city", value: $0) }, waves: .month)
    return EffectAnalysis(question, in: read.model, given: read.evidence)
  }

  @Test func aGroupThatChangedIsToldFromOneThatDidNot() throws {
    let found = try #require(effect(read()))
    guard case .differences(let group) = found.design else {
      Issue.record("no difference: \(found.design)")
      return
    }
    #expect(group.drift == .notShown && abs(group.effect.value - 50) < 1e-9 && !group.isWithinNoise)
    // None shown is not none: the interval is wider by what the waves leave open.
    #expect(group.effect.interval.lowerBound < group.samplingInterval.lowerBound)
    #expect(group.effect.interval.upperBound > group.samplingInterval.upperBound)
    #expect(found.control?.change == 0 && found.treated.before.n == 240)
  }

  @Test func groupsThatDriftApartAreNotCompared() throws {
    let found = try #require(effect(read(gain: 0, drift: 2)))
    guard case .differences(let group) = found.design else {
      Issue.record("no difference: \(found.design)")
      return
    }
    #expect(group.drift == .shown && group.wavesBefore == 12)
    // Without a gain all of the difference is the drift going on: the interval says so, the sampling error does not.
    #expect(!group.samplingInterval.contains(0) && group.effect.interval.contains(0))
  }

  @Test func aControlGroupWithoutAnswersIsNone() throws {
    #expect(try #require(effect(read(without: "Jeddah"))).design == .none(.controlAnswers))
    #expect(try #require(effect(read(), control: "Paris")).design == .none(.controlAnswers))
    let question = EffectQuestion(
      step: StepReference(journey: 0, step: 0), from: Self.date,
      control: EffectQuestion.Control(column: "town", value: "Paris"), waves: .month)
    let (model, evidence) = read()
    #expect(EffectAnalysis(question, in: model, given: evidence)?.design == .none(.controlColumn))
  }

  @Test func withoutAControlGroupASeriesIsRead() throws {
    let found = try #require(effect(read(), control: nil))
    guard case .series(let series) = found.design else {
      Issue.record("no series: \(found.design)")
      return
    }
    #expect(series.wavesBefore == 12 && series.wavesAfter == 12 && abs(series.level.value - 25) < 1)
    #expect(!series.mayBeSeason)
    #expect(
      try #require(effect(read(months: 15), control: nil)).design == .none(.waves(before: 12, after: 3)))
  }

  @Test func aDateBeforeAllAnswersHasNoBefore() throws {
    let early = try #require(Day(year: 2020, month: 1, day: 1))
    let found = try #require(effect(read(), from: early))
    #expect(found.design == .none(.answers) && found.treated.before.n == 0)
  }

  /// The worst of three steps is expected to come nearer to the others by itself, and the best too.
  @Test func whatStandsOutComesNearer() throws {
    let rows = Dated.months(14).flatMap { day in
      (0..<6).map { (day: day, city: "x", answers: [1 + $0 % 2, 3 + $0 % 2, 4 + $0 % 2, 3]) }
    }
    let found = try #require(effect(Dated.read(["a", "b", "c"], waves: .day, rows: rows), control: nil))
    #expect(try #require(found.expectedMove) > 0)
  }
}
