import JourneyEvidence
import JourneyModel
import JourneyStatistics
import TestSupport
import Testing

@testable import JourneyAnalysis

/// What is said in time of steps that never change: of all of them together nearly nothing.
@Suite struct SteadyJourneyTests {
  private static let steps = (1...12).map { "Step \($0)" }
  private static let waves = Dated.months(27).compactMap { Day(iso: $0) }.map {
    Period(of: $0, length: .month)
  }

  /// Every step has 48 answers a month with the same shares; `moved` answers one lower from the twentieth month on.
  private func journey(_ shares: [Int], seed: UInt64, moved: Int? = nil) -> (model: Model, evidence: Evidence)
  {
    let model = Drafting.model(Self.steps)
    var random = RandomNumbers(seed: seed)
    var tally = Tally()
    for step in Self.steps.indices {
      for (month, wave) in Self.waves.enumerated() {
        var histogram = Histogram(measure: model.measures[Measure.csat])
        for _ in 0..<48 {
          var place = Int(random.next() % 100)
          let level = shares.firstIndex { share in
            place -= share
            return place < 0
          }
          let lower = moved == step && month >= 20 ? 1 : 0
          histogram.counts[max(0, (level ?? 0) - lower)] += 1
        }
        let subject = Subject.step(StepReference(journey: 0, step: ID(step)))
        let cell = AnswerTally.Cell(subject: subject, measure: Measure.csat, period: wave)
        tally.answers.histograms[cell] = histogram
      }
    }
    return (model, Evidence(tallies: [tally]))
  }

  private func isSaidToMove(_ trend: ScoreTrend) -> Bool {
    trend.course == .rises || trend.course == .falls || trend.alarms?.all.isEmpty == false
  }

  /// With limits of three deviations, runs of eight and every trend by itself it was 95 of 100.
  @Test(arguments: [[5, 10, 20, 35, 30], [2, 3, 5, 20, 70]])
  func twelveSteadyStepsMoveInAtMostFiveOfAHundredJourneys(shares: [Int]) {
    let seeds = Array((0..<400).sampled(every: 4))
    let moved = seeds.count { seed in
      let (model, evidence) = journey(shares, seed: UInt64(seed))
      return TrendAnalysis(of: 0, in: model, given: evidence).trends.contains(where: isSaidToMove)
    }
    #expect(moved * 20 <= seeds.count, "\(moved) of \(seeds.count)")
  }

  @Test func aStepThatFallsIsSeenAmongSteadyOnes() throws {
    let (model, evidence) = journey([5, 10, 20, 35, 30], seed: 1, moved: 4)
    let trends = TrendAnalysis(of: 0, in: model, given: evidence).trends
    #expect(trends.enumerated().filter { isSaidToMove($0.element) }.map(\.offset) == [4])
  }

  /// All steps are tested together, whichever are asked for.
  @Test func aStepIsSaidTheSameOfAloneAndAmongAll() throws {
    let (model, evidence) = journey([5, 10, 20, 35, 30], seed: 2, moved: 4)
    let all = TrendAnalysis(of: 0, in: model, given: evidence).trends
    for step in [ID<Step>(0), 4] {
      let alone = TrendAnalysis(of: 0, in: model, given: evidence, steps: [step]).trends
      #expect(alone == [all[step.index]] && alone.first?.slope?.tested == 12)
    }
  }
}
