import JourneyEvidence
import JourneyModel
import JourneyStatistics
import TestSupport
import Testing

@testable import JourneyAnalysis

@Suite struct GroupScoresTests {
  /// The leading source knows no personas: everybody's score there is of other people than a persona's in the other.
  @Test func aGroupStandsBesideEverybodyOfItsOwnSource() throws {
    var model = Drafting.model(
      ["a", "b"], sources: [Drafting.survey, Source(name: Drafting.name("tracking"))])
    model.personas = [Persona(name: Drafting.name("p"))]
    let (low, middle, high) = ([40, 0, 0, 0, 0], [10, 0, 0, 0, 10], [0, 0, 0, 0, 40])
    var evidence = model.evidence([
      (0, 0, Measure.csat, low), (1, 0, Measure.csat, middle), (0, 1, Measure.csat, low),
    ])
    var histogram = Histogram(measure: model.measures[Measure.csat])
    histogram.counts = high
    let step = Subject.step(StepReference(journey: 0, step: 0))
    evidence.tallies[1].answers.histograms[
      AnswerTally.Cell(subject: step, measure: Measure.csat, persona: 0)] = histogram
    let groups = GroupScores.all(of: [.persona(0)], in: 0, of: model, given: evidence)
    let group = try #require(groups.first)
    #expect(group.scores.map(\.?.source) == [1, nil])
    #expect(group.scores[0]?.estimate?.value == 5)
    #expect(group.everybody.map(\.?.source) == [1, nil])
    #expect(group.everybody[0]?.estimate?.value == 3)
  }
}
