package import JourneyEvidence
package import JourneyModel

/// Whether those who were asked and those who were watched say the same of a step. Voices and kinds of answers stand
/// side by side; none is averaged with another.
package struct VoiceAgreement: Sendable, Equatable {
  package enum Verdict: Sendable, Equatable {
    case allBad
    case onlyDirectBad
    /// Silent pain: customers do not say it, but what they do shows it.
    case onlyIndirectBad
    case allGood
    /// One of the two voices is missing, or has too few answers.
    case unknown
  }

  /// What one source says of the step.
  package struct Voice: Sendable, Equatable {
    /// Index into `Model.sources`.
    package var source: Int
    package var voice: Source.Voice
    package var kind: Source.Kind
    package var score: MeasuredScore
    /// The score falls short of the ideal by more than `meaningfulShare` of the scale; without an ideal, it lies in
    /// the worse half. nil with too few answers for a score.
    package var isBad: Bool?
  }

  /// One a source that has answers about the step, in the order of the model.
  package var voices: [Voice]
  package var verdict: Verdict

  /// A shortfall smaller than this share of the scale is none: a convention.
  static let meaningfulShare = 0.05
}

extension VoiceAgreement {
  /// What all sources say of one step in its journey's main measure, else in the first that it has answers in.
  /// - Parameter evidence: tallies parallel to `model.sources`.
  package init(on step: StepReference, in model: Model, given evidence: Evidence) {
    let customer = CustomerVoice(model: model, evidence: evidence, settings: AnalysisSettings())
    let journey = model.journeys[step.journey]
    voices = model.sources.indices.compactMap { source in
      customer.measures(startingWith: journey.mainMeasure).lazy.compactMap { measure in
        Voice(of: source, on: step, measure: measure, heardBy: customer)
      }.first
    }
    verdict = Self.verdict(voices)
  }

  /// What was inferred counts with what was watched: neither was said by a customer.
  private static func verdict(_ voices: [Voice]) -> Verdict {
    let direct = voices.filter { $0.voice == .direct }.compactMap(\.isBad)
    let indirect = voices.filter { $0.voice != .direct }.compactMap(\.isBad)
    if direct.isEmpty || indirect.isEmpty { return .unknown }
    switch (direct.contains(true), indirect.contains(true)) {
    case (true, true): return .allBad
    case (true, false): return .onlyDirectBad
    case (false, true): return .onlyIndirectBad
    case (false, false): return .allGood
    }
  }
}

extension VoiceAgreement.Voice {
  fileprivate init?(
    of source: Int, on step: StepReference, measure: Int, heardBy customer: CustomerVoice
  ) {
    let model = customer.model
    let unit = ScoreUnit(measure: measure, isShare: false)
    guard let score = customer.score(about: .step(step), in: unit, from: source) else { return nil }
    self.source = source
    voice = model.sources[source].voice
    kind = model.sources[source].kind
    self.score = score
    guard let estimate = score.estimate else { return }
    let value = model.measures[measure].points(estimate.value)
    let ideal = model.journeys[step.journey].steps[step.step].ideal?.scores.value(in: unit)
    if let ideal {
      isBad = value < model.measures[measure].points(ideal) - 100 * VoiceAgreement.meaningfulShare
    } else {
      isBad = value < 50
    }
  }
}
