/// The chart that raises the alarm when a score leaves its usual course, with limits that know each wave's error.
package struct ScoreControlChart: Sendable, Equatable {
  /// Of the baseline, each wave weighted by what it knows.
  package let center: Double
  /// Distance of each wave from the center, in its own standard errors.
  package let z: [Double]
  /// How much the baseline varies beyond its errors (Laney 2002); nil where no two of its waves follow each other.
  package let variation: Double?
  /// The same, but never under 1, so that limits are never tighter than sampling error: a choice of ours.
  package let usedVariation: Double
  /// Parallel to the waves.
  package let lower: [Double]
  /// Parallel to the waves: as far from the center as `lower`.
  package let upper: [Double]
  /// Waves outside their limits, counted from 0.
  package let outside: [Int]
  /// Whether the limits may be shown.
  package let standing: ControlLimits

  /// Of the center, in each wave's own standard errors: 1/√b of each where b waves of the baseline are as large.
  package let centerErrors: [Double]

  /// nil without baseline, and unless all errors are positive.
  /// - Parameters:
  ///   - times: of the waves, ascending, in waves: those without a score lie between.
  ///   - width: from the center to either limit, in deviations.
  ///   - countsCenterError: limits are wider by what the center may be off: of waves that are no part of it.
  package init?(
    scores: [Double], standardErrors: [Double], at times: [Double], baselineWaves: Int,
    width: Double = ControlLimits.deviations, countsCenterError: Bool = false
  ) {
    let baseline = min(baselineWaves, scores.count)
    guard baseline >= 1, scores.count == standardErrors.count, scores.count == times.count,
      (scores + times).allSatisfy(\.isFinite),
      standardErrors.allSatisfy({ $0 > 0 && $0.isFinite })
    else { return nil }
    var weighted = 0.0
    var weights = 0.0
    for (score, error) in zip(scores, standardErrors).prefix(baseline) {
      weighted += score / (error * error)
      weights += 1 / (error * error)
    }
    let center = weighted / weights
    let z = zip(scores, standardErrors).map { ($0 - center) / $1 }
    let variation = ControlLimits.meanMovingRange(Array(z.prefix(baseline)), at: times)
      .map { $0 / ControlLimits.meanRangeOfTwo }
    let used = max(1, variation ?? 1)
    self.center = center
    self.z = z
    self.variation = variation
    usedVariation = used
    let centerErrors = standardErrors.map { 1 / weights.squareRoot() / $0 }
    self.centerErrors = centerErrors
    let reach = centerErrors.map { width * used * (countsCenterError ? (1 + $0 * $0).squareRoot() : 1) }
    lower = zip(standardErrors, reach).map { center - $1 * $0 }
    upper = zip(standardErrors, reach).map { center + $1 * $0 }
    outside = z.indices.filter { abs(z[$0]) > reach[$0] }
    standing = ControlLimits(baselineWaves: baseline)
  }
}
