package import JourneyEvidence
package import JourneyModel
import JourneyStatistics

/// How many answers about a step an interval of a wanted width takes, and when they may be in.
package struct SamplePlan: Sendable, Equatable {
  /// Where they are to be asked about.
  package var step: ID<Step>
  /// The score of the journey's main measure.
  package var unit: ScoreUnit
  /// Answers of the source that leads.
  package var now: Int
  /// What the answers of `now` are worth; their plain number where the score may not be shown.
  package var effectiveN: Double
  /// How far the farther end of today's interval lies from the score, in points; nil where the score may not be shown.
  package var halfWidth: Double?
  /// For an interval of ± the width that was asked for; nil where no number of answers gives it.
  package var needed: Int?
  /// Of those, how many are still to come.
  package var more: Int?
  /// Until then, at the pace of the days that count; nil without dates, with fewer than `fewestForPace` answers, where
  /// none is to come, and where the window moves on before they are in.
  package var days: ClosedRange<Double>?
  /// When the answers were given that count; nil where nothing is known of it.
  package var span: AnswerSpan?
  /// Answers that a whole window of the journey holds at that pace; nil without dates, or where all answers count.
  package var perWindow: Int?
  /// What it takes to find a change between two waves; nil where none is asked for.
  package var detection: Detection?

  /// How many answers each of two waves takes that shall show a change.
  package struct Detection: Sendable, Equatable {
    /// In points, above 0: with all steps of the journey judged together.
    package var difference: Double
    /// Of different people in each wave.
    package var perWave: Int
    /// Of the same people in both, who agree by `agreement`.
    package var ofSamePeople: Int

    /// How alike one person's answers of two waves are supposed to be: a convention, as nobody knows before.
    package static let agreement = 0.5
  }
}

extension SamplePlan {
  /// A pace of fewer answers is chance: that of 30 is known to a third either way, as wide as the range that is said.
  static let fewestForPace = 30

  /// The plans of all steps in the journey's main measure; none where it has no main measure.
  /// - Parameters:
  ///   - halfWidth: in points, above 0.
  ///   - difference: in points, above 0; what two waves shall show, nil where that is not asked for.
  package static func all(
    of journey: ID<Journey>, in model: Model, given evidence: Evidence, halfWidth: Double,
    detecting difference: Double? = nil, confidence: Double = ScoreInterval.confidence
  ) -> [SamplePlan] {
    guard let measure = model.journeys[journey].mainMeasure else { return [] }
    let settings = AnalysisSettings(confidence: confidence)
    let voice = CustomerVoice(model: model, evidence: evidence, settings: settings)
    let unit = ScoreUnit(measure: measure, isShare: false)
    return model.journeys[journey].steps.ids.map { step in
      SamplePlan(
        of: step, in: journey, unit: unit, halfWidth: halfWidth, detecting: difference, voice: voice)
    }
  }

  private init(
    of step: ID<Step>, in journey: ID<Journey>, unit: ScoreUnit, halfWidth: Double,
    detecting difference: Double?,
    voice: CustomerVoice
  ) {
    let measure = voice.model.measures[unit.measure]
    let subject = Subject.step(StepReference(journey: journey, step: step))
    let score = voice.scores(about: subject, in: unit).first
    let nobody = Histogram(measure: measure).scored(in: unit, of: measure, by: nil)
    // What may not be shown must not be read from a plan either.
    let shown = score?.estimate == nil ? nil : score
    let answers = (shown.flatMap { voice.answers(about: subject, in: unit, from: $0.source) } ?? nobody)?
      .inPoints(of: unit, in: measure)
    self.step = step
    self.unit = unit
    now = score?.n ?? 0
    span = score?.span
    effectiveN = shown == nil ? Double(now) : answers?.n ?? 0
    if let answers, shown != nil, let mean = answers.mean {
      let limits = ScoreInterval(answers, confidence: voice.settings.confidence).limits
      self.halfWidth = max(mean - limits.lowerBound, limits.upperBound - mean)
    }
    detection = answers.flatMap { answers in
      difference.flatMap {
        Detection(
          of: $0, like: answers, n: shown == nil ? nil : now,
          steps: voice.model.journeys[journey].steps.count, confidence: voice.settings.confidence)
      }
    }
    let worth = answers.flatMap {
      SampleSize.byInterval(halfWidth, like: $0, confidence: voice.settings.confidence)
    }
    // Further answers are weighted like those so far.
    let designEffect = shown.map { voice.designEffect(about: subject, in: unit, from: $0.source) } ?? 1
    needed = worth.flatMap { SampleSize.count(Double($0) * designEffect) }
    guard let worth, let needed else { return }
    let missing = max(0, Double(worth) - effectiveN) * designEffect
    more = Int(exactly: missing.rounded(.up))
    guard let score,
      let pace = voice.evidence.whole[score.source.index].pace(of: score.n, in: score.span?.days)
    else { return }
    if let days = voice.evidence.lengthOfWindow(of: journey) {
      perWindow = Int(exactly: (pace * Double(days)).rounded())
    }
    if let more, more > 0, now >= Self.fewestForPace, perWindow.map({ $0 >= needed }) ?? true {
      days = NeededAnswers.days(for: more, perDay: pace)
    }
  }
}

extension Tally {
  /// How many of `answers` came in a day on average, over the source's days from the first to the last that count; nil
  /// without dates.
  fileprivate func pace(of answers: Int, in span: ClosedRange<Day>?) -> Double? {
    guard let days, var first = Day(iso: days.lowerBound), var last = Day(iso: days.upperBound) else {
      return nil
    }
    if let span, span.overlaps(first...last) {
      (first, last) = (max(first, span.lowerBound), min(last, span.upperBound))
    }
    return Double(answers) / Double(last.daysSince1970 - first.daysSince1970 + 1)
  }
}

extension SamplePlan.Detection {
  /// - Parameters:
  ///   - answers: in points, as many as they are worth.
  ///   - n: how many they are; nil where they may not be shown.
  fileprivate init?(
    of difference: Double, like answers: ScoreHistogram, n: Int?, steps: Int, confidence: Double
  ) {
    guard let variance = SmoothedScore(answers)?.variance else { return nil }
    let designEffect = n.map { answers.n > 0 ? max(1, Double($0) / answers.n) : 1 } ?? 1
    func size(overlap: Double) -> Int? {
      SampleSize.count(
        TwoWaveSampleSize(
          difference: difference, standardDeviation: variance.squareRoot(), correlation: Self.agreement,
          overlap: overlap, designEffect: designEffect, comparisons: steps, alpha: 1 - confidence
        ).perWave)
    }
    guard let perWave = size(overlap: 0), let same = size(overlap: 1) else { return nil }
    self.init(difference: difference, perWave: perWave, ofSamePeople: same)
  }
}
