import JourneyAnalysis
import JourneyEvidence
import JourneyModel
import JourneyStatistics
import TestSupport
import Testing

@Suite struct GapVerdictTests {
  private func analysis(
    _ answers: [ID<Step>: [Int]], target: Double = 4.5, settings: AnalysisSettings = AnalysisSettings(),
    change: (inout Evidence) -> Void = { _ in }
  ) -> GapAnalysis {
    var model = Drafting.model((0...4).map { "step \($0)" })
    model.draft { journey in
      for step in 0...4 { journey.both("step \(step)", target: target) }
    }
    var evidence = model.csat(answers)
    change(&evidence)
    return GapAnalysis(of: 0, in: model, given: evidence, settings: settings)
  }

  @Test func aStepWithoutAMeasuredGapHasNone() {
    let steps = analysis([0: [1, 1, 1, 0, 0], 1: [0, 0, 0, 0, 0], 2: [10, 10, 10, 10, 10]]).steps
    #expect(steps.map { $0.verdict != nil } == [false, false, true, false, false])
  }

  @Test func verdictsFollowTheMargin() throws {
    let answers: [ID<Step>: [Int]] = [0: [0, 0, 120, 280, 0]]
    func verdict(_ margin: Double) -> Verdict? {
      analysis(answers, settings: AnalysisSettings(margin: margin)).steps[0].verdict?.verdict
    }
    // Mean 3.7 of an ideal of 4.5: 20 points, give or take 1.1.
    #expect(verdict(5) == .gapConfirmed)
    #expect(verdict(20) == .gapSizeUncertain)
    #expect(verdict(40) == .noMeaningfulGap)
    #expect(try #require(analysis(answers).steps[0].verdict).margin == 0.2)
  }

  @Test func moreStepsMakeEachVerdictStricter() throws {
    let alone = try #require(analysis([0: [2, 2, 4, 6, 8]]).steps[0].verdict)
    let among = try #require(
      analysis([
        0: [2, 2, 4, 6, 8], 1: [1, 1, 2, 6, 9], 2: [0, 1, 2, 9, 9], 3: [0, 1, 4, 6, 9], 4: [0, 0, 0, 9, 9],
      ]).steps[0].verdict)
    #expect(among.adjustedP >= alone.adjustedP)
    #expect(!alone.size.isShrunken && among.size.isShrunken)
  }

  @Test func expectedRanksAndChancesAddUp() throws {
    let verdicts = analysis([
      0: [9, 9, 9, 9, 9], 1: [1, 2, 3, 4, 5], 2: [0, 0, 9, 20, 30], 3: [5, 5, 5, 5, 5], 4: [90, 5, 5, 5, 5],
    ]).steps.compactMap(\.verdict)
    let ranks = verdicts.compactMap(\.rank)
    #expect(abs(ranks.reduce(0) { $0 + $1.expected } - 15) < 1e-9)
    #expect(abs(ranks.reduce(0) { $0 + $1.chanceOfLargest } - 1) < 1e-6)
    #expect(ranks[4].places == 1...1)
    for rank in ranks {
      #expect((1.0...5).contains(rank.expected) && (1...5).contains(rank.places.upperBound))
    }
  }

  @Test func answersOfTheSameRespondentCountLess() throws {
    let answers: [ID<Step>: [Int]] = [0: [10, 10, 10, 10, 10]]
    let each = try #require(analysis(answers).steps[0].verdict)
    #expect(each.effectiveN == 50)
    let weighted = analysis(answers) { evidence in
      for cell in evidence.tallies[0].answers.histograms.keys {
        evidence.tallies[0].answers.histograms[cell]?.weights = Histogram.Weights(
          sums: [20, 10, 5, 5, 10], sumOfSquares: 100)
      }
    }
    #expect(try #require(weighted.steps[0].verdict).effectiveN == 25)
    let mean = try #require(weighted.steps[0].gaps[0].measured?.estimate).value
    #expect(abs(mean - 2.5) < 1e-12)
  }

  /// Nothing that a file can hold makes a number that is none.
  @Test(arguments: [
    [0, 0, 0, 0, 0], [0, 0, 1, 0, 0], [0, 0, 9, 0, 0], [5, 0, 0, 0, 5], [0, 0, 0, 0, 9],
    [1_000_000_000, 0, 0, 0, 1_000_000_000], [Int.max, Int.max, 0, 0, 0],
  ])
  func hostileCountsGiveNumbers(counts: [Int]) {
    for target in [1, 3, 5.0] {
      for settings in [AnalysisSettings(), AnalysisSettings(margin: 0, confidence: 0.999)] {
        let analysis = analysis(
          [0: counts, 1: counts, 2: [1, 2, 3, 4, 5], 3: counts], target: target, settings: settings)
        for verdict in analysis.steps.compactMap(\.verdict) {
          let numbers = [
            verdict.adjustedP, verdict.margin, verdict.effectiveN, verdict.size.points,
            verdict.size.standardError, verdict.size.interval.lowerBound, verdict.rank?.expected ?? 0,
            verdict.rank?.chanceOfLargest ?? 0,
          ]
          #expect(numbers.allSatisfy { $0.isFinite }, "\(counts) against \(target): \(numbers)")
        }
        for fix in analysis.fixes { #expect(fix.priority.value.isFinite) }
      }
    }
  }
}
