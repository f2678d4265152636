import JourneyAnalysis
import JourneyModel
import JourneyStatistics
import TestSupport
import Testing

@Suite struct FixTests {
  private func fixes(
    _ steps: [String], evidence: [ID<Step>: [Int]] = [:], _ change: (inout Journey) -> Void
  ) -> [Fix] {
    var model = Drafting.model(steps)
    model.draft(change)
    return model.analysis(model.csat(evidence)).fixes
  }

  @Test func byBasisFirst() {
    let rows = fixes(["a", "b", "c", "d", "e"], evidence: [3: [0, 0, 0, 100, 0]]) { journey in
      journey.missing("a")
      journey.both("b", wanted: 5, felt: 1)
      journey.both("c", target: 5, belief: 1)
      journey.both("d", target: 4.5)
      journey.both("e", wanted: 3, felt: 4)
    }
    #expect(rows.map(\.step) == [3, 2, 1, 0])
    #expect(rows.map(\.basis) == [.measured, .believed, .felt, .unknown])
    #expect(rows.last?.gap == 0 && rows.last?.priority.value == 0)
  }

  @Test func priorityIsGapTimesImportanceTimesReach() {
    let rows = fixes(["a", "b", "c"]) { journey in
      for label in ["a", "b", "c"] { journey.both(label, target: 5, belief: 3) }
      journey.steps[0].importance = 5
      journey.steps[0].reach = 50
      journey.steps[2].importance = 4
    }
    #expect(rows.map(\.step) == [2, 1, 0])
    #expect(rows.map(\.gap) == [50, 50, 50])
    #expect(rows.map(\.weight) == [1, 0.75, 1.25])
    #expect(rows.map(\.priority.value) == [50, 37.5, 31.25])
    #expect(rows.map(\.importance) == [4, nil, 5])
    #expect(rows.map(\.reach) == [nil, nil, 50])
  }

  @Test func fewAnswersAreDrawnToTheOthers() throws {
    var model = Drafting.model(["a", "b", "c", "d"])
    model.draft { journey in
      for label in ["a", "b", "c", "d"] { journey.both(label, target: 4.5) }
    }
    // The first gap is the largest but rests on six answers only.
    let analysis = model.analysis(
      model.csat([
        0: [1, 1, 2, 1, 1], 1: [0, 0, 300, 300, 0], 2: [0, 0, 200, 400, 0], 3: [0, 0, 330, 270, 0],
      ]))
    let fix = try #require(analysis.fixes.first { $0.step == 0 })
    let gap = try #require(analysis.steps[0].gaps.first?.delivery)
    #expect(fix.gap > 0 && fix.gap < -gap.points)
    let limits = try #require(fix.priority.limits)
    #expect(limits.contains(fix.priority.value))
    // Nobody can tell from six answers where the step stands.
    #expect(try #require(fix.rank).places.count > 1)
    #expect(fix.gap == -(try #require(analysis.steps[0].verdict).size.points))
  }

  @Test func twoMeasuredGapsAreNotShrunken() throws {
    var model = Drafting.model(["a", "b"])
    model.draft { journey in
      journey.both("a", target: 4.2)
      journey.both("b", target: 4.2)
    }
    let analysis = model.analysis(model.csat([0: [1, 0, 1, 1, 3], 1: [1, 1, 1, 1, 3]]))
    #expect(analysis.fixes.map(\.step) == [1, 0])
    for fix in analysis.fixes {
      let gap = try #require(analysis[fix.step].gaps.first?.delivery)
      #expect(abs(fix.gap + gap.points) < 1e-9)
    }
  }

  @Test func equalStepsKeepTheirOrder() {
    let rows = fixes(["a", "b", "c"]) { journey in
      for label in ["a", "b", "c"] { journey.both(label, wanted: 4, felt: 2) }
    }
    #expect(rows.map(\.step) == [0, 1, 2])
  }

  @Test func nothingIsMissingBeforeRealityIsWrittenDown() {
    #expect(fixes(["a", "b"]) { $0.ideal("a") } == [])
  }

  @Test func aMissingStepWithAMeasuredShortfallHasOneRow() {
    let rows = fixes(["a", "b"], evidence: [1: [50, 0, 0, 0, 0]]) { journey in
      journey.both("a")
      journey.ideal("b", scores: [Drafting.score(4)])
    }
    #expect(rows.map(\.step) == [1])
    #expect(rows.map(\.basis) == [.measured])
  }

  @Test func opportunitiesNameTheStepAndAreNotDropped() {
    var model = Drafting.model(["a", "b"])
    model.draft { journey in
      journey.both("a", wanted: 4, felt: 2)
      journey.both("b", wanted: 4, felt: 3)
    }
    func opportunity(_ status: Opportunity.Status?, _ fixes: [(journey: ID<Journey>, step: ID<Step>)])
      -> Opportunity
    {
      var opportunity = Opportunity(name: Drafting.name("better"))
      opportunity.status = status
      opportunity.fixes = fixes.map { StepReference(journey: $0.journey, step: $0.step) }
      return opportunity
    }
    model.opportunities = [
      opportunity(.proposed, [(0, 0), (0, 1)]), opportunity(.dropped, [(0, 0)]),
      opportunity(nil, [(0, 0), (0, 0)]),
      opportunity(.doing, [(1, 1)]),
    ]
    #expect(model.analysis().fixes.map(\.opportunities) == [[0, 2], [0]])
  }
}
