package import JourneyEvidence
package import JourneyModel
package import JourneyStatistics

/// One score beside an earlier or another one of the same step, in points.
package struct ScoreComparison: Sendable, Equatable {
  /// The change with the mix of personas held as it is now, where both sides tell them apart.
  package struct Standardised: Sendable, Equatable {
    /// Of those who are known to be of a persona.
    package var crude: Double
    /// Now minus then, each persona weighted by her answers now; the interval by MOVER.
    package var difference: Estimate
  }

  /// How the answers lie to each other, whatever they are worth: 1 where all now lie higher, −1 where all
  /// lie lower.
  package struct Ordinal: Sendable, Equatable {
    /// δ, the chance that an answer now lies higher than one then, minus the chance that it lies lower.
    package var cliffsDelta: Double
    /// Of δ, at the confidence of the side of now.
    package var interval: ClosedRange<Double>
    /// A word for the absolute δ, by Romano's convention.
    package var magnitude: OrdinalEffect.Magnitude
  }

  /// A step or the journey, of the model of now.
  package var subject: Subject
  /// A score, never a share; of the model of now.
  package var unit: ScoreUnit
  /// In score units; from the leading source that has answers on both sides, where there is one.
  package var now: MeasuredScore
  /// In score units, of its own model; from the same source where both sides have one.
  package var then: MeasuredScore
  /// Who was asked on each side, and about what.
  package var sources: Sources
  /// Now minus then: positive is better; nil unless both are of one source and have a score.
  package var difference: Estimate?
  /// What can be said of the difference, beside the margin and with all others of the journey together; nil as
  /// `difference`.
  package var verdict: ChangeVerdict?
  /// Holm's over all of the journey; nil as `difference`.
  package var adjustedP: Double?
  /// What the answers of both sides are worth together; a side that has too few for a score adds nothing.
  package var effectiveN: Double
  /// nil as `difference`.
  package var ordinal: Ordinal?
  /// nil unless two personas or more have a score on both sides and none has one on a single side.
  package var standardised: Standardised?
  /// One for each segment column that both sides have; none without a difference.
  package var mixes: [MixChange] = []
  /// Nobody knows who answered on both sides, and were they the same people the difference could be told.
  package var mayBeOfSamePeople = false
  /// Some people gave several of the answers of both sides, as far as it is known.
  package var hasRepeatedPeople = false
}

extension ScoreComparison {
  /// The means, which take levels to be equally far apart, say another thing than the order of the answers, which does
  /// not: one says that they differ and the other does not, or that they differ the other way.
  package var isOrderedOtherwise: Bool {
    guard let difference, let ordinal else { return false }
    func side(_ interval: ClosedRange<Double>) -> Int {
      interval.lowerBound > 0 ? 1 : interval.upperBound < 0 ? -1 : 0
    }
    return side(difference.interval) != side(ordinal.interval)
  }

  /// The sources of both sides, by the names that each side's own model has for them.
  package struct Sources: Sendable, Equatable {
    /// Whose answers are those of now.
    package var now: Source
    /// Whose are those of then.
    package var then: Source
    /// Both are one, and it asks about the same: two sources ask different people in different ways, and what lies
    /// between them is no change.
    package var areOne: Bool
  }
}

/// What a side of a comparison was read from.
package struct ComparedAnswers: Sendable {
  /// The one that `evidence` and `settings` are of.
  package var model: Model
  /// Tallies parallel to `model.sources`.
  package var evidence: Evidence
  /// Whose answers count; the confidence of a comparison is that of the side of now.
  package var settings: AnalysisSettings

  /// - Parameter evidence: tallies parallel to `model.sources`.
  package init(model: Model, evidence: Evidence, settings: AnalysisSettings) {
    self.model = model
    self.evidence = evidence
    self.settings = settings
  }

  var voice: CustomerVoice { CustomerVoice(model: model, evidence: evidence, settings: settings) }
}

extension ScoreComparison {
  /// All steps of a journey and the whole that both sides have answers about, in all measures that both
  /// have. Steps,
  /// measures and journeys of the other side are found by id, else by label.
  /// - Parameter isOneFile: both sides are of the same tables, where a person is the same person.
  package static func all(
    of journey: ID<Journey>, now: ComparedAnswers, then: ComparedAnswers, isOneFile: Bool = false
  ) -> [ScoreComparison] {
    let names = NameMatching(from: now.model, to: then.model)
    guard let other = names.journey(journey), let then = names.groupMatched(then) else { return [] }
    let main = now.model.journeys[journey].mainMeasure
    var found: [(comparison: ScoreComparison, difference: ScoreCombination?)] = []
    for (subject, match) in names.subjects(of: journey, in: other) {
      for measure in now.voice.measures(startingWith: main) {
        guard let sameMeasure = names.measure(measure) else { continue }
        let (now, then) = (
          Side.all(subject, measure: measure, of: now), Side.all(match, measure: sameMeasure, of: then)
        )
        if let pair = pair(now, then, names) { found.append(compare(pair, names, isOneFile: isOneFile)) }
      }
    }
    judge(&found, now.settings)
    return found.map(\.comparison)
  }

  /// All differences are tested and judged together.
  private static func judge(
    _ found: inout [(comparison: ScoreComparison, difference: ScoreCombination?)],
    _ settings: AnalysisSettings
  ) {
    let tested = found.indices.filter { found[$0].difference != nil }
    let differences = tested.compactMap { found[$0].difference }
    let each = SimultaneousVerdicts.confidence(ofEach: tested.count, together: settings.confidence)
    for (index, p) in zip(tested, AdjustedP.holm(differences.map(\.p))) {
      found[index].comparison.adjustedP = p
      found[index].comparison.verdict = found[index].difference.map {
        ChangeVerdict(of: $0, margin: settings.margin, confidence: each)
      }
    }
  }

  /// A score on either side.
  private struct Pair {
    var now: Side
    var then: Side
    /// Both are of one source that asks about one thing.
    var isOfOneSource: Bool
  }

  /// Of one source on both sides, as sources ask different people in different ways: the leading one of now that has
  /// answers then, too. Without such a one the leading ones, between which there is no difference to take.
  private static func pair(_ now: [Side], _ then: [Side], _ names: NameMatching) -> Pair? {
    for side in now {
      let source = names.source(side.score.source)
      if let same = then.first(where: { $0.score.source == source && $0.source.kind == side.source.kind }) {
        return Pair(now: side, then: same, isOfOneSource: true)
      }
    }
    guard let now = now.first, let then = then.first else { return nil }
    return Pair(now: now, then: then, isOfOneSource: false)
  }

  private static func compare(_ pair: Pair, _ names: NameMatching, isOneFile: Bool) -> (
    comparison: ScoreComparison, difference: ScoreCombination?
  ) {
    let (now, then) = (pair.now, pair.then)
    var comparison = ScoreComparison(
      subject: now.subject, unit: now.score.unit, now: now.score, then: then.score,
      sources: Sources(now: now.source, then: then.source, areOne: pair.isOfOneSource),
      effectiveN: (now.answers?.n ?? 0) + (then.answers?.n ?? 0))
    guard pair.isOfOneSource, let a = now.answers, let b = then.answers,
      let difference = isOneFile ? now.difference(a, minus: b, of: then) : ScoreCombination(a, minus: b)
    else {
      return (comparison, nil)
    }
    let confidence = now.voice.settings.confidence
    comparison.difference = Estimate(
      value: difference.estimate, interval: difference.limits(confidence: confidence))
    comparison.hasRepeatedPeople =
      isOneFile
      && now.voice.hasRepeatedPeople(behind: now.subject, in: now.score.unit, from: now.score.source)
    comparison.mayBeOfSamePeople =
      !(isOneFile && now.knowsPeople)
      && comparison.difference.map {
        PresumedStrangers.matter($0, agreement: SamplePlan.Detection.agreement)
      } == true
    comparison.ordinal = OrdinalEffect(a, b, confidence: confidence).map {
      Ordinal(cliffsDelta: $0.cliffsDelta, interval: $0.cliffsDeltaLimits, magnitude: $0.magnitude)
    }
    comparison.standardised = Standardised(now, then, names, confidence: confidence)
    if let a = now.segmented, let b = then.segmented {
      comparison.mixes = MixChange.all(now: a, then: b, confidence: confidence)
    }
    return (comparison, difference)
  }
}

extension ScoreComparison.Standardised {
  /// nil unless at least two personas have enough answers on both sides, and none has them on one side only.
  fileprivate init?(_ now: Side, _ then: Side, _ names: NameMatching, confidence: Double) {
    var segments: [StandardisedDifference.Segment] = []
    for persona in now.voice.model.personas.ids {
      let after = now.answers(of: persona)
      let before = names.persona(persona).flatMap { then.answers(of: $0) }
      if after == nil, before == nil { continue }
      guard let after, let before else { return nil }
      segments.append(StandardisedDifference.Segment(before: before, after: after, weight: after.n))
    }
    guard segments.count >= 2, let found = StandardisedDifference(segments) else { return nil }
    crude = found.crude
    difference = Estimate(
      value: found.standardised.estimate, interval: found.standardised.limits(confidence: confidence))
  }
}

/// A score with the answers behind it, in points.
private struct Side {
  var subject: Subject
  var score: MeasuredScore
  /// nil with too few answers for a score.
  var answers: ScoreHistogram?
  var voice: CustomerVoice

  /// When its answers were given; nil where nothing is known of it.
  private var days: ClosedRange<Day>? { voice.settings.period?.days ?? score.span?.days }

  /// Of two sides of one table, in which people may be on both.
  func difference(_ now: ScoreHistogram, minus earlier: ScoreHistogram, of then: Side) -> ScoreCombination? {
    guard let days, let before = then.days else { return ScoreCombination(now, minus: earlier) }
    return voice.difference(
      now, on: days, minus: earlier, on: before, about: subject, in: score.unit, from: score.source)
  }

  var source: Source { voice.model.sources[score.source] }

  /// One for each source that has answers, the leading one first.
  static func all(_ subject: Subject, measure: ID<Measure>, of side: ComparedAnswers) -> [Side] {
    let voice = side.voice
    let unit = ScoreUnit(measure: measure, isShare: false)
    return voice.scores(about: subject, in: unit).map { Side(subject, $0, voice) }
  }

  private init(_ subject: Subject, _ score: MeasuredScore, _ voice: CustomerVoice) {
    (self.subject, self.score, self.voice) = (subject, score, voice)
    guard score.estimate != nil else { return }
    answers = voice.answers(about: subject, in: score.unit, from: score.source)?
      .inPoints(of: score.unit, in: voice.model.measures[score.unit.measure])
  }

  var knowsPeople: Bool { voice.knownPeople(behind: subject, in: score.unit, from: score.source) != nil }

  var segmented: SegmentedAnswers? { voice.segmented(about: subject, in: score.unit, from: score.source) }

  /// nil with too few for a score.
  func answers(of persona: ID<Persona>) -> ScoreHistogram? {
    var voice = voice
    voice.settings.group = .persona(persona)
    guard let score = voice.score(about: subject, in: score.unit, from: score.source), score.estimate != nil
    else { return nil }
    return voice.answers(about: subject, in: score.unit, from: score.source)?
      .inPoints(of: score.unit, in: voice.model.measures[score.unit.measure])
  }
}
