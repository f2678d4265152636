package import JourneyEvidence
package import JourneyModel

/// What the answers of one persona's segment say about a journey.
package struct PersonaVoice: Sendable, Equatable {
  /// A step where her own score falls short of the ideal.
  package struct Shortfall: Sendable, Equatable {
    /// Where it is.
    package var step: ID<Step>
    /// From her own answers alone, in the journey's main measure.
    package var score: MeasuredScore
    /// Her score minus the ideal.
    package var gap: Gap
  }

  /// Hers about this journey, over all sources and measures.
  package var answers: Int
  /// The largest in the journey's main measure; nil when none is known.
  package var largest: Shortfall?

  /// - Parameters:
  ///   - persona: whose answers.
  ///   - journey: what they are about.
  ///   - evidence: tallies parallel to `model.sources`.
  package init(of persona: ID<Persona>, in journey: ID<Journey>, of model: Model, given evidence: Evidence) {
    // A sum, so that the order of the dictionaries cannot show.
    answers = evidence.tallies.reduce(0) { sum, tally in
      tally.answers.histograms.reduce(sum) { sum, entry in
        let isHers = entry.key.group == .persona(persona) && entry.key.period == nil
        return isHers && entry.key.subject.journey == journey ? sum.saturatingAdd(entry.value.n) : sum
      }
    }
    let voice = CustomerVoice(
      model: model, evidence: evidence, settings: AnalysisSettings(group: .persona(persona)))
    let subject = model.journeys[journey]
    guard let measure = subject.mainMeasure else { return }
    let shortfalls = subject.steps.ids.compactMap { step in
      Shortfall(of: subject.steps[step], step: step, in: journey, measure: measure, voice: voice)
    }
    // The first of equals, in the order of the file.
    largest = shortfalls.min { ($0.gap.points, $0.step) < ($1.gap.points, $1.step) }
  }
}

extension PersonaVoice.Shortfall {
  fileprivate init?(
    of subject: Step, step: ID<Step>, in journey: ID<Journey>, measure: ID<Measure>, voice: CustomerVoice
  ) {
    let scores = [false, true].lazy.compactMap { isShare in
      MeasureGaps(
        of: .step(StepReference(journey: journey, step: step)),
        in: ScoreUnit(measure: measure, isShare: isShare), targets: subject.ideal?.scores ?? [], beliefs: [],
        voice: voice)
    }
    guard let gaps = scores.first(where: { $0.delivery != nil }), let gap = gaps.delivery,
      let score = gaps.measured, gap.points < 0
    else { return nil }
    self.init(step: step, score: score, gap: gap)
  }
}
