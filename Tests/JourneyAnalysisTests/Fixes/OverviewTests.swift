import JourneyEvidence
import JourneyModel
import JourneyStatistics
import TestSupport
import Testing

@testable import JourneyAnalysis

/// Quadrants, opportunities, what is remembered, and screening.
@Suite struct OverviewTests {
  private static func model() -> Model {
    var model = Drafting.model(["a", "b", "c"])
    model.draft { journey in
      for (label, importance) in [("a", 5.0), ("b", 1), ("c", 5)] {
        journey.both(label, target: 4, felt: label == "a" ? 1 : 4)
        journey.steps[journey.steps.firstIndex { $0.name.label == label } ?? 0].importance = importance
      }
    }
    return model
  }

  private static let answers: [ID<Step>: [Int]] = [
    0: [10, 20, 10, 5, 5], 1: [0, 0, 2, 8, 40], 2: [0, 1, 8, 31, 10],
  ]

  @Test func stepsLieByImportanceAndTheirOwnIdeal() {
    let quadrants = Self.model().analysis(Self.model().csat(Self.answers)).quadrants
    #expect(quadrants.map { $0?.quadrant } == [.concentrateHere, .possibleOverkill, .keepUp])
    #expect(quadrants.map { $0?.isDoubtful } == [false, false, true])
  }

  @Test func withoutImportanceThereAreNoQuadrants() {
    var model = Self.model()
    for step in 0...2 { model.journeys[0].steps[step].importance = nil }
    #expect(model.analysis(model.csat(Self.answers)).quadrants == [nil, nil, nil])
  }

  @Test func opportunitiesLieByTheirMostUrgentGap() {
    var model = Self.model()
    var opportunity = Opportunity(name: Drafting.name("help"))
    opportunity.fixes = [0, 2].map { StepReference(journey: 0, step: $0) }
    opportunity.feasibility = Rating(4)
    var other = Opportunity(name: Drafting.name("unrated"))
    other.fixes = opportunity.fixes
    model.opportunities = [other, opportunity]
    let found = model.analysis(model.csat(Self.answers)).opportunities(in: model)
    #expect(found.map(\.opportunity) == [1])
    #expect(found.map(\.standing.value) == [100] && found.map(\.standing.quadrant) == [.quickWin])
  }

  @Test func peakAndEndAreRemembered() throws {
    let found = try #require(RememberedFeeling(of: Self.model().journeys[0]))
    #expect(found.mean == 3 && found.remembered == 2.5 && found.peak == 0 && found.end == 2)
    #expect(RememberedFeeling(of: Drafting.model(["a"]).journeys[0]) == nil)
  }

  @Test func onlyLargeGridsAreScreened() throws {
    let analysis = Self.model().analysis(Self.model().csat(Self.answers))
    #expect(GapScreening(of: [analysis]) == nil)
    #expect(GapScreening(of: Array(repeating: analysis, count: 6)) == nil)
    let found = try #require(GapScreening(of: Array(repeating: analysis, count: 7)))
    #expect(found.tested == 21 && found.found.first?.step == 0)
    #expect(found.found.allSatisfy { $0.adjustedP <= AdjustedP.screeningLevel })
  }
}
