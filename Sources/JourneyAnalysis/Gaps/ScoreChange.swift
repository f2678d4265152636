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
  /// them may not be shown, or where they are on different scales.
  package var difference: Estimate?
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
    guard let answers, let others, answers.scale == others.scale, before?.estimate != nil,
      after?.estimate != nil, let combination = ScoreCombination(others, minus: answers)
    else { return }
    difference = Estimate(value: combination.estimate, interval: combination.limits())
  }
}
