import JourneyAnalysis
import JourneyEvidence
import JourneyModel
import TestSupport
import Testing

/// A log of events beside a model that leaves things open.
@Suite struct ObservedPathsTests {
  /// Of ten cases eight reach the form, and two of these go back to look up again.
  private let paths = PathTally(
    steps: ["LOOK UP", "Form", "elsewhere"],
    variants: [
      PathTally.Variant(path: [0, 1], cases: 6, converted: 0),
      PathTally.Variant(path: [0, 1, 0, 1], cases: 2, converted: 1),
      PathTally.Variant(path: [0, 2], cases: 2, converted: 0),
    ], hasOutcomes: true)

  private var model: Model {
    var model = Drafting.model(["Look up", "Form", "Pay"])
    model.draft { journey in
      journey.actual("Form")
      journey.steps[1].actuals[0].loops = [Loop(to: 0, share: nil, reason: "", place: Drafting.place)]
    }
    return model
  }

  @Test func openReachAndLoopsAreFilled() {
    let observed = ObservedPaths(of: paths, from: 0, for: 0, in: model)
    let (lookUp, form) = (StepReference(journey: 0, step: 0), StepReference(journey: 0, step: 1))
    #expect(observed.fillings == [.reach(lookUp, 100), .reach(form, 80), .loopShare(form, loop: 0, 25)])
    let filled = model.filled(by: observed)
    #expect(filled.journeys[0].steps.map(\.reach) == [100, 80, nil])
    #expect(filled.journeys[0].steps[1].actuals[0].loops[0].share == 25)
    #expect(ObservedPaths(of: paths, from: 0, for: 0, in: filled).fillings.isEmpty)
  }

  @Test func whatTheModelSaysStays() {
    var model = model
    model.journeys[0].steps[1].reach = 41
    #expect(
      model.filled(by: ObservedPaths(of: paths, from: 0, for: 0, in: model)).journeys[0].steps[1].reach == 41)
  }

  @Test func analysisUsesWhatLogsSay() {
    var model = model
    model.sources = [Drafting.source(.indirect, .transactional)]
    model.draft { $0.ideal("Form", scores: [Drafting.score(4.5)]) }
    model.journeys[0].steps[1].actuals[0].scores = [Drafting.score(3)]
    var tally = Tally()
    tally.events.paths = paths
    let analysis = model.analysis(Evidence(tallies: [tally]))
    #expect(analysis.fixes.first?.reach == 80)
    #expect(analysis.path.loops.map(\.share) == [25])
    #expect(analysis.observed.map(\.fillings.count) == [3])
    #expect(model.analysis(Evidence()).observed.isEmpty)
  }

  /// The log has another journey's cases too: they are no part of the whole that reach is a share of.
  @Test func casesOfOtherJourneysDoNotCount() {
    var paths = paths
    paths.variants.append(PathTally.Variant(path: [2], cases: 90, converted: 0))
    #expect(ObservedPaths(of: paths, from: 0, for: 0, in: model).cases == 10)
    paths.variants = [PathTally.Variant(path: [0, 1], cases: 4, converted: 0)]
    #expect(ObservedPaths(of: paths, from: 0, for: 0, in: model).fillings.isEmpty)
  }
}
