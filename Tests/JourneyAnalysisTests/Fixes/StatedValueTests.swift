import JourneyModel
import JourneyStatistics
import TestSupport
import Testing

@testable import JourneyAnalysis

/// Opportunities where nobody measured: by the team's own value.
@Suite struct StatedValueTests {
  private static func opportunity(
    _ label: String, fixes steps: [ID<Step>], value: Rating?, feasibility: Rating?
  ) -> Opportunity {
    var opportunity = Opportunity(name: Drafting.name(label))
    opportunity.fixes = steps.map { StepReference(journey: 0, step: $0) }
    opportunity.value = value
    opportunity.feasibility = feasibility
    return opportunity
  }

  private static func model() throws -> Model {
    var model = Drafting.model(["a", "b"])
    model.draft { journey in
      journey.both("a", target: 4.5, wanted: 5, felt: 2)
      journey.both("b", target: 4.5, wanted: 5, felt: 4)
    }
    let parts = try #require(Rating([.init("customers", 4), .init("cost", 3), .init("strategy", 5)]))
    model.opportunities = [
      opportunity("parts", fixes: [0], value: parts, feasibility: Rating(4)),
      opportunity("no step", fixes: [], value: Rating(2), feasibility: Rating(5)),
      opportunity("no value", fixes: [1], value: nil, feasibility: Rating(5)),
      opportunity("no feasibility", fixes: [1], value: Rating(5), feasibility: nil),
    ]
    return model
  }

  @Test func withoutASurveyTheTeamsValueIsTheAxis() throws {
    let model = try Self.model()
    let analysis = model.analysis()
    #expect(analysis.opportunityBasis == .team)
    let found = analysis.opportunities(in: model)
    #expect(found.map(\.opportunity) == [0, 1])
    #expect(found.map(\.standing.value) == [75, 25] && found.map(\.standing.feasibility) == [75, 100])
    #expect(found.map(\.standing.quadrant) == [.quickWin, .fillIn])
    #expect(found.allSatisfy { $0.standing.valueLimits == nil })
  }

  @Test func whereGapsAreMeasuredTheyAreTheAxis() throws {
    let model = try Self.model()
    let analysis = model.analysis(model.csat([0: [0, 100, 0, 0, 0], 1: [0, 0, 0, 0, 100]]))
    #expect(analysis.opportunityBasis == .gaps)
    let found = analysis.opportunities(in: model)
    #expect(found.map(\.opportunity) == [0] && found.map(\.standing.value) == [100])
  }

  @Test func whatWasDroppedIsNotPlaced() throws {
    var model = try Self.model()
    model.opportunities[0].status = .dropped
    #expect(model.analysis().opportunities(in: model).map(\.opportunity) == [1])
  }

  @Test func thoseOfOtherJourneysAreNotOfThisOne() throws {
    var model = try Self.model()
    model.journeys.append(model.journeys[0])
    model.opportunities[0].fixes = [StepReference(journey: 1, step: 0)]
    #expect(model.opportunities(for: 0) == [1, 2, 3] && model.opportunities(for: 1) == [0, 1])
  }
}
