package import JourneyEvidence
package import JourneyModel
package import JourneyStatistics

/// How a step's score changed at a date, and how much of it can be laid to what was changed then. In points.
package struct EffectAnalysis: Sendable, Equatable {
  /// Answers of one group on one side of the date.
  package struct Side: Sendable, Equatable {
    /// Answers as they were given.
    package var n: Int
    /// What the answers are worth where they are weighted, or where respondents answered more than once.
    package var effectiveN: Double
    /// In points; nil with too few answers for a score.
    package var points: Estimate?
  }

  /// The two sides of the date. It describes those who answered and says nothing about what changed them.
  package struct BeforeAfter: Sendable, Equatable {
    /// Answers of days and waves that end before the date.
    package var before: Side
    /// Answers of days and waves that begin on the date or later.
    package var after: Side

    /// After minus before; nil unless both have a score.
    package var change: Double? {
      guard let before = before.points, let after = after.points else { return nil }
      return after.value - before.value
    }
  }

  /// What can be said beyond before and after.
  package enum Design: Sendable, Equatable {
    /// Both groups, before and after the date.
    case differences(GroupEffect)
    /// The waves of one step, before and after the date.
    case series(SeriesEffect)
    /// Nothing can be said, and why.
    case none(Lack)
  }

  /// What is missing for a design.
  package enum Lack: Sendable, Equatable {
    /// A side of the date has too few answers for a score.
    case answers
    /// No answer is told apart by the column.
    case controlColumn
    /// The control group has too few answers on a side of the date.
    case controlAnswers
    /// Waves with a score on either side, where a series without a control group needs more.
    case waves(before: Int, after: Int)
  }

  /// What was asked for.
  package var question: EffectQuestion
  /// A score, never a share: the main measure's where it has dated answers, else the first measure's that has.
  package var unit: ScoreUnit
  /// Who was asked.
  package var source: ID<Source>
  /// Of the group that the change was for; of everybody without a control group.
  package var treated: BeforeAfter
  /// nil where no control group is asked for, and where no answer is told apart by its column.
  package var control: BeforeAfter?
  /// By how much the score was expected to move by itself, as steps that were chosen for being far from the
  /// others
  /// do; nil with fewer than three steps to compare.
  package var expectedMove: Double?
  /// By the control group where one is asked for, else by the series of waves.
  package var design: Design
  /// Answers of waves that hold the date and days before it: they count on neither side.
  package var leftOut: Int
}

extension EffectAnalysis {
  /// nil where no source has dated answers about the step.
  package init?(
    _ question: EffectQuestion, in model: Model, given evidence: Evidence,
    settings: AnalysisSettings = AnalysisSettings()
  ) {
    let voice = CustomerVoice(model: model, evidence: evidence, settings: settings)
    let main = model.journeys[question.step.journey].mainMeasure
    let found = voice.measures(startingWith: main).lazy.compactMap { measure in
      DatedAnswers.richest(for: question, in: ScoreUnit(measure: measure, isShare: false), voice: voice)
    }.first
    guard let answers = found else { return nil }
    self.question = question
    unit = answers.unit
    source = answers.source
    treated = BeforeAfter(answers.treated, confidence: settings.confidence)
    control = answers.control.map { BeforeAfter($0, confidence: settings.confidence) }
    leftOut = answers.treated.mixed.saturatingAdd(answers.control?.mixed ?? 0)
    expectedMove = voice.expectedMove(question, in: answers.unit, from: answers.source)
    design = .none(.answers)
    design = design(answers, confidence: settings.confidence)
  }

  private func design(_ answers: DatedAnswers, confidence: Double) -> Design {
    guard treated.change != nil else { return .none(.answers) }
    if question.control != nil {
      guard answers.isToldApart, let control = answers.control else { return .none(.controlColumn) }
      guard self.control?.change != nil,
        let effect = GroupEffect(answers.treated, control: control, confidence: confidence)
      else { return .none(.controlAnswers) }
      return .differences(effect)
    }
    if let effect = SeriesEffect(answers.treated, confidence: confidence) { return .series(effect) }
    return .none(.waves(before: answers.treated.scoredBefore, after: answers.treated.scoredAfter))
  }
}

extension EffectAnalysis.BeforeAfter {
  fileprivate init(_ course: DatedCourse, confidence: Double) {
    before = EffectAnalysis.Side(course.before, n: course.nBefore, confidence: confidence)
    after = EffectAnalysis.Side(course.after, n: course.nAfter, confidence: confidence)
  }
}

extension EffectAnalysis.Side {
  fileprivate init(_ answers: ScoreHistogram?, n: Int, confidence: Double) {
    self.n = n
    effectiveN = answers?.n ?? Double(n)
    guard n >= MeasuredScore.fewestAnswers, let answers, let mean = answers.mean else { return }
    points = Estimate(value: mean, interval: ScoreInterval(answers, confidence: confidence).limits)
  }
}
