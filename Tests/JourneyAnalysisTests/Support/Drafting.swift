import JourneyAnalysis
import JourneyEvidence
import JourneyModel
import JourneySyntax
import TestSupport

/// Short ways to write down models and answers.
enum Drafting {
  static let place = Place(file: "test.journey", line: 1)

  static func name(_ label: String) -> Name { Name(label: label, id: nil, place: place) }

  /// One journey with these steps, all empty, measured by CSAT.
  static func model(_ steps: [String], measures: [Measure] = [], sources: [Source] = [survey]) -> Model {
    var journey = Journey(name: name("Renewal"))
    journey.steps = steps.map { Step(name: name($0)) }
    journey.measuredBy = [Measure.csat]
    journey.mainMeasure = Measure.csat
    return Model(measures: Measure.builtIn + measures, sources: sources, journeys: [journey])
  }

  static let survey = Source(name: name("survey"))

  static func source(_ voice: Source.Voice, _ kind: Source.Kind) -> Source {
    var source = Source(name: name("source"))
    source.voice = voice
    source.kind = kind
    return source
  }

  static func score(_ value: Double, _ measure: ID<Measure> = Measure.csat, share: Bool = false)
    -> StatedScore
  {
    StatedScore(measure: measure, value: value, isShare: share, place: place)
  }
}

extension Model {
  /// Changes the only journey, and sets the actual order to the order of the file.
  mutating func draft(_ change: (inout Journey) -> Void) {
    change(&journeys[0])
    journeys[0].actualOrder = journeys[0].steps.ids.filter { !journeys[0].steps[$0].actuals.isEmpty }
  }

  func analysis(_ evidence: Evidence = Evidence()) -> GapAnalysis {
    GapAnalysis(of: 0, in: self, given: evidence)
  }

  /// Answers to each source: counts per level of a measure, by step.
  func evidence(_ answers: [(source: ID<Source>, step: ID<Step>?, measure: ID<Measure>, counts: [Int])])
    -> Evidence
  {
    var evidence = Evidence(tallies: sources.map { _ in Tally() })
    for answer in answers {
      var histogram = Histogram(measure: measures[answer.measure])
      histogram.counts = answer.counts
      let subject = answer.step.map { Subject.step(StepReference(journey: 0, step: $0)) } ?? .journey(0)
      let cell = AnswerTally.Cell(subject: subject, measure: answer.measure, persona: nil)
      evidence.tallies[answer.source.index].answers.histograms[cell] = histogram
    }
    return evidence
  }

  /// CSAT answers of the first source, by step.
  func csat(_ counts: [ID<Step>: [Int]]) -> Evidence {
    evidence(counts.map { (source: 0, step: $0.key, measure: Measure.csat, counts: $0.value) })
  }
}

extension Journey {
  private func index(_ label: String) -> Int {
    steps.firstIndex { $0.name.label == label }!
  }

  /// Gives the step an Ideal.
  mutating func ideal(_ label: String, feeling: Int? = nil, scores: [StatedScore] = []) {
    var part = Part(place: Drafting.place)
    part.feeling = feeling.map { Feeling(level: $0, words: "") }
    part.scores = scores
    steps[index(label)].ideal = part
  }

  /// Nobody meets the step: `Actual: none`.
  mutating func missing(_ label: String) {
    ideal(label)
    var none = Part(place: Drafting.place)
    none.isNone = true
    steps[index(label)].notOffered = none
  }

  /// Gives the step an Actual for everybody.
  mutating func actual(_ label: String, feeling: Int? = nil, scores: [StatedScore] = []) {
    var part = Part(place: Drafting.place)
    part.feeling = feeling.map { Feeling(level: $0, words: "") }
    part.scores = scores
    steps[index(label)].actuals.append(part)
  }

  /// An Ideal and an Actual, with CSAT scores and feelings where given.
  mutating func both(
    _ label: String, target: Double? = nil, belief: Double? = nil, wanted: Int? = nil, felt: Int? = nil
  ) {
    ideal(label, feeling: wanted, scores: target.map { [Drafting.score($0)] } ?? [])
    actual(label, feeling: felt, scores: belief.map { [Drafting.score($0)] } ?? [])
  }
}

extension Drafting {
  /// CSAT answers about the first step: for each source the counts of each level by wave.
  static func evidence(_ sources: [[String: [Int]]], of model: Model) -> Evidence {
    let step = Subject.step(StepReference(journey: 0, step: 0))
    let tallies = sources.map { waves in
      var tally = Tally()
      for (wave, counts) in waves {
        var histogram = Histogram(measure: model.measures[Measure.csat])
        histogram.counts = counts
        tally.answers.histograms[
          AnswerTally.Cell(subject: step, measure: Measure.csat, period: Period(written: wave))] =
          histogram
        let all = AnswerTally.Cell(subject: step, measure: Measure.csat)
        if tally.answers.histograms[all]?.merge(histogram) == nil {
          tally.answers.histograms[all] = histogram
        }
      }
      return tally
    }
    return Evidence(measuring: tallies, of: model, in: TimeFrame())
  }
}
