package import JourneyEvidence
package import JourneyModel
package import JourneyStatistics

/// What a score of one step would go along with in the answers about the whole, if the association between
/// the two
/// were entirely causal. In the outcome's own units.
package struct WhatIf: Sendable, Equatable {
  /// What is asked for: a step's score set to a value.
  package struct Change: Sendable, Equatable {
    /// The step whose score is set; the outcome is asked about its journey.
    package var step: StepReference
    /// One whose score is a mean.
    package var measure: ID<Measure>
    /// On the measure's scale.
    package var score: Double

    /// - Parameter score: on the measure's scale.
    package init(step: StepReference, measure: ID<Measure>, score: Double) {
      self.step = step
      self.measure = measure
      self.score = score
    }
  }

  /// All who answered below the score answer as those at or above it did: a rough figure, usually too high, as a general
  /// mood makes all answers go together.
  package struct Crude: Sendable, Equatable {
    /// The share below times how much lower the outcome's score is there, with MOVER's limits.
    package var lift: Estimate
    /// Of those who answered both questions; 0 to 1.
    package var shareBelow: Double
    /// People who answered both questions.
    package var n: Int
  }

  /// The mean of the step moves to the score, and the answers about all other steps stay.
  package struct Adjusted: Sendable, Equatable {
    /// The step's slope in the regression times the move of its mean, with Student's limits; where answers are weighted,
    /// those of the sandwich; where people are known by name, those of the delete-a-group jackknife.
    package var lift: Estimate
    /// People who answered every question.
    package var n: Int
    /// How many other steps are held.
    package var others: Int
    /// R² of the regression on all steps, 0 to 1.
    package var explained: Double
    /// Of the outcome's answers: for a Net Promoter Score the mean answer of 0 to 10, as a regression has no
    /// net of
    /// boxes.
    package var outcomeNow: Double
  }

  /// What was asked for.
  package var change: Change
  /// One that asked the same people about the step and about the whole.
  package var source: ID<Source>
  /// What was asked about the whole.
  package var outcome: ID<Measure>
  /// When the answers were given; nil where nothing is known of it.
  package var span: AnswerSpan?
  /// The step's mean among those who answered both.
  package var scoreNow: Double
  /// The outcome's score among those who answered both.
  package var outcomeNow: Double
  /// nil where nobody is at or above the score, where none is below it, and for a score under today's.
  package var crude: Crude?
  /// nil where too few answered everything, and where the step does not vary by itself.
  package var adjusted: Adjusted?
}

extension WhatIf {
  /// nil where no source asked at least `fewestPairs` people about both.
  package init?(
    _ change: Change, in model: Model, given evidence: Evidence, confidence: Double = ScoreInterval.confidence
  ) {
    let voice = CustomerVoice(
      model: model, evidence: evidence, settings: AnalysisSettings(confidence: confidence))
    guard let found = PairedAnswers(about: change, voice: voice) else { return nil }
    let table = found.joint
    let measure = model.measures[change.measure]
    self.change = change
    source = found.source
    outcome = found.outcome.measure
    span = evidence.span(ofPairsWith: found.outcome, fromSource: found.source)
    guard let scoreNow = table.rowMean, let outcomeNow = table.columnMean else { return nil }
    self.scoreNow = measure.higherIsBetter ? scoreNow : -scoreNow
    self.outcomeNow = outcomeNow
    let isBetter = (change.score > self.scoreNow) == measure.higherIsBetter && change.score != self.scoreNow
    crude =
      isBetter
      ? Crude(table, of: found.people, to: change.score, on: measure, confidence: confidence) : nil
    adjusted = Adjusted(found, to: change.score, confidence: confidence)
  }

  /// Fewer pairs than these are too few to show: as with answers.
  static let fewestPairs = MeasuredScore.fewestAnswers
}

extension WhatIf.Crude {
  fileprivate init?(
    _ table: JointHistogram, of people: Int, to score: Double, on measure: Measure, confidence: Double
  ) {
    let impact = CrudeImpact(
      table, threshold: measure.higherIsBetter ? score : -score, confidence: confidence)
    guard let lift = impact.lift, let limits = impact.limits, let share = impact.shareBelow, share > 0 else {
      return nil
    }
    self.lift = Estimate(value: lift, interval: limits).within(table.levelsY, from: impact.current)
    shareBelow = share
    n = people
  }
}

extension WhatIf.Adjusted {
  fileprivate init?(_ found: PairedAnswers, to score: Double, confidence: Double) {
    guard let gram = found.gram, let place = found.place, found.completePeople >= WhatIf.fewestPairs else {
      return nil
    }
    let mean = gram.sums[0][place + 1] / gram.n
    let gaps = (0..<gram.predictors).map { $0 == place ? score - mean : 0 }
    guard let impact = AdjustedImpact(gram, gaps: gaps, confidence: confidence),
      let step = impact.steps[place]
    else { return nil }
    let outcome = gram.sums[0][gram.predictors + 1] / gram.n
    let limits = found.limits(of: impact, in: gram, at: place, gaps: gaps, confidence: confidence)
    lift = Estimate(value: step.lift, interval: limits ?? step.limits).within(
      found.outcomeAnswers, from: outcome)
    n = found.completePeople
    others = impact.steps.count { $0 != nil } - 1
    explained = impact.rSquared
    outcomeNow = outcome
  }
}

extension PairedAnswers {
  /// Of a lift, where answers count for more or less than one each; nil where the regression's own hold.
  fileprivate func limits(
    of impact: AdjustedImpact, in gram: GramMatrix, at place: Int, gaps: [Double], confidence: Double
  ) -> ClosedRange<Double>? {
    let lift = impact.steps[place]?.lift ?? 0
    if let error = SlopeError(ofSlope: place, in: impact, of: gram, over: cases) {
      return error.limits(of: lift, gap: gaps[place], confidence: confidence)
    }
    return GroupJackknife(groups) { group in
      AdjustedImpact(group, gaps: gaps).flatMap { $0.steps[place].map { [$0.lift] } }
    }?.limits(confidence: confidence)[0]
  }
}

extension Estimate {
  /// A lift as far as it does not lead off the scale of the outcome.
  /// - Parameters:
  ///   - scores: all that the scale has.
  ///   - now: where the outcome is; nil leaves the lift as it is.
  fileprivate func within(_ scores: [Double], from now: Double?) -> Estimate {
    guard let now, let lowest = scores.min(), let highest = scores.max() else { return self }
    let room = min(0, lowest - now)...max(0, highest - now)
    return Estimate(
      value: min(max(value, room.lowerBound), room.upperBound), interval: interval.clamped(to: room))
  }
}
