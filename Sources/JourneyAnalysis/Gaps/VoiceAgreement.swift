package import JourneyEvidence
package import JourneyModel
import JourneyStatistics

/// Whether those who were asked and those who were watched say the same of a step. Voices and kinds of answers stand
/// side by side; none is averaged with another.
package struct VoiceAgreement: Sendable, Equatable {
  /// What direct voices say beside what all others show.
  package enum Verdict: Sendable, Equatable {
    /// Both voices say it is bad.
    case allBad
    /// Bad only where customers are asked.
    case onlyDirectBad
    /// Silent pain: customers do not say it, but what they do shows it.
    case onlyIndirectBad
    /// Both say it is good.
    case allGood
    /// One of the two voices is missing, or has too few answers.
    case unknown
  }

  /// What one source says of the step.
  package struct Voice: Sendable, Equatable {
    /// A score where the source has answers, a count where it has tickets.
    package enum Statement: Sendable, Equatable {
      /// Asked: a score, of the source that has one.
      case score(MeasuredScore)
      /// Tickets with the step's tag, and how many it would have if tickets went with visits.
      case tickets(Int, expected: Double)
    }

    /// Who says it.
    package var source: ID<Source>
    /// As the source says, where its signal allows it: tickets are never direct.
    package var voice: Source.Voice
    /// What the source asked about, as the model states it.
    package var kind: Source.Kind
    /// In the main measure, else in the first that the source has answers in.
    package var statement: Statement
    /// When answers or tickets came; nil where nothing is known of it.
    package var span: AnswerSpan?
    /// A score falls short of the ideal by more than `meaningfulShare` of the scale, or without an ideal lies in the
    /// worse half; tickets are more than their share. nil with too few answers or tickets to say so.
    package var isBad: Bool?
  }

  /// One a source that has answers or tickets about the step, in the order of the model.
  package var voices: [Voice]
  /// One bad source is enough for its voice; `unknown` where a voice has none that can be judged.
  package var verdict: Verdict

  /// A shortfall smaller than this share of the scale is none: a convention.
  static let meaningfulShare = 0.05
}

extension VoiceAgreement {
  /// What all sources say of each step of a journey in its main measure, else in the first that they have answers in.
  /// No voices where all sources speak with one.
  static func all(of journey: ID<Journey>, heardBy customer: CustomerVoice) -> [VoiceAgreement] {
    let steps = customer.model.journeys[journey].steps.ids
    let tickets = TicketShares.all(of: journey, in: customer.model, given: customer.evidence)
    let voices = Set(customer.model.sources.map(\.voice))
    // Working scores out again for thousands of steps would only repeat what the gaps say.
    guard voices.count > 1 || !tickets.isEmpty else {
      return steps.map { _ in VoiceAgreement(voices: [], verdict: .unknown) }
    }
    return steps.map {
      VoiceAgreement(on: StepReference(journey: journey, step: $0), heardBy: customer, tickets: tickets)
    }
  }

  private init(on step: StepReference, heardBy customer: CustomerVoice, tickets: [TicketShares]) {
    let main = customer.model.journeys[step.journey].mainMeasure
    let scored = customer.model.sources.ids.compactMap { source in
      customer.measures(startingWith: main).lazy.compactMap { measure in
        Voice(of: source, on: step, measure: measure, heardBy: customer)
      }.first
    }
    let counted = tickets.map { shares in
      var voice = Voice(of: shares, on: step.step, in: customer.model)
      voice.span = customer.evidence.span(of: .tickets, about: step.journey, fromSource: shares.source)
      return voice
    }
    voices = (scored + counted).sorted { $0.source < $1.source }
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
    of source: ID<Source>, on step: StepReference, measure: ID<Measure>, heardBy customer: CustomerVoice
  ) {
    let model = customer.model
    let unit = ScoreUnit(measure: measure, isShare: false)
    guard let score = customer.score(about: .step(step), in: unit, from: source) else { return nil }
    self.source = source
    voice = Signal.answers.voice(stated: model.sources[source].voice)
    kind = model.sources[source].kind
    statement = .score(score)
    span = score.span
    guard let estimate = score.estimate else { return }
    let value = model.measures[measure].points(estimate.value)
    let ideal = model.journeys[step.journey].steps[step.step].ideal?.scores.value(in: unit)
    if let ideal {
      isBad = value < model.measures[measure].points(ideal) - 100 * VoiceAgreement.meaningfulShare
    } else {
      isBad = value < 50
    }
  }

  fileprivate init(of tickets: TicketShares, on step: ID<Step>, in model: Model) {
    source = tickets.source
    voice = Signal.tickets.voice(stated: model.sources[tickets.source].voice)
    kind = model.sources[tickets.source].kind
    statement = .tickets(tickets.counts[step.index], expected: tickets.expected[step.index])
    isBad = tickets.isBad(at: step)
  }
}
