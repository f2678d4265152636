import JourneyEvidence
import JourneyModel
import JourneyStatistics
import TestSupport
import Testing

@testable import JourneyAnalysis

@Suite struct ScoreComparisonTests {
  private func side(_ counts: [ID<Step>: [Int]], steps: [String] = ["a", "b"]) -> ComparedAnswers {
    let model = Drafting.model(steps)
    return ComparedAnswers(model: model, evidence: model.csat(counts), settings: AnalysisSettings())
  }

  @Test func findsStepsByNameAndTestsThemTogether() throws {
    let now = side([0: [0, 0, 5, 20, 25], 1: [3, 3, 3, 3, 3]])
    let then = side([1: [20, 20, 10, 0, 0], 2: [3, 3, 3, 3, 3]], steps: ["x", "a", "b"])
    let found = ScoreComparison.all(of: 0, now: now, then: then)
    #expect(found.map(\.subject) == [0, 1].map { .step(StepReference(journey: 0, step: $0)) })
    let first = try #require(found.first)
    let (difference, p) = (try #require(first.difference), try #require(first.adjustedP))
    #expect(difference.interval.lowerBound > 0 && first.then.n == 50)
    #expect(p < 0.001 && first.ordinal?.magnitude == .large)
    #expect(found[1].difference?.value == 0 && found[1].adjustedP == 1)
  }

  /// Means take levels to be equally far apart; the order of the answers does not.
  @Test func theOrderOfAnswersMaySayAnotherThing() throws {
    let (middle, parted) = ([0, 0, 100, 0, 0], [35, 0, 0, 65, 0])
    func compare(_ now: [Int], _ then: [Int]) throws -> ScoreComparison {
      try #require(ScoreComparison.all(of: 0, now: side([0: now]), then: side([0: then])).first)
    }
    let found = try compare(parted, middle)
    #expect(found.isOrderedOtherwise)
    #expect(try #require(found.difference).interval.contains(0))
    let ordinal = try #require(found.ordinal)
    #expect(abs(ordinal.cliffsDelta - 0.3) < 1e-9 && ordinal.interval.lowerBound > 0)
    #expect(try !compare([0, 0, 5, 20, 25], [20, 20, 10, 0, 0]).isOrderedOtherwise)
    #expect(try !compare(middle, middle).isOrderedOtherwise)
  }

  /// Two steps of one name are two steps, wherever others come before them; one more twin is beside the first.
  @Test func twinsAreNotTakenForEachOther() {
    let (low, high) = ([20, 20, 0, 0, 0], [0, 0, 0, 20, 20])
    let then = side([0: low, 1: high], steps: ["a", "a"])
    let same = ScoreComparison.all(of: 0, now: then, then: then)
    #expect(same.map(\.difference?.value) == [0, 0])
    let later = side([1: low, 2: high, 3: low], steps: ["new", "a", "a", "a"])
    let moved = ScoreComparison.all(of: 0, now: later, then: then)
    #expect(moved.map(\.difference?.value) == [0, 0, 0])
  }

  /// Sources ask different people in different ways: a change between two of them is none.
  @Test func aSourceIsComparedWithItself() throws {
    let tracking = Source(name: Drafting.name("tracking"))
    let model = Drafting.model(["a", "b"], sources: [Drafting.survey, tracking])
    func side(_ answers: [(source: ID<Source>, step: ID<Step>?, measure: ID<Measure>, counts: [Int])])
      -> ComparedAnswers
    {
      ComparedAnswers(model: model, evidence: model.evidence(answers), settings: AnalysisSettings())
    }
    let (low, high) = ([20, 20, 0, 0, 0], [0, 0, 0, 20, 20])
    let now = side([
      (0, 0, Measure.csat, low), (1, 0, Measure.csat, high), (0, 1, Measure.csat, low),
    ])
    let then = side([(1, 0, Measure.csat, high), (1, 1, Measure.csat, high)])
    let found = ScoreComparison.all(of: 0, now: now, then: then)
    #expect(found.map(\.now.source) == [1, 0] && found.map(\.then.source) == [1, 1])
    #expect(found.map(\.sources.areOne) == [true, false])
    #expect(found[0].difference?.value == 0 && found[0].verdict != nil)
    // Of two sources both scores stand there, and nothing is said of what lies between them.
    #expect(found[1].difference == nil && found[1].verdict == nil && found[1].adjustedP == nil)
  }

  /// A source that asks about something else by now is another one.
  @Test func aSourceOfAnotherKindIsAnother() {
    let side = side([0: [5, 5, 10, 20, 10]])
    var other = side
    other.model.sources[0].kind = .relational
    let found = ScoreComparison.all(of: 0, now: side, then: other)
    #expect(found.map(\.sources.areOne) == [false] && found[0].difference == nil)
  }

  /// The margin counts for differences too: the same change is one and none.
  @Test func aChangeIsHeldAgainstTheMargin() {
    func verdict(_ margin: Double) -> ChangeVerdict? {
      var now = side([0: [0, 0, 200, 1000, 800]])
      now.settings.margin = margin
      return ScoreComparison.all(of: 0, now: now, then: side([0: [0, 100, 300, 1000, 600]]))[0].verdict
    }
    #expect(verdict(1) == .better && verdict(6) == .betterSizeUncertain && verdict(20) == .noMeaningfulChange)
  }

  @Test func fewAnswersAreNotCompared() throws {
    let found = ScoreComparison.all(
      of: 0, now: side([0: [0, 0, 1, 1, 1]]), then: side([0: [9, 9, 9, 9, 9]]))
    #expect(found.count == 1 && found[0].difference == nil && found[0].adjustedP == nil)
  }

  /// The same scores in both waves, and more of the pleased persona in the second: all of the change is the
  /// mix.
  @Test func aChangedMixIsNoChange() throws {
    var model = Drafting.model(["a"])
    model.personas = ["p", "q"].map { Persona(name: Drafting.name($0)) }
    func side(_ pleased: Int, _ angry: Int) -> ComparedAnswers {
      var evidence = model.csat([0: [angry, angry, 0, pleased, pleased]])
      for (persona, counts) in [[0, 0, 0, pleased, pleased], [angry, angry, 0, 0, 0]].enumerated() {
        var histogram = Histogram(measure: model.measures[Measure.csat])
        histogram.counts = counts
        let cell = AnswerTally.Cell(
          subject: .step(StepReference(journey: 0, step: 0)), measure: Measure.csat, persona: ID(persona))
        evidence.tallies[0].answers.histograms[cell] = histogram
      }
      return ComparedAnswers(model: model, evidence: evidence, settings: AnalysisSettings())
    }
    let found = try #require(ScoreComparison.all(of: 0, now: side(40, 10), then: side(10, 40)).first)
    let held = try #require(found.standardised)
    #expect(abs(held.difference.value) < 1e-9 && held.crude > 20 && held.difference.interval.contains(0))
  }
}
