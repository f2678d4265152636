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
    let answers = Self.answers.merging([1: [0, 0, 4, 13, 33]]) { $1 }
    let quadrants = Self.model().analysis(Self.model().csat(answers)).quadrants
    #expect(quadrants.map { $0?.quadrant } == [.concentrateHere, .possibleOverkill, .keepUp])
    #expect(quadrants.map { $0?.isDoubtful } == [false, false, true])
  }

  /// Nobody could have answered better: that such a step matters little is nothing that its answers say.
  @Test func atTheCeilingNothingIsSaidToBeTooMuch() throws {
    let few = Self.answers.merging([1: [0, 0, 4, 13, 33]]) { $1 }
    let many = Self.answers.merging([1: [0, 0, 4, 12, 34]]) { $1 }
    let below = Self.model().analysis(Self.model().csat(few))
    let above = Self.model().analysis(Self.model().csat(many))
    #expect(try #require(below.steps[1].verdict).shareAtBest == 0.66)
    #expect(below.quadrants[1]?.quadrant == .possibleOverkill)
    #expect(above.quadrants[1] != nil && above.quadrants[1]?.quadrant == nil)
    // Where it matters it is kept up, and an important step may be at the ceiling, too.
    var model = Self.model()
    model.journeys[0].steps[1].importance = 5
    #expect(model.analysis(model.csat(many)).quadrants[1]?.quadrant == .keepUp)
  }

  /// What is left of the explained variance of an opinion that is cut off where so many give the best answer.
  @Test func theCeilingIsWhereVarianceGoes() {
    let p = ImportancePerformance.ceilingShare
    let z = NormalDistribution.quantile(p)
    let density = NormalDistribution.density(z)
    #expect(abs(density * density / (p * (1 - p)) - 0.595) < 0.001)
  }

  /// A group has no importance of its own, and is not given everybody's.
  @Test func ofAGroupNothingIsOrdered() {
    let model = Self.model()
    var settings = AnalysisSettings()
    settings.group = .persona(0)
    var evidence = model.csat(Self.answers)
    for (cell, histogram) in evidence.tallies[0].answers.histograms {
      var hers = cell
      hers.group = .persona(0)
      evidence.tallies[0].answers.histograms[hers] = histogram
    }
    let analysis = GapAnalysis(of: 0, in: model, given: evidence, settings: settings)
    #expect(analysis.steps.contains { $0.verdict != nil })
    #expect(!analysis.hasPriorities && analysis.fixes.isEmpty && !analysis.importance.isKnown)
    #expect(analysis.quadrants == [nil, nil, nil] && analysis.opportunities(in: model).isEmpty)
    #expect(model.analysis(evidence).hasPriorities)
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
