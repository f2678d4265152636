import JourneyEvidence
package import JourneyStatistics

/// How much more one group changed than another for which nothing was changed, in points.
package struct GroupEffect: Sendable, Equatable {
  /// Whether the groups drifted apart before. That they ran in parallel nothing can show.
  package enum Drift: Sendable, Equatable {
    /// Waves that both have, where more are needed.
    case unknown(waves: Int)
    /// Their distance did not change more than the waves leave open.
    case notShown
    /// Their distance changed by more than the waves leave open.
    case shown
  }

  /// Difference in differences; its interval holds what a drift from before leaves open, where one can be told.
  package var effect: Estimate
  /// The interval by MOVER, of sampling error alone.
  package var samplingInterval: ClosedRange<Double>
  /// Answers of both groups on both sides of the date, as they were given.
  package var n: Int
  /// What those answers are worth where they are weighted, or where respondents answered more than once.
  package var effectiveN: Double
  /// By the waves before the date in which both groups have a score.
  package var drift: Drift
  /// How their distance changed from wave to wave before the date; nil with too few waves.
  package var driftBefore: Estimate?
  /// Waves before the date in which both have a score.
  package var wavesBefore: Int
  /// Nobody knows who answered both times, and were they the same people the difference could be told.
  package var mayBeOfSamePeople = false

  /// The interval holds no effect.
  package var isWithinNoise: Bool { effect.interval.contains(0) }
}

extension GroupEffect {
  /// nil where a group has no answers on a side.
  init?(_ treated: DatedCourse, control: DatedCourse, confidence: Double) {
    guard let treatedBefore = treated.before, let treatedAfter = treated.after,
      let controlBefore = control.before,
      let controlAfter = control.after, let treatedChange = treated.change, let controlChange = control.change
    else { return nil }
    let found = DifferenceInDifferences(treated: treatedChange, control: controlChange)
    samplingInterval = found.effect.limits(confidence: confidence)
    effect = Estimate(value: found.effect.estimate, interval: samplingInterval)
    mayBeOfSamePeople =
      !(treated.knowsPeople && control.knowsPeople)
      && PresumedStrangers.matter(effect, agreement: SamplePlan.Detection.agreement)
    n = [treated.nBefore, treated.nAfter, control.nBefore, control.nAfter].reduce(0) { $0.saturatingAdd($1) }
    effectiveN = treatedBefore.n + treatedAfter.n + controlBefore.n + controlAfter.n
    let shared = Self.distances(treated, control)
    wavesBefore = shared.count
    guard
      let trend = PreTrend(
        times: shared.map(\.time), gaps: shared.map(\.gap), variances: shared.map(\.variance))
    else {
      drift = .unknown(waves: shared.count)
      return
    }
    let z = NormalDistribution.deviate(confidence: confidence)
    let slope = Estimate(
      value: trend.slope,
      interval: trend.slope - z * trend.standardError...trend.slope + z * trend.standardError)
    driftBefore = slope
    drift = abs(trend.z) < z ? .notShown : .shown
    effect.interval = DriftAllowance(effect, drift: slope, reach: treated.reach).limits
  }

  /// Treated minus control in each wave before the date that both have.
  private static func distances(_ treated: DatedCourse, _ control: DatedCourse) -> [(
    time: Double, gap: Double, variance: Double
  )] {
    let others = Dictionary(control.waves.map { ($0.period, $0.answers) }) { first, _ in first }
    return treated.waves.filter { !$0.isAfter }.compactMap { wave in
      guard let other = others[wave.period], let a = SmoothedWave(wave.answers), let b = SmoothedWave(other)
      else { return nil }
      return (wave.time, a.mean - b.mean, a.variance + b.variance)
    }
  }
}
