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
    /// Both voices are there, and what one of them says fits a shortfall and none.
    case cannotTell
    /// One of the two voices is missing, or has too few answers for a score.
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
    /// Read off an interval that holds for all voices and steps of the journey together, never off the estimate: the
    /// score surely falls short of the ideal by the margin, or surely by less; without an ideal it surely lies in the worse
    /// half or in the better; of tickets there are surely more than their share. nil where the interval leaves it open.
    package var isBad: Bool?
  }

  /// One a source that has answers or tickets about the step, in the order of the model.
  package var voices: [Voice]
  /// One bad source is enough for its voice; `unknown` where a voice has none that can be judged.
  package var verdict: Verdict
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
    let heard = steps.map {
      Self.voices(on: StepReference(journey: journey, step: $0), heardBy: customer, tickets: tickets)
    }
    let confidence = SimultaneousVerdicts.confidence(
      ofEach: heard.joined().count(where: \.isNumber), together: customer.settings.confidence)
    return zip(steps, heard).map { step, voices in
      let step = StepReference(journey: journey, step: step)
      let judged = voices.map { voice in
        var voice = voice
        voice.isBad = voice.isBad(on: step, heardBy: customer, tickets: tickets, confidence: confidence)
        return voice
      }
      return VoiceAgreement(voices: judged, verdict: verdict(judged))
    }
  }

  /// Who says something of a step, not judged yet.
  private static func voices(
    on step: StepReference, heardBy customer: CustomerVoice, tickets: [TicketShares]
  ) -> [Voice] {
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
    return (scored + counted).sorted { $0.source < $1.source }
  }

  /// What was inferred counts with what was watched: neither was said by a customer.
  private static func verdict(_ voices: [Voice]) -> Verdict {
    let (direct, indirect) = (
      voices.filter { $0.voice == .direct && $0.isNumber },
      voices.filter { $0.voice != .direct && $0.isNumber }
    )
    if direct.isEmpty || indirect.isEmpty { return .unknown }
    switch (isBad(direct), isBad(indirect)) {
    case (true?, true?): return .allBad
    case (true?, false?): return .onlyDirectBad
    case (false?, true?): return .onlyIndirectBad
    case (false?, false?): return .allGood
    default: return .cannotTell
    }
  }

  /// One source that is surely bad is enough for a voice, and one that is surely good where none is.
  private static func isBad(_ voices: [Voice]) -> Bool? {
    let known = voices.compactMap(\.isBad)
    return known.isEmpty ? nil : known.contains(true)
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
  }

  fileprivate init(of tickets: TicketShares, on step: ID<Step>, in model: Model) {
    source = tickets.source
    voice = Signal.tickets.voice(stated: model.sources[tickets.source].voice)
    kind = model.sources[tickets.source].kind
    statement = .tickets(tickets.counts[step.index], expected: tickets.expected[step.index])
  }

  /// It says a number that could be judged.
  fileprivate var isNumber: Bool {
    switch statement {
    case .score(let score): score.estimate != nil
    case .tickets: true
    }
  }

  /// - Parameter confidence: of the one interval that decides.
  fileprivate func isBad(
    on step: StepReference, heardBy customer: CustomerVoice, tickets: [TicketShares], confidence: Double
  ) -> Bool? {
    switch statement {
    case .tickets:
      return tickets.first { $0.source == source }?.isBad(at: step.step, confidence: confidence)
    case .score(let score):
      guard score.estimate != nil,
        let answers = customer.answers(about: .step(step), in: score.unit, from: source)
      else { return nil }
      let measure = customer.model.measures[score.unit.measure]
      let ideal = customer.model.journeys[step.journey].steps[step.step].ideal?.scores.value(in: score.unit)
      let margin = ideal == nil ? 0 : customer.settings.margin
      let short = TargetGap(
        answers.inPoints(of: score.unit, in: measure), target: ideal.map(measure.points) ?? Self.middle,
        margin: margin
      ).limits(confidence: confidence)
      if short.lowerBound > 0, short.lowerBound >= margin { return true }
      return short.upperBound < margin || short.upperBound <= 0 ? false : nil
    }
  }

  /// Of the common scale: without an ideal, what lies under it is called bad.
  private static let middle = 50.0
}
