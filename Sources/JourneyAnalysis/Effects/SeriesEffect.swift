import JourneyEvidence
package import JourneyStatistics

/// What changed at a date in one series of waves, against how it would have gone on, in points.
package struct SeriesEffect: Sendable, Equatable {
  /// Waves with a score that end before the date.
  package var wavesBefore: Int
  /// Waves with a score that begin on the date or later.
  package var wavesAfter: Int
  /// The jump at the date.
  package var level: Estimate
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
      let found = InterruptedTimeSeries(
        course.waves.map { $0.answers.mean ?? 0 }, interventionIndex: course.scoredBefore,
        confidence: confidence),
      let first = course.waves.first?.period, let last = course.waves.last?.period
    else { return nil }
    wavesBefore = course.scoredBefore
    wavesAfter = course.scoredAfter
    level = Estimate(value: found.ordinary.values[2], interval: found.interval(confidence: confidence))
    atLast = found.effectAtLast
    slopeBefore = found.ordinary.values[1]
    slopeChange = found.ordinary.values[3]
    durbinWatson = found.durbinWatson
    n = course.nBefore.saturatingAdd(course.nAfter)
    effectiveN = (course.before?.n ?? 0) + (course.after?.n ?? 0)
    mayBeSeason = !Period.coverTwoYears(from: first, to: last)
  }
}

extension InterruptedTimeSeries {
  /// Of the change of level: ordinary where waves are few, and from `shortSeries` on with the errors of
  /// Newey and West
  /// where these are larger; never without width.
  fileprivate func interval(confidence: Double) -> ClosedRange<Double> {
    let waves = degreesOfFreedom + Double(ordinary.values.count)
    guard waves >= Double(Self.shortSeries) else { return levelLimits }
    let error = max(neweyWestErrors[2], ordinary.standardErrors[2])
    let half = StudentDistribution(degreesOfFreedom: degreesOfFreedom).quantile((1 + confidence) / 2) * error
    return ordinary.values[2] - half...ordinary.values[2] + half
  }
}
