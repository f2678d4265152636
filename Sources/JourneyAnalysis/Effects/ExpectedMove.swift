import JourneyEvidence
import JourneyModel
import JourneyStatistics

extension CustomerVoice {
  /// By how much a step's score was expected to move by itself after a date, in points, from what all steps
  /// of its
  /// journey scored before: regression to the mean. Distances from the ideal are compared, for steps that
  /// have one
  /// where the step itself does. nil with fewer than three steps.
  func expectedMove(_ question: EffectQuestion, in unit: ScoreUnit, from source: ID<Source>) -> Double? {
    let measure = model.measures[unit.measure]
    let steps = model.journeys[question.step.journey].steps
    func ideal(_ step: ID<Step>) -> Double? {
      steps[step].ideal?.scores.value(in: unit).map { unit.points($0, in: measure) }
    }
    let isGap = ideal(question.step.step) != nil
    let before = answers(in: unit, from: source, before: question)
    var found: [(step: ID<Step>, score: Double, error: Double)] = []
    for step in steps.ids {
      guard let reference = isGap ? ideal(step) : 0, let answers = before[step], let mean = answers.mean,
        let error = SmoothedScore(answers)?.standardError
      else { continue }
      found.append((step, mean - reference, error))
    }
    guard let place = found.firstIndex(where: { $0.step == question.step.step }),
      let shrinkage = HierarchicalShrinkage(
        estimates: found.map(\.score), standardErrors: found.map(\.error))
    else { return nil }
    return shrinkage.expectedMoves(from: found.map(\.score))[place]
  }

  /// Everybody's answers of all waves before the date, by step; only where they are enough for a score.
  private func answers(
    in unit: ScoreUnit, from source: ID<Source>, before question: EffectQuestion
  ) -> [ID<Step>: ScoreHistogram] {
    var sums: [ID<Step>: Histogram] = [:]
    for (cell, histogram) in evidence.tallies[source.index].answers.histograms
    where cell.measure == unit.measure && cell.group == .everybody {
      guard case .step(let step) = cell.subject, step.journey == question.step.journey,
        let period = cell.period, period.ends(before: question.from)
      else { continue }
      if sums[step.step] == nil { sums[step.step] = histogram } else { sums[step.step]?.merge(histogram) }
    }
    return sums.reduce(into: [:]) { found, sum in
      guard sum.value.n >= MeasuredScore.fewestAnswers else { return }
      let subject = Subject.step(StepReference(journey: question.step.journey, step: sum.key))
      found[sum.key] = points(sum.value, about: subject, in: unit, from: source)
    }
  }
}
