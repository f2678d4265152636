import JourneyEvidence
import JourneyModel
import JourneyStatistics
import TestSupport
import Testing

@testable import JourneyAnalysis

@Suite struct WhatIfTests {
  private func read(_ rows: Int, _ answers: (Int) -> [Int]) -> (model: Model, evidence: Evidence) {
    Dated.read(["a", "b"], rows: (0..<rows).map { (day: "2026-06-10", city: "x", answers: answers($0)) })
  }

  private func ask(_ score: Double, _ read: (model: Model, evidence: Evidence)) -> WhatIf? {
    let change = WhatIf.Change(step: StepReference(journey: 0, step: 0), measure: Measure.csat, score: score)
    return WhatIf(change, in: read.model, given: read.evidence)
  }

  /// The whole is the mean of both steps, which are unrelated: half of what the step gains.
  @Test func carriesOverWhatTheRegressionSays() throws {
    let found = try #require(
      ask(4, read(250) { [1 + $0 % 5, 1 + $0 / 5 % 5, (2 + $0 % 5 + $0 / 5 % 5) / 2] }))
    let adjusted = try #require(found.adjusted)
    #expect(found.scoreNow == 3 && adjusted.others == 1 && adjusted.n == 250)
    #expect(abs(adjusted.lift.value - 0.5) < 0.05 && adjusted.lift.interval.contains(adjusted.lift.value))
    let crude = try #require(found.crude)
    #expect(crude.lift.interval.contains(crude.lift.value) && crude.shareBelow == 0.6)
  }

  @Test func aMixtureOfOtherStepsHasNoFigureOfItsOwn() throws {
    let (model, evidence) = read(100) { [1 + $0 % 5, 1 + $0 % 5, 1 + ($0 + $0 / 5) % 5] }
    let change = WhatIf.Change(step: StepReference(journey: 0, step: 1), measure: Measure.csat, score: 4)
    let found = try #require(WhatIf(change, in: model, given: evidence))
    #expect(found.adjusted == nil && found.crude != nil)
  }

  @Test func nobodyAtTheScoreIsNothingToLearnFrom() throws {
    let found = try #require(ask(5, read(100) { [1 + $0 % 4, 3, 1 + $0 % 5] }))
    #expect(found.crude == nil && found.adjusted != nil)
  }

  @Test func aScoreUnderTodaysHasNoUpperBound() throws {
    let found = try #require(ask(2, read(100) { [1 + $0 % 5, 1 + $0 / 5 % 5, 1 + $0 % 5] }))
    let adjusted = try #require(found.adjusted)
    #expect(found.crude == nil && adjusted.lift.value < 0)
  }

  @Test func tooFewOrNoPairsAreNone() {
    #expect(ask(4, read(0) { _ in [] }) == nil)
    #expect(ask(4, read(4) { [1 + $0, 3, 3] }) == nil)
    #expect(ask(4, (Drafting.model(["a"]), Evidence())) == nil)
  }
}
