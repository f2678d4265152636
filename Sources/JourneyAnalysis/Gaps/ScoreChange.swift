package import JourneyEvidence
package import JourneyModel
package import JourneyStatistics

/// What customers say about one thing now, beside what they said in an earlier version of the model.
package struct ScoreChange: Sendable, Equatable {
  /// One of the two sides: what is asked about, in which model, from which answers.
  package struct Side: Sendable {
    /// A step or a journey of `model`.
    package var subject: Subject
    /// In a measure of `model`.
    package var unit: ScoreUnit
    /// The version of the model that this side is of.
    package var model: Model
    /// Tallies parallel to `model.sources`.
    package var evidence: Evidence

    /// - Parameter evidence: tallies parallel to `model.sources`.
    package init(subject: Subject, unit: ScoreUnit, model: Model, evidence: Evidence) {
      self.subject = subject
      self.unit = unit
      self.model = model
      self.evidence = evidence
    }

    fileprivate var voice: CustomerVoice {
      CustomerVoice(model: model, evidence: evidence, settings: AnalysisSettings())
    }
  }

  /// From the leading source of the earlier version; nil where nobody had answered.
  package var before: MeasuredScore?
  /// From the leading source of the later version; nil where nobody answered.
  package var after: MeasuredScore?
  /// After minus before, in score units (percentage points for a share), with the limits of MOVER; nil where
  /// one of
  /// them may not be shown, or where they are on different scales. Of a table that grew the answers that it gained stand
  /// on the side of after.
  package var difference: Estimate?
  /// What the later version has of its answers more than the earlier one; nil unless its table grew.
  package var added: MeasuredScore?
  /// What of the difference came of another mix of people, for each segment column that both sides have.
  package var mixes: [MixChange] = []
}

extension ScoreChange {
  /// nil when nobody answered on either side, or the same answers stand on both.
  package init?(from earlier: Side, to later: Side) {
    let (old, new) = (earlier.voice, later.voice)
    before = old.scores(about: earlier.subject, in: earlier.unit).first
    after = new.scores(about: later.subject, in: later.unit).first
    guard before != nil || after != nil else { return nil }
    let answers = before.flatMap { old.answers(about: earlier.subject, in: earlier.unit, from: $0.source) }
    let others = after.flatMap { new.answers(about: later.subject, in: later.unit, from: $0.source) }
    if let answers, let others, answers == others, before?.n == after?.n { return nil }
    guard let answers, let others, let before, let after else { return }
    let grown = GrownAnswers(from: earlier, before, to: later, after)
    let gained = grown.flatMap { new.added(to: later, $0, from: after.source) }
    added = gained?.score
    guard answers.scale == others.scale, before.estimate != nil, (added ?? after).estimate != nil,
      let combination = ScoreCombination(gained?.answers ?? others, minus: answers)
    else { return }
    difference = Estimate(value: combination.estimate, interval: combination.limits())
    let confidence = new.settings.confidence
    if let then = old.segmented(about: earlier.subject, in: earlier.unit, from: before.source),
      let now = new.segmented(
        about: later.subject, in: later.unit, from: after.source, grown: gained == nil ? nil : grown)
    {
      mixes = MixChange.all(now: now, then: then, confidence: confidence)
    }
  }
}

extension GrownAnswers {
  /// nil unless the later table has every answer of the earlier one.
  fileprivate init?(
    from earlier: ScoreChange.Side, _ before: MeasuredScore, to later: ScoreChange.Side,
    _ after: MeasuredScore
  ) {
    let days = after.span.flatMap { $0.isAll ? nil : $0.days }
    self.init(
      from: earlier.evidence.whole[before.source.index].answers,
      Question(subject: earlier.subject, measure: earlier.unit.measure),
      to: later.evidence.whole[after.source.index].answers,
      Question(subject: later.subject, measure: later.unit.measure), counting: days)
  }
}

extension CustomerVoice {
  /// The answers of a side that an earlier table did not have; nil where it had none of them.
  fileprivate func added(to side: ScoreChange.Side, _ grown: GrownAnswers, from source: ID<Source>)
    -> (score: MeasuredScore, answers: ScoreHistogram)?
  {
    let cell = AnswerTally.Cell(subject: side.subject, measure: side.unit.measure)
    guard let now = evidence.tallies[source.index].answers.histograms[cell],
      let added = grown.added(to: now, of: .everybody),
      let answers = added.scored(
        in: side.unit, of: model.measures[side.unit.measure],
        by: people(behind: side.subject, in: side.unit, from: source, on: nil))
    else { return nil }
    let score =
      MeasuredScore(answers, n: added.n, from: source, in: side.unit, confidence: settings.confidence)
      ?? MeasuredScore(source: source, unit: side.unit, n: added.n)
    return (score, answers)
  }
}
