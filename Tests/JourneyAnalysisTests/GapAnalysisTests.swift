import JourneyAnalysis
import JourneyEvidence
import JourneyModel
import TestSupport
import Testing

@Suite struct GapAnalysisTests {
  /// The licence renewal of the language's own example, with a survey, a help line's notes and Arabic names.
  private static func renewal() -> (model: Model, evidence: Evidence) {
    var model = Drafting.model(
      ["Look up", "Call the help line", "تعبئة النموذج", "Book a medical test", "Pay the fee", "Receive"],
      sources: [Drafting.source(.indirect, .relational), Drafting.survey])
    model.draft { journey in
      journey.both("Look up", target: 4.6, belief: 4, wanted: 5, felt: 2)
      journey.steps[0].importance = 5
      journey.steps[0].ideal?.scores.append(Drafting.score(90, share: true))
      journey.actual("Call the help line", feeling: 1)
      journey.both("تعبئة النموذج", target: 4.4, belief: 3.8, wanted: 4, felt: 2)
      journey.ideal("Book a medical test", feeling: 4)
      journey.both("Pay the fee", wanted: 4, felt: 3)
      journey.steps[4].actuals[0].loops = [
        Loop(to: 2, share: 38, reason: "a paper was missing", place: Drafting.place)
      ]
      journey.both("Receive", target: 4.5, wanted: 5, felt: 5)
    }
    model.journeys[0].actualOrder = [1, 0, 2, 4, 5]
    var prefill = Opportunity(name: Drafting.name("Prefill the form"))
    prefill.fixes = [StepReference(journey: 0, step: 2), StepReference(journey: 0, step: 0)]
    model.opportunities = [prefill]
    let evidence = model.evidence([
      (source: 0, step: 0, measure: Measure.csat, counts: [8, 9, 12, 6, 1]),
      (source: 1, step: 0, measure: Measure.csat, counts: [70, 102, 110, 96, 34]),
      (source: 1, step: 4, measure: Measure.csat, counts: [0, 1, 1, 1, 0]),
      (source: 1, step: 5, measure: Measure.csat, counts: [1, 0, 2, 10, 14]),
      (source: 1, step: nil, measure: Measure.nps, counts: [5, 2, 4, 8, 10, 22, 25, 40, 61, 50, 33]),
    ])
    return (model, evidence)
  }

  @Test func goldenOfAWholeJourney() throws {
    let (model, evidence) = Self.renewal()
    let described = model.analysis(evidence).described(in: model)
    #expect(described == (try Fixtures.golden("analysis/renewal.txt", rewrittenFrom: described)))
  }

  @Test func evidenceOfNoSourceIsSilence() {
    let (model, _) = Self.renewal()
    #expect(
      model.analysis(Evidence()).steps.allSatisfy { step in step.gaps.allSatisfy { $0.measured == nil } })
  }

  @Test func aJourneyWithoutStepsHasNothing() {
    let analysis = Drafting.model([]).analysis()
    #expect(analysis.steps.isEmpty && analysis.path.columns.isEmpty && analysis.fixes.isEmpty)
    #expect(analysis.path.fit == nil)
  }
}
