import JourneyAnalysis
import JourneyEvidence
import JourneyModel
import JourneyStatistics
import JourneySyntax

/// Every analysis of a journey of 100 steps with four segments and twelve waves, from its tally: for
/// everybody, for each
/// segment and for each wave all gaps with verdicts, ranks and fixes; all trends; all voices; the last wave
/// beside the
/// first; one effect against a control group.
struct Analyses {
  private static let steps = 100
  private static let segments = ["a", "b", "c", "d"]
  private static let waves = 12

  private let model: Model
  private let evidence: Evidence

  init() {
    let place = Place(file: "bench.journey", line: 1)
    func name(_ text: String) -> Name { Name(label: text, id: text, place: place) }
    var journey = Journey(name: name("bench"))
    journey.steps = (0..<Self.steps).map { index in
      var step = Step(name: name("step-\(index)"))
      step.ideal = Part(place: place)
      step.ideal?.scores = [StatedScore(measure: Measure.csat, value: 4.5, isShare: false, place: place)]
      return step
    }
    journey.measuredBy = [Measure.csat]
    journey.mainMeasure = Measure.csat
    var first = Source(name: name("asked"))
    first.kind = .transactional
    var second = Source(name: name("watched"))
    second.voice = .indirect
    model = Model(sources: [first, second], journeys: [journey])
    evidence = Evidence(tallies: [Self.tally(seed: 1), Self.tally(seed: 5)])
  }

  /// Answers that no two cells share.
  private static func tally(seed: Int) -> Tally {
    var tally = Tally()
    let periods = (0..<waves).compactMap { Day(year: 2025, month: $0 + 1, day: 1) }
      .map { Period(of: $0, length: .month) }
    let groups = [Tally.Group.everybody] + segments.map { .segment(column: "s", value: $0) }
    for step in 0..<steps {
      let subject = Subject.step(StepReference(journey: ID(0), step: ID(step)))
      for (number, group) in groups.enumerated() {
        for (wave, period) in ([nil] + periods.map(Optional.some)).enumerated() {
          var histogram = Histogram(measure: Measure.builtIn[Measure.csat])
          histogram.counts = (0..<5).map { level in
            (group == .everybody ? 4 : 1) * (wave == 0 ? 12 : 1)
              * (5 + (seed + step * 7 + number * 3 + wave + level * (step % 5 + 1)) % 17)
          }
          tally.answers.histograms[
            AnswerTally.Cell(subject: subject, measure: Measure.csat, group: group, period: period)] =
            histogram
        }
      }
    }
    return tally
  }

  /// A number made of all results, so that none can be left out.
  func run() -> Int {
    let groups = Self.segments.map { Tally.Group.segment(column: "s", value: $0) }
    var settings = [AnalysisSettings()]
    settings += groups.map { AnalysisSettings(group: $0) }
    settings += evidence.waves.map { AnalysisSettings(period: $0) }
    var found = settings.reduce(0) { sum, settings in
      sum + GapAnalysis(of: ID(0), in: model, given: evidence, settings: settings).fixes.count
    }
    found += TrendAnalysis(of: ID(0), in: model, given: evidence).trends.count
    let sides = [evidence.waves.last, evidence.waves.first].map { wave in
      ComparedAnswers(model: model, evidence: evidence, settings: AnalysisSettings(period: wave))
    }
    found += ScoreComparison.all(of: ID(0), now: sides[0], then: sides[1]).count
    guard let date = Day(year: 2025, month: 9, day: 1) else { return found }
    let question = EffectQuestion(
      step: StepReference(journey: ID(0), step: ID(7)), from: date,
      control: EffectQuestion.Control(column: "s", value: "d"), waves: .month)
    return found + (EffectAnalysis(question, in: model, given: evidence)?.treated.before.n ?? 0)
  }
}

/// One score interval of 250 answers on five levels, with its limits both ways.
enum OneInterval {
  /// As often as it takes to be timed.
  static let times = 20_000

  static func run() -> Double {
    (0..<times).reduce(0.0) { sum, index in
      let counts = [10, 20, 40, 100, Double(80 + index % 7)]
      let interval = ScoreInterval(scores: [1, 2, 3, 4, 5], counts: counts, on: 1...5)
      return sum + interval.limits.upperBound - interval.limits.lowerBound
    }
  }
}
