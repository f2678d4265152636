package import JourneyEvidence
package import JourneyModel
package import JourneyStatistics

/// How one score went from wave to wave, in points; all that is said of it by one source.
package struct ScoreTrend: Sendable, Equatable {
  /// One period of the trend, with or without answers.
  package struct Wave: Sendable, Equatable {
    /// As long as all others of the trend.
    package var period: Period
    /// Answers as they were given; 0 where there are none.
    package var n: Int
    /// What the answers are worth; their plain number where the score may not be shown.
    package var effectiveN: Double
    /// In score units; nil with too few answers for a score.
    package var score: Estimate?
    /// The same in points.
    package var points: Estimate?
    /// The level behind it, smoothed over all waves, in points; nil before the first wave that has a score.
    package var level: Estimate?
  }

  /// What the course of the waves is.
  package enum Course: Sendable, Equatable {
    /// Too few waves for any statement.
    case tooFewWaves
    /// The trend's test finds a direction at its level.
    case rises, falls
    /// The waves fit a rise, a fall and neither.
    case unclear
  }

  /// The median change from wave to wave, in points, by Theil and Sen, with Sen's interval.
  package struct Slope: Sendable, Equatable {
    /// Theil and Sen's; positive where the score becomes better.
    package var perWave: Double
    /// Sen's, in points a wave.
    package var interval: ClosedRange<Double>
    /// Mann and Kendall's, of no trend.
    package var p: Double
    /// Holm's over all trends of the journey, which have a third of the doubt that may be in what is said of time.
    package var adjustedP: Double
    /// How many trends were tested together.
    package var tested = 1
  }

  /// What the next wave is likely to show, in points.
  package struct Forecast: Sendable, Equatable {
    /// The one after the last wave.
    package var period: Period
    /// The score, with as many answers as the last wave had.
    package var score: Estimate
    /// The level behind it.
    package var level: Estimate
  }

  /// A step or the journey as a whole.
  package var subject: Subject
  /// A score, never a share: the main measure's where it has dated answers, else the first measure's that has.
  package var unit: ScoreUnit
  /// Who was asked.
  package var source: ID<Source>
  /// Consecutive; those without answers too.
  package var waves: [Wave]
  /// A direction is claimed where the slope's interval and Mann and Kendall's test agree on it.
  package var course: Course
  /// nil with too few waves.
  package var slope: Slope?
  /// nil with fewer scored waves than `DriftingLevel.fewestWavesToForecast`.
  package var forecast: Forecast?
  /// nil with too few scored waves for limits.
  package var alarms: WaveAlarms?
  /// The last wave beside the one before it, then beside the first.
  package var changes: [WaveChange]
  /// Some people answered more than once over all waves, as far as it is known.
  package var hasRepeatedPeople = false

  /// Waves that have a score.
  package var measured: Int { waves.count { $0.points != nil } }

  /// Under two years seasons can't be told from a trend.
  package var mayBeSeason: Bool { !Period.coverTwoYears(from: waves.first?.period, to: waves.last?.period) }
}

extension ScoreTrend {
  /// - Parameters:
  ///   - width: of the limits of its usual course, in deviations.
  ///   - groups: by source, the values of its segment columns.
  init(_ found: ScoreWaves, width: Double, groups: [[Tally.Group]], voice: CustomerVoice) {
    let (unit, answers) = (found.unit, found.answers)
    let confidence = voice.settings.confidence
    let measured = answers.map { $0.answers.flatMap(SmoothedWave.init) }
    let drifting = DriftingLevel(
      measured.map { wave in wave.map { .init(score: $0.mean, variance: $0.variance) } })
    subject = found.subject
    self.unit = unit
    source = found.source
    waves = answers.enumerated().map { index, wave in
      Wave(
        wave, in: unit, of: voice.model.measures[unit.measure],
        level: (drifting?.levels[index]).flatMap { $0 }, confidence: confidence)
    }
    slope = Slope(answers, confidence: confidence)
    course = Course(slope, confidence: confidence)
    forecast = Forecast(
      drifting, after: answers, measured: measured.compactMap(\.self), confidence: confidence)
    alarms = WaveAlarms(answers, width: width)
    changes = WaveChange.all(of: answers, confidence: confidence) { later, earlier in
      guard let now = later.answers, let then = earlier.answers else { return nil }
      return voice.difference(
        now, on: later.period.days, minus: then, on: earlier.period.days, about: found.subject,
        in: unit, from: found.source)
    }
    hasRepeatedPeople = voice.hasRepeatedPeople(behind: found.subject, in: unit, from: found.source)
    let areKnown = voice.knownPeople(behind: found.subject, in: unit, from: found.source) != nil
    for index in changes.indices {
      changes[index].mayBeOfSamePeople =
        !areKnown
        && PresumedStrangers.matter(
          Estimate(value: changes[index].difference, interval: changes[index].interval),
          agreement: SamplePlan.Detection.agreement)
      func segmented(_ period: Period) -> SegmentedAnswers? {
        voice.segmented(
          about: found.subject, in: unit, from: found.source, groups: groups[found.source.index],
          period: period)
      }
      guard let now = segmented(changes[index].to), let then = segmented(changes[index].from) else {
        continue
      }
      changes[index].mixes = MixChange.all(now: now, then: then, confidence: confidence)
    }
  }
}

/// A wave's mean with a sampling variance that is never 0.
struct SmoothedWave {
  var mean: Double
  var variance: Double

  init?(_ answers: ScoreHistogram) {
    guard let mean = answers.mean, let error = SmoothedScore(answers)?.standardError, error > 0 else {
      return nil
    }
    self.mean = mean
    variance = error * error
  }
}

extension ScoreTrend.Wave {
  fileprivate init(
    _ wave: WaveAnswers, in unit: ScoreUnit, of measure: Measure, level: LocalLevel.State?, confidence: Double
  ) {
    period = wave.period
    n = wave.n
    effectiveN = wave.answers?.n ?? Double(wave.n)
    if let answers = wave.answers, let mean = answers.mean {
      let points = Estimate(value: mean, interval: ScoreInterval(answers, confidence: confidence).limits)
      self.points = points
      score = points.score(in: unit, of: measure)
    }
    self.level = level.map { Estimate(value: $0.level, interval: $0.limits(confidence: confidence).onScale) }
  }
}

extension ScoreTrend.Slope {
  /// - Parameter waves: one after the other, those without answers too.
  fileprivate init?(_ waves: [WaveAnswers], confidence: Double) {
    let known = waves.indices.filter { waves[$0].answers != nil }
    let times = known.map(Double.init)
    guard known.count >= MannKendallTest.fewestWaves,
      let means = known.compactMap({ waves[$0].answers }).settledMeans,
      let sen = TheilSenSlope(times: times, values: means, confidence: confidence),
      let kendall = MannKendallTest(times: times, values: means)
    else { return nil }
    perWave = sen.slope
    interval = sen.limits
    p = kendall.p
    adjustedP = p
  }
}

extension ScoreTrend.Course {
  /// A direction is claimed where both agree on it.
  init(_ slope: ScoreTrend.Slope?, confidence: Double) {
    guard let slope else {
      self = .tooFewWaves
      return
    }
    let isSure = slope.adjustedP < 1 - confidence
    if isSure, slope.interval.lowerBound > 0 {
      self = .rises
    } else if isSure, slope.interval.upperBound < 0 {
      self = .falls
    } else {
      self = .unclear
    }
  }
}

extension ScoreTrend.Forecast {
  fileprivate init?(
    _ drifting: DriftingLevel?, after waves: [WaveAnswers], measured: [SmoothedWave], confidence: Double
  ) {
    guard measured.count >= DriftingLevel.fewestWavesToForecast, let drifting, let last = measured.last,
      let next = waves.last?.period.next
    else { return nil }
    let score = drifting.nextScore(samplingVariance: last.variance)
    let level = drifting.forecast(1)
    period = next
    self.score = Estimate(value: score.level, interval: score.limits(confidence: confidence).onScale)
    self.level = Estimate(value: level.level, interval: level.limits(confidence: confidence).onScale)
  }
}

extension ClosedRange<Double> {
  /// As far as it lies on the scale of points: a normal limit may lie beyond its ends.
  var onScale: ClosedRange<Double> { clamped(to: 0...100) }
}

extension Estimate {
  /// An estimate in points in the unit's own numbers.
  package func score(in unit: ScoreUnit, of measure: Measure) -> Estimate {
    let ends = (unit.score(interval.lowerBound, of: measure), unit.score(interval.upperBound, of: measure))
    return Estimate(
      value: unit.score(value, of: measure), interval: min(ends.0, ends.1)...max(ends.0, ends.1))
  }
}

extension ScoreUnit {
  /// The score, or the share, that points stand for.
  package func score(_ points: Double, of measure: Measure) -> Double {
    if isShare { return points }
    let part = (measure.higherIsBetter ? points : 100 - points) / 100
    return measure.scores.lowerBound + part * (measure.scores.upperBound - measure.scores.lowerBound)
  }
}
