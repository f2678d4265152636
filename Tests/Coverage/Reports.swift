import JourneyAnalysis
import JourneyEvidence
import JourneyModel
import JourneyStatistics
import JourneySyntax

/// Whole reports about journeys drawn by chance, with fixed seeds: what they open with.
enum Reports {
  /// How many of 100 reports about steps without any gap open with a shortfall: at most 5 may.
  static func falseOpenings(steps: Int, answers: Int, reports: Int = 400) -> Double {
    var random = Dice(seed: 24)
    let model = model(steps: steps)
    let wrong = (0..<reports).count { _ in
      var tally = Tally()
      for step in model.journeys[0].steps.ids {
        var histogram = Histogram(measure: model.measures[Measure.csat])
        histogram.counts = random.counts(answers)
        let subject = Subject.step(StepReference(journey: ID(0), step: step))
        tally.answers.histograms[AnswerTally.Cell(subject: subject, measure: Measure.csat)] = histogram
      }
      let found = GapAnalysis(of: ID(0), in: model, given: Evidence(tallies: [tally])).findings
      if case .gap = found.first { return true }
      return false
    }
    return 100 * Double(wrong) / Double(reports)
  }

  /// Steps whose ideal is what all customers think.
  private static func model(steps: Int) -> Model {
    let place = Place(file: "drawn.journey", line: 1)
    func name(_ label: String) -> Name { Name(label: label, id: nil, place: place) }
    let mean = zip(1...Journeys.shares.count, Journeys.shares).reduce(0) { $0 + Double($1.0) * $1.1 }
    var journey = Journey(name: name("Drawn"))
    journey.steps = (0..<steps).map { number in
      var step = Step(name: name("Step \(number)"))
      step.ideal = Part(place: place)
      step.ideal?.scores = [StatedScore(measure: Measure.csat, value: mean, isShare: false, place: place)]
      step.actuals = [Part(place: place)]
      return step
    }
    journey.measuredBy = [Measure.csat]
    journey.mainMeasure = Measure.csat
    journey.actualOrder = Array(journey.steps.ids)
    return Model(measures: Measure.builtIn, sources: [Source(name: name("Survey"))], journeys: [journey])
  }

  static var lines: [String] {
    [40, 200].map { answers in
      "20 steps, no gap, n \(answers): "
        + "\(Journeys.rounded(falseOpenings(steps: 20, answers: answers))) % of reports open with a shortfall "
        + "(at most 5)"
    }
  }
}
