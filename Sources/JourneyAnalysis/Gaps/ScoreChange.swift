package import JourneyEvidence
package import JourneyModel
package import JourneyStatistics

/// What customers say about one thing now, beside what they said in an earlier version of the model.
package struct ScoreChange: Sendable, Equatable {
  /// One of the two sides: what is asked about, in which model, from which answers.
  package struct Side: Sendable {
    package var subject: Subject
    package var unit: ScoreUnit
    package var model: Model
    package var evidence: Evidence

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

  package var before: MeasuredScore?
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
