import JourneyEvidence
import JourneyModel
import TestSupport
import Testing

@testable import JourneyAnalysis

@Suite struct PersonaVoiceTests {
  private let model: Model = {
    var model = Drafting.model(["Look up", "Pay"])
    model.draft { journey in
      journey.both("Look up", target: 4.6)
      journey.both("Pay", target: 4.6)
    }
    return model
  }()

  private func evidence(_ counts: [(step: ID<Step>, persona: ID<Persona>?, counts: [Int])]) -> Evidence {
    var tally = Tally()
    for (step, persona, counts) in counts {
      var histogram = Histogram(measure: Measure.builtIn[Measure.csat])
      histogram.counts = counts
      let subject = Subject.step(StepReference(journey: 0, step: step))
      tally.answers.histograms[AnswerTally.Cell(subject: subject, measure: Measure.csat, persona: persona)] =
        histogram
    }
    return Evidence(tallies: [tally])
  }

  @Test func findsTheLargestGapOfHerOwnAnswers() {
    let evidence = evidence([
      (0, nil, [50, 0, 0, 0, 0]), (0, 0, [0, 0, 0, 10, 0]), (1, 0, [10, 0, 0, 0, 0]),
      (1, 1, [0, 0, 0, 0, 9]),
    ])
    let hers = PersonaVoice(of: 0, in: 0, of: model, given: evidence)
    #expect(hers.answers == 20)
    #expect(hers.largest?.step == 1)
    #expect(hers.largest?.score.n == 10)
    #expect(hers.largest.map { ($0.gap.points * 10).rounded() / 10 } == -90)
    // Better than the ideal is no gap to tell of.
    #expect(PersonaVoice(of: 1, in: 0, of: model, given: evidence).largest == nil)
  }

  @Test func saysNothingButTheCountUnderFiveAnswers() {
    let voice = PersonaVoice(of: 0, in: 0, of: model, given: evidence([(0, 0, [4, 0, 0, 0, 0])]))
    #expect(voice.answers == 4)
    #expect(voice.largest == nil)
  }

  @Test func countsWithoutEndDoNotTrap() {
    let voice = PersonaVoice(
      of: 0, in: 0, of: model, given: evidence([(0, 0, [.max, 0, 0, 0, 0]), (1, 0, [.max, 0, 0, 0, 0])]))
    #expect(voice.answers == .max)
  }
}
