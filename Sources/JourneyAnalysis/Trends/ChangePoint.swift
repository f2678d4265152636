import JourneyEvidence
package import JourneyModel
package import JourneyStatistics

/// A step that became another: where its waves of the last year part best, the score since then surely differs by more
/// than the margin from that of the window before.
package struct ChangePoint: Sendable, Equatable {
  /// What changed.
  package var step: ID<Step>
  /// Who says it.
  package var source: ID<Source>
  /// That of the score which the step shows first.
  package var unit: ScoreUnit
  /// The first day of what is surely now.
  package var since: Day
  /// It changed then: no wave before it is too small to be told.
  package var isDated: Bool
  /// In score units, of a window up to then.
  package var before: Estimate
  /// In score units, of the present window as far as it lies behind.
  package var after: Estimate
  /// After minus before, in points; the interval at the confidence of all that was tried.
  package var difference: Estimate
  /// For all boundaries tried, then Holm's over all steps.
  package var adjustedP: Double
  /// Answers of both sides.
  package var n: Int
  /// What of it came within groups of customers and what by a change of their mix, by segment column.
  package var mixes: [MixChange] = []
}

extension ChangePoint {
  /// One a step at most, the largest change first.
  /// - Parameter steps: parallel to `Journey.steps`; the unit that each shows first is looked at, in the leading source
  ///   that has answers before and now.
  static func all(of journey: ID<Journey>, steps: [StepAnalysis], voice: CustomerVoice) -> [ChangePoint] {
    guard voice.settings.period == nil, let window = voice.evidence.window(of: journey) else { return [] }
    let calendar = voice.calendar
    let parted = steps.enumerated().compactMap { index, found -> PartedWaves? in
      let step = ID<Step>(index)
      guard let unit = found.gaps.first(where: { $0.measured != nil })?.unit else { return nil }
      let subject = Subject.step(StepReference(journey: journey, step: step))
      // A source of one quarter has nothing before: then another one's waves say what became of the step.
      return voice.scores(about: subject, in: unit).lazy.compactMap {
        PartedWaves(of: step, score: $0, about: subject, window: window, calendar: calendar, voice: voice)
      }.first
    }
    let adjusted = AdjustedP.holm(parted.map(\.p))
    let doubt = 1 - voice.settings.confidence
    return zip(parted, adjusted).compactMap { parted, p -> ChangePoint? in
      let limits = parted.difference.limits(
        confidence: 1 - doubt / Double(parted.shifted.boundaries * adjusted.count))
      let isMeaningful =
        limits.lowerBound > voice.settings.margin || limits.upperBound < -voice.settings.margin
      guard p <= doubt, isMeaningful else { return nil }
      return ChangePoint(parted, limits: limits, p: p, voice: voice)
    }.sorted { (-abs($0.difference.value), $0.step) < (-abs($1.difference.value), $1.step) }
  }

  private init?(_ parted: PartedWaves, limits: ClosedRange<Double>, p: Double, voice: CustomerVoice) {
    let measure = voice.model.measures[parted.score.unit.measure]
    func estimate(_ answers: ScoreHistogram) -> Estimate? {
      answers.mean.map {
        Estimate(
          value: $0, interval: ScoreInterval(answers, confidence: voice.settings.confidence).limits
        ).score(in: parted.score.unit, of: measure)
      }
    }
    guard let before = estimate(parted.shifted.before), let after = estimate(parted.shifted.after) else {
      return nil
    }
    self.init(
      step: parted.step, source: parted.score.source, unit: parted.score.unit,
      since: parted.shifted.since, isDated: parted.shifted.isDated,
      before: before, after: after,
      difference: Estimate(value: parted.difference.estimate, interval: limits), adjustedP: p,
      n: parted.shifted.n)
    mixes = parted.mixes(in: voice)
  }
}

/// The waves of a step at the boundary that parts them best.
private struct PartedWaves {
  /// Convention: what changed longer ago is no news.
  private static let monthsBack = 12

  var step: ID<Step>
  var score: MeasuredScore
  private var subject: Subject
  var shifted: ShiftedScore
  /// After minus before, in points.
  var difference: ScoreCombination

  init?(
    of step: ID<Step>, score: MeasuredScore, about subject: Subject, window: ClosedRange<Day>,
    calendar: [[Period]], voice: CustomerVoice
  ) {
    // What was found within the window is what the number is of.
    if let shifted = voice.shifted(score, about: subject) {
      self.init(shifted, of: step, score: score, about: subject, voice: voice)
    } else {
      let waves = voice.waves(about: subject, in: score.unit, from: score.source, in: calendar)
      self.init(waves, of: step, score: score, about: subject, window: window, voice: voice)
    }
  }

  /// - Parameter window: the days that are now; as long is what is beside it.
  private init?(
    _ waves: [WaveAnswers], of step: ID<Step>, score: MeasuredScore, about subject: Subject,
    window: ClosedRange<Day>, voice: CustomerVoice
  ) {
    guard let last = waves.last?.period.start,
      let earliest = last.startOfMonth(later: 1 - Self.monthsBack)
    else { return nil }
    // Of waves that are too small to be told nothing is known: what changed in them had changed by the next one.
    let told = waves.filter { $0.answers != nil }
    let sides = told.indices.dropFirst().filter { told[$0].period.start >= earliest }.compactMap {
      Sides(of: told, at: $0, length: window.months)
    }
    guard let best = sides.max(by: { ($0.distance, $1.since) < ($1.distance, $0.since) }),
      case let inWindow = told.filter({ $0.period.start >= max(best.since, window.lowerBound) }),
      case let now = Side(inWindow) ?? best.after,
      let before = best.before.worth(to: voice, about: subject, as: score),
      let after = now.worth(to: voice, about: subject, as: score)
    else { return nil }
    self.init(
      ShiftedScore(
        since: best.since, before: before, after: after, daysBefore: best.before.days,
        daysAfter: now.days,
        n: best.before.n.saturatingAdd(now.n), boundaries: sides.count,
        isDated: !waves.hasUntold(before: best.since)), of: step, score: score, about: subject, voice: voice)
  }

  /// People who are on both sides are compared with themselves.
  private init?(
    _ shifted: ShiftedScore, of step: ID<Step>, score: MeasuredScore, about subject: Subject,
    voice: CustomerVoice
  ) {
    guard
      let difference = voice.difference(
        shifted.after, on: shifted.daysAfter, minus: shifted.before, on: shifted.daysBefore, about: subject,
        in: score.unit, from: score.source)
    else { return nil }
    (self.step, self.score, self.shifted, self.difference) = (step, score, shifted, difference)
    self.subject = subject
  }

  func mixes(in voice: CustomerVoice) -> [MixChange] {
    func segmented(_ days: ClosedRange<Day>) -> SegmentedAnswers? {
      voice.segmented(about: subject, in: score.unit, from: score.source, inWavesOf: days)
    }
    guard let now = segmented(shifted.daysAfter), let then = segmented(shifted.daysBefore) else { return [] }
    return MixChange.all(now: now, then: then, confidence: voice.settings.confidence)
  }

  /// For all boundaries tried.
  var p: Double { min(1, difference.p * Double(shifted.boundaries)) }

  /// Enough answers of some waves, each of which can be told.
  private struct Side {
    /// Each wave's as many as they are worth by themselves.
    var answers: ScoreHistogram
    var counts: Histogram
    var n: Int
    /// From the first day of the first wave to the last of the last.
    var days: ClosedRange<Day>

    init?(_ waves: [WaveAnswers]) {
      n = waves.reduce(0) { $0.saturatingAdd($1.n) }
      let answers = waves.compactMap(\.answers)
      let counts = waves.compactMap(\.counts)
      guard n >= AnswerSpan.fewestAnswers, var all = counts.first, let first = waves.first?.period.days,
        let last = waves.last?.period.days,
        let sum = answers.dropFirst().reduce(answers.first, { $0?.merged(with: $1) })
      else { return nil }
      for wave in counts.dropFirst() { all.merge(wave) }
      self.answers = sum
      self.counts = all
      days = first.lowerBound...last.upperBound
    }

    /// The answers of all waves together, as many as they are worth: who answered in several is one person.
    func worth(to voice: CustomerVoice, about subject: Subject, as score: MeasuredScore) -> ScoreHistogram? {
      voice.points(counts, about: subject, in: score.unit, from: score.source, of: days)
    }
  }

  private struct Sides {
    var since: Day
    var before: Side
    var after: Side
    /// In standard errors.
    var distance: Double

    init?(of waves: [WaveAnswers], at boundary: Int, length: Int) {
      since = waves[boundary].period.start
      guard let start = since.startOfMonth(later: -length) else { return nil }
      let earlier = waves[..<boundary].filter { $0.period.start >= start }
      guard let before = Side(earlier), let after = Side(Array(waves[boundary...])),
        let first = SmoothedScore(before.answers), let second = SmoothedScore(after.answers),
        let distance = first.distance(to: second)
      else { return nil }
      (self.before, self.after, self.distance) = (before, after, distance)
    }
  }
}

extension ClosedRange<Day> {
  /// The months that it touches.
  fileprivate var months: Int {
    (upperBound.year - lowerBound.year) * 12 + upperBound.month - lowerBound.month + 1
  }
}

extension [WaveAnswers] {
  /// Whether the last wave with answers before a day is too small to be told.
  fileprivate func hasUntold(before day: Day) -> Bool {
    last { $0.period.start < day && $0.n > 0 }.map { $0.answers == nil } ?? false
  }
}
