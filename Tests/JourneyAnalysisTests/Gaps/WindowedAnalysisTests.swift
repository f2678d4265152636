import JourneyEvidence
import JourneyModel
import JourneyStatistics
import TestSupport
import Testing

@testable import JourneyAnalysis

/// What an analysis says of now, and what it leaves to the trend.
@Suite struct WindowedAnalysisTests {
  /// A step that was repaired in April 2026: forty answers a month, their mean 1.8 before and 4.525 since.
  private static func repaired(_ frame: TimeFrame = TimeFrame()) -> (model: Model, evidence: Evidence) {
    let rows = (0..<33).flatMap { month -> [(day: String, city: String, answers: [Int])] in
      let (year, number) = (2024 + month / 12, month % 12 + 1)
      let counts = month < 27 ? [16, 16, 8, 0, 0] : [0, 0, 2, 15, 23]
      return counts.enumerated().flatMap { level, count in
        Array(
          repeating: (
            day: "\(year)-\(number < 10 ? "0" : "")\(number)-10", city: "here",
            answers: [level + 1, level + 1]
          ), count: count)
      }
    }
    return Dated.read(["pay"], ideal: 4.5, rows: rows, frame: frame)
  }

  @Test func theActualIsNow() throws {
    let (model, evidence) = Self.repaired()
    let analysis = GapAnalysis(of: 0, in: model, given: evidence)
    let gaps = try #require(analysis.steps[0].drawnGaps)
    let (score, gap) = (try #require(gaps.measured), try #require(gaps.delivery))
    #expect(score.n == 120)
    #expect(score.estimate?.value == 4.525)
    #expect(score.span?.days?.lowerBound.text == "2026-07-01")
    #expect(score.span?.days?.upperBound.text == "2026-09-30")
    #expect((gap.points * 10).rounded() == 6)
    #expect(gap.pointsInterval?.lowerBound.rounded() == -2)
    #expect(gap.pointsInterval?.upperBound.rounded() == 3)
    #expect(analysis.steps[0].verdict?.verdict == .noMeaningfulGap)
    #expect(analysis.fixes.isEmpty || analysis.fixes[0].basis != .measured || analysis.fixes[0].gap < 5)
  }

  @Test func allAnswersAreAsBefore() throws {
    let (model, evidence) = Self.repaired(TimeFrame(window: .all))
    let analysis = GapAnalysis(of: 0, in: model, given: evidence)
    let gaps = try #require(analysis.steps[0].drawnGaps)
    #expect(gaps.measured?.n == 1320)
    #expect(gaps.delivery?.points.rounded() == -55)
    #expect(analysis.steps[0].verdict?.verdict == .gapConfirmed)
    #expect(analysis.window == nil)
  }

  @Test func untilIsAsItWasThen() throws {
    let (model, evidence) = Self.repaired(TimeFrame(until: Day(written: "2026-03-31")))
    let analysis = GapAnalysis(of: 0, in: model, given: evidence)
    #expect(analysis.steps[0].drawnGaps?.measured?.estimate.map { ($0.value * 10).rounded() } == 18)
    let trend = try #require(TrendAnalysis(of: 0, in: model, given: evidence).trends.first)
    #expect(trend.waves.last?.period.text == "2026-03")
  }

  @Test func theTrendHasAllWaves() throws {
    let (model, evidence) = Self.repaired()
    let trend = try #require(TrendAnalysis(of: 0, in: model, given: evidence).trends.first)
    #expect(trend.waves.count == 33)
    #expect(trend.waves.first?.score?.value == 1.8)
    #expect(trend.waves.last?.score?.value == 4.525)
  }

  /// What goes together is seen in the answers of the window, as if there were no others.
  @Test func pairsAreOfTheWindow() throws {
    let (model, evidence) = Self.repaired()
    let change = WhatIf.Change(step: StepReference(journey: 0, step: 0), measure: Measure.csat, score: 5)
    let found = try #require(WhatIf(change, in: model, given: evidence))
    #expect(found.scoreNow == 4.525)
    #expect(found.span?.days?.lowerBound.text == "2026-07-01")
    #expect(found.crude?.n == 120)
  }

  /// A source that tells no pairs by time is not said to speak of the window.
  @Test func pairsOfAllDaysAreSaidToBe() throws {
    let (model, windowed) = Self.repaired()
    #expect(JourneyImportance(of: 0, voice: Self.voice(model, windowed)).allDays == nil)
    var tally = windowed.whole[0]
    tally.answers.pairWaves = [:]
    let evidence = Evidence(tallies: [tally], of: model, in: TimeFrame())
    let importance = JourneyImportance(of: 0, voice: Self.voice(model, evidence))
    #expect(importance.allDays?.days?.lowerBound.text == "2024-01-10")
    let change = WhatIf.Change(step: StepReference(journey: 0, step: 0), measure: Measure.csat, score: 5)
    let found = try #require(WhatIf(change, in: model, given: evidence))
    #expect(found.span?.isAll == true && found.crude?.n == 1320)
    let all = Evidence(tallies: [tally], of: model, in: TimeFrame(window: .all))
    #expect(JourneyImportance(of: 0, voice: Self.voice(model, all)).allDays == nil)
  }

  private static func voice(_ model: Model, _ evidence: Evidence) -> CustomerVoice {
    CustomerVoice(model: model, evidence: evidence, settings: AnalysisSettings())
  }

  /// Two sources of one voice and one quarter, a whole point apart.
  @Test func contradictingSourcesAreSaidFirst() throws {
    var model = Drafting.model(["form"], sources: [Drafting.survey, Drafting.survey])
    model.draft { $0.both("form", target: 4.4) }
    let evidence = model.evidence([
      (0, 0, Measure.csat, [20, 40, 60, 40, 27]), (1, 0, Measure.csat, [2, 12, 30, 55, 45]),
    ])
    let analysis = model.analysis(evidence)
    let found = try #require(analysis.contradictions.first)
    #expect(found.better.source == 1)
    #expect(found.difference.interval.lowerBound > 5)
    #expect(analysis.findings.first == .contradiction(0))
    model.sources[1].voice = .indirect
    #expect(model.analysis(evidence).contradictions.isEmpty)
    model.sources[1].voice = .direct
    let alike = model.evidence([
      (0, 0, Measure.csat, [20, 40, 60, 40, 27]), (1, 0, Measure.csat, [20, 40, 60, 40, 24]),
    ])
    #expect(model.analysis(alike).contradictions.isEmpty)
  }

  /// Where one source is cut at its shift, or widened for want of answers, both are judged in the days that they share.
  @Test func sourcesOfDifferentDaysContradictInThoseTheyShare() throws {
    let (low, high) = ([20, 20, 0, 0, 0], [0, 0, 0, 20, 20])
    let model = Drafting.model(["a"], sources: [Drafting.survey, Drafting.survey])
    let shifted = Drafting.evidence(
      [
        ["2026-07": low, "2026-08": high, "2026-09": high], ["2026-07": low, "2026-08": low, "2026-09": low],
      ], of: model)
    let cut = try #require(model.analysis(shifted).contradictions.first)
    #expect(cut.better.source == 0 && cut.better.n == 80 && cut.worse.n == 80)
    #expect([cut.better, cut.worse].allSatisfy { $0.span?.days?.lowerBound.text == "2026-08-01" })
    let widened = Drafting.evidence(
      [
        ["2026-07": high, "2026-08": high, "2026-09": high], ["2026-02": low, "2026-08": [14, 13, 0, 0, 0]],
      ], of: model)
    let few = try #require(model.analysis(widened).contradictions.first)
    #expect(few.better.n == 120 && few.worse.n == 27)
    #expect([few.better, few.worse].allSatisfy { $0.span?.days?.lowerBound.text == "2026-07-01" })
  }

  /// What was worse at another time is the trend, not a contradiction.
  @Test func sourcesOfOtherDaysDoNotContradict() {
    let (low, high) = ([20, 20, 0, 0, 0], [0, 0, 0, 20, 20])
    let model = Drafting.model(["a"], sources: [Drafting.survey, Drafting.survey])
    let evidence = Drafting.evidence(
      [["2026-07": high, "2026-08": high, "2026-09": high], ["2026-02": low, "2026-03": low]], of: model)
    #expect(model.analysis(evidence).contradictions.isEmpty)
  }

  /// A few answers may contradict many, where they leave no doubt.
  @Test func fewAnswersMayContradict() throws {
    let model = Drafting.model(["a"], sources: [Drafting.survey, Drafting.survey])
    let evidence = model.evidence([
      (0, 0, Measure.csat, [0, 0, 0, 3, 4]), (1, 0, Measure.csat, [3000, 2000, 0, 0, 0]),
    ])
    #expect(model.analysis(evidence).contradictions.count == 1)
  }

  /// A window does not grow faster than it forgets: waiting is no plan where it holds too few.
  @Test func samplesArePlannedForAWindow() throws {
    let (model, evidence) = Self.repaired()
    let wide = try #require(SamplePlan.all(of: 0, in: model, given: evidence, halfWidth: 5).first)
    #expect(wide.now == 120)
    #expect(wide.more == 0)
    let narrow = try #require(SamplePlan.all(of: 0, in: model, given: evidence, halfWidth: 0.5).first)
    let (needed, held) = (try #require(narrow.needed), try #require(narrow.perWindow))
    #expect(needed > held)
    #expect(narrow.days == nil)
  }
}
