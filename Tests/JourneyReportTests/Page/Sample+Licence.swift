import JourneyEvidence
import JourneyModel
import JourneyStatistics
import JourneySyntax
import TestSupport

@testable import JourneyAnalysis
@testable import JourneyPictures
@testable import JourneyReport
@testable import JourneyWords
@testable import JourneyXML

extension Sample {
  /// Renewing a driving licence, in English: measured, believed and felt gaps, a missing, an extra step, a loop.
  static var licence: Sample {
    var model = Model()
    model.personas = [layla, omar]
    model.sources = [Source(name: name("Post-visit survey"))]
    model.opportunities = [prefill]
    model.journeys = [licenceJourney]
    let overall = MeasuredScore(
      source: 0, unit: ScoreUnit(measure: Measure.csat, isShare: false), n: 371,
      estimate: Estimate(value: 3.1, interval: 2.9...3.3))
    let days = "2026-07-01"..."2026-09-30"
    return Sample(
      model: model, analysis: licenceAnalysis(overall: overall),
      evidence: Evidence(tallies: [licenceTally(days: days)]),
      words: Words(language: .english))
  }

  /// Layla's and Omar's answers told apart; few of hers about the form.
  private static func licenceTally(days: ClosedRange<String>) -> Tally {
    var tally = tally([(0, 412), (1, 118), (2, 412), (5, 371), (6, 3), (nil, 371)], days: days)
    let parts: [(ID<Step>, ID<Persona>, [Int])] = [
      (0, 0, [90, 80, 60, 30, 12]), (0, 1, [40, 50, 30, 15, 5]), (2, 0, [1, 1, 1, 0, 0]),
    ]
    for (step, persona, counts) in parts + [(2, 1, [30, 80, 150, 90, 59])] {
      let subject = Subject.step(StepReference(journey: 0, step: step))
      var histogram = Histogram(measure: Measure.builtIn[Measure.csat])
      histogram.counts = counts
      tally.answers.histograms[AnswerTally.Cell(subject: subject, measure: Measure.csat, persona: persona)] =
        histogram
    }
    return tally
  }

  private static var layla: Persona {
    var persona = Persona(name: name("Layla, renews for the first time", id: "layla"))
    persona.age = "29"
    persona.role = "nurse on rotating shifts"
    persona.goals = ["renew without taking a day off"]
    persona.needs = ["to know every paper and every fee before leaving home"]
    persona.pains = ["was sent home twice last time"]
    persona.quotes = ["Just tell me what to bring."]
    persona.channels = ["app", "branch"]
    return persona
  }

  private static var omar: Persona {
    var persona = Persona(name: name("Omar, delivery driver", id: "omar"))
    persona.goals = ["be back on the road by noon"]
    return persona
  }

  private static var prefill: Opportunity {
    var opportunity = Opportunity(name: name("Prefill the form from the national id"))
    opportunity.fixes = [StepReference(journey: 0, step: 2)]
    opportunity.owner = "Identity team"
    opportunity.status = .proposed
    opportunity.value = Rating(4)
    opportunity.feasibility = Rating(3)
    return opportunity
  }

  private static var licenceJourney: Journey {
    var journey = Journey(name: name("Renew a driving licence", id: "renewal"))
    journey.personas = [0, 1]
    journey.goal = "drive legally without losing a day of work"
    journey.measuredBy = [Measure.csat]
    journey.mainMeasure = Measure.csat
    journey.stages = ["Find out", "Apply", "Finish"].map { Stage(name: name($0)) }
    journey.steps = licenceSteps
    journey.actualOrder = [0, 1, 2, 4, 5, 6]
    journey.notes = ["The portal changed on 3 June 2026."]
    return journey
  }

  private static var licenceSteps: [Step] {
    var lookup = step(
      "Look up what is needed", stage: 0,
      ideal: part(
        "Licensing portal", at: "website", expects: "one page with cost, papers and time",
        thinks: "I can do this today.", feels: 5, "confident"),
      actual: [
        part(
          "Licensing portal", at: "website", expects: "one page with cost, papers and time",
          thinks: "Which of these three forms is mine?", feels: 2, "confused")
      ])
    lookup.importance = 5
    lookup.ideal?.scores = [
      StatedScore(measure: Measure.csat, value: 4.6, isShare: false, place: lookup.name.place)
    ]
    lookup.actuals[0].pains = ["three forms with nearly the same name"]
    lookup.actuals[0].evidence = ["interview 07, 12 May 2026"]
    var omarsLookup = part(
      "Traffic office", at: "phone", expects: nil, thinks: "I ask a friend.", feels: 3, "resigned")
    omarsLookup.personas = [1]
    lookup.actuals.append(omarsLookup)
    var pay = step(
      "Pay the fee", stage: 2,
      ideal: part(
        "Licensing app", at: "app", expects: "one fee, no surprises", thinks: "That was the whole cost.",
        feels: 4, "done"),
      actual: [
        part(
          "Cashier", at: "branch", expects: nil, thinks: "Nobody told me about the stamp fee.", feels: 3,
          "resigned")
      ])
    pay.momentOfTruth = "money leaves the customer's hands here"
    pay.actuals[0].loops = [
      Loop(to: 2, share: 38, reason: "a paper was missing", place: pay.name.place)
    ]
    return [
      lookup,
      step(
        "Call the help line", stage: 0, ideal: nil,
        actual: [
          part(
            "Help line", at: "phone", expects: "someone who knows the answer",
            thinks: "Eleven minutes on hold, then cut off.", feels: 1, "lost")
        ]),
      step(
        "Fill in the form", stage: 1,
        ideal: part(
          "Licensing app", at: "app", expects: "the form already knows me",
          thinks: "Only two things to type.",
          feels: 4, "at ease"),
        actual: [
          part(
            "Counter 4", at: "branch", expects: "the form already knows me",
            thinks: "Why do they ask for my id twice?", feels: 2, "annoyed")
        ]),
      step(
        "Book a medical test", stage: 1,
        ideal: part(
          "Licensing app", at: "app", expects: "a test near home this week",
          thinks: "Thursday at nine suits me.",
          feels: 4, "in control"), actual: []),
      pay,
      step(
        "Receive the licence", stage: 2,
        ideal: part(
          "Home delivery", at: "courier", expects: "at my door in two days", thinks: "It came early.",
          feels: 5, "proud"),
        actual: [
          part(
            "Home delivery", at: "courier", expects: "at my door in two days",
            thinks: "Three days, but it came.",
            feels: 4, "relieved")
        ]),
      step(
        "Tell a friend", stage: 2,
        ideal: part("Home", at: nil, expects: nil, thinks: nil, feels: 5, "glad"),
        actual: [part("Home", at: nil, expects: nil, thinks: nil, feels: 3, "shrugging")]),
    ]
  }

  private static func licenceAnalysis(overall: MeasuredScore) -> GapAnalysis {
    let lookup = gaps(ideal: 4.6, believed: 4.0, measured: (2.96, 2.76...3.16, 412))
    let call = gaps(ideal: nil, believed: nil, measured: (2.52, 2.16...2.88, 118))
    let form = gaps(ideal: 4.4, believed: 3.8, measured: (3.08, 2.92...3.28, 412))
    let pay = gaps(ideal: 4.6, believed: 3.8, measured: nil)
    let receive = gaps(ideal: 4.6, believed: 4.2, measured: (4.48, 4.32...4.64, 371))
    let friend = gaps(ideal: 4.2, believed: nil, measured: (4, nil, 3))
    let medical = gaps(ideal: 4.4, believed: nil, measured: nil)
    func drawn(_ gaps: MeasureGaps) -> DrawnGap {
      if let gap = gaps.delivery { return .measured(gap, n: gaps.measured?.n ?? 0) }
      return gaps.admitted.map { .believed($0) } ?? .unknown
    }
    let columns = licenceSteps.enumerated().map { index, step in
      PathComparison.Column(step: ID(index), isInIdeal: step.ideal != nil, isInActual: !step.actuals.isEmpty)
    }
    let path = PathComparison(
      columns: columns, fit: 5.0 / 6, missing: [3], extra: [1], moved: [],
      loops: [.init(from: 4, to: 2, share: 38, reason: "a paper was missing")])
    return analysis(
      [
        (.matched, [lookup], felt: -3, drawn(lookup)), (.extra, [call], felt: nil, .unknown),
        (.matched, [form], felt: -2, drawn(form)), (.missing, [medical], felt: nil, .unknown),
        (.matched, [pay], felt: -1, drawn(pay)), (.matched, [receive], felt: -1, drawn(receive)),
        (.matched, [friend], felt: -2, .felt(levels: -2)),
      ], path: path, overall: [overall], findings: [.gap(step: 0), .gap(step: 2), .path],
      fixes: [
        fix(step: 0, basis: .measured, gap: 36, importance: 5, reach: nil, opportunities: []),
        fix(step: 2, basis: .measured, gap: 28, importance: nil, reach: 96, opportunities: [0]),
        fix(step: 4, basis: .believed, gap: 20, importance: nil, reach: nil, opportunities: []),
        fix(step: 6, basis: .felt, gap: 2, importance: 2, reach: nil, opportunities: []),
        fix(step: 3, basis: .unknown, gap: 0, importance: nil, reach: nil, opportunities: []),
      ])
  }
}
