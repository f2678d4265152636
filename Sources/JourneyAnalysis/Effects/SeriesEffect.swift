import JourneyEvidence
package import JourneyStatistics

/// What changed at a date in one series of waves, against how it would have gone on, in points.
package struct SeriesEffect: Sendable, Equatable {
  /// Waves with a score that end before the date.
  package var wavesBefore: Int
  /// Waves with a score that begin on the date or later.
  package var wavesAfter: Int
  /// The jump at the date, each wave weighted by one over the variance of its score.
  package var level: Estimate
  /// The same by ordinary least squares, in which every wave has the same weight, with Student's interval.
  package var unweighted: Estimate
  /// Jump and change of slope together, at the last wave.
  package var atLast: Double
  /// Points a wave before the date.
  package var slopeBefore: Double
  /// Points a wave that the slope gained at the date; negative where it lost them.
  package var slopeChange: Double
  /// 2 where neighbouring waves are unrelated; nil for a perfect fit.
  package var durbinWatson: Double?
  /// Answers on both sides of the date, as they were given.
  package var n: Int
  /// What those answers are worth where they are weighted, or where respondents answered more than once.
  package var effectiveN: Double
  /// Under two years seasons can't be told from an effect.
  package var mayBeSeason: Bool

  /// The interval holds no jump.
  package var isWithinNoise: Bool { level.interval.contains(0) }
}

extension SeriesEffect {
  /// nil with fewer waves on a side than conventions ask for.
  init?(_ course: DatedCourse, confidence: Double) {
    guard course.scoredBefore >= InterruptedTimeSeries.fewestBefore,
      course.scoredAfter >= InterruptedTimeSeries.fewestAfter,
      case let scored = course.waves.compactMap({ wave in SmoothedWave(wave.answers).map { (wave, $0) } }),
      let firstAfter = scored.first(where: \.0.isAfter)?.0.time,
      let found = InterruptedTimeSeries(
        scored.map(\.1.mean), at: scored.map(\.0.time),
        standardErrors: scored.map { $0.1.variance.squareRoot() }, firstAfter: firstAfter,
        confidence: confidence),
      let first = course.waves.first?.period, let last = course.waves.last?.period
    else { return nil }
    wavesBefore = course.scoredBefore
    wavesAfter = course.scoredAfter
    level = Estimate(value: found.weighted.values[2], interval: found.interval(confidence: confidence))
    unweighted = Estimate(value: found.ordinary.values[2], interval: found.levelLimits)
    atLast = found.effectAtLast(by: found.weighted)
    slopeBefore = found.weighted.values[1]
    slopeChange = found.weighted.values[3]
    durbinWatson = found.durbinWatson
    n = course.nBefore.saturatingAdd(course.nAfter)
    effectiveN = (course.before?.n ?? 0) + (course.after?.n ?? 0)
    mayBeSeason = !Period.coverTwoYears(from: first, to: last)
  }
}

extension InterruptedTimeSeries {
  /// Of the change of level, each wave by what it knows: from `shortSeries` on with the errors of Newey and West where
  /// these are larger; never without width.
  fileprivate func interval(confidence: Double) -> ClosedRange<Double> {
    let waves = degreesOfFreedom + Double(weighted.values.count)
    var error = weighted.standardErrors[2]
    if waves >= Double(Self.shortSeries) { error = max(error, weightedNeweyWestErrors[2]) }
    let half = StudentDistribution(degreesOfFreedom: degreesOfFreedom).quantile((1 + confidence) / 2) * error
    return weighted.values[2] - half...weighted.values[2] + half
  }
}
