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
  /// Waves that end a run of `runLength` or more on one side of the center.
  package let runs: [Int]
  /// Whether the limits may be shown.
  package let standing: ControlLimits

  /// As many in a row on one side are no accident: 2 in 256.
  package static let runLength = 8

  /// nil without baseline, and unless all errors are positive.
  /// - Parameter times: of the waves, ascending, in waves: those without a score lie between.
  package init?(scores: [Double], standardErrors: [Double], at times: [Double], baselineWaves: Int) {
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
    let reach = ControlLimits.deviations * used
    lower = standardErrors.map { center - reach * $0 }
    upper = standardErrors.map { center + reach * $0 }
    outside = z.indices.filter { abs(z[$0]) > reach }
    runs = Self.runs(z, at: times)
    standing = ControlLimits(baselineWaves: baseline)
  }

  /// Equal scores may come out a digit beside their own mean: they lie on no side of it.
  private static let rounding = 1e-9

  /// A wave without a score ends a run: on which side it lay nobody knows.
  private static func runs(_ z: [Double], at times: [Double]) -> [Int] {
    var length = 0
    var side = 0.0
    return z.indices.filter { index in
      if index > 0, times[index] - times[index - 1] != 1 { (length, side) = (0, 0) }
      let here: Double = z[index] > rounding ? 1 : z[index] < -rounding ? -1 : 0
      length = here != 0 && here == side ? length + 1 : here != 0 ? 1 : 0
      side = here
      return length >= runLength
    }
  }
}
