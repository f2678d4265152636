/// The course that the first waves of a score show, and the later ones that leave it: each by itself (Shewhart) or by a
/// slow drift (EWMA). Limits hold the error of the center, too, which the first waves know no better than they do.
///
/// Every wave has the spread of the first ones together: of its own one, answers that happen to lie close would make
/// news. Scores near an end of their scale are lopsided, which is taken out before they are judged.
package struct UsualCourse: Sendable, Equatable {
  /// The mean of the waves that the limits come from.
  package let center: Double
  /// Parallel to the waves.
  package let limits: [ClosedRange<Double>]
  /// Waves after the baseline that lie outside their limits, counted from 0.
  package let outside: [Int]
  /// Waves after the baseline at which the moving average lies outside its own.
  package let drifts: [Int]
  /// How far the limits may be trusted.
  package let standing: ControlLimits

  /// nil where there are too few waves for limits.
  /// - Parameters:
  ///   - waves: each with answers.
  ///   - times: parallel to `waves`, ascending, in waves.
  ///   - width: of both charts, in deviations: `ControlLimits.width`.
  package init?(_ waves: [ScoreHistogram], at times: [Double], width: Double) {
    let baseline = ControlLimits.baseline(of: waves.count)
    let means = waves.compactMap(\.mean)
    guard ControlLimits(baselineWaves: baseline) != .none, means.count == waves.count,
      let usual = Spread(of: waves.prefix(baseline))
    else { return nil }
    let errors = waves.map { usual.deviation / $0.n.squareRoot() }
    let laws = waves.map { SkewedDistribution(skewness: usual.skewness / $0.n.squareRoot()) }
    let unskewed = means.indices.map {
      laws[$0].deviate(at: (means[$0] - usual.mean) / errors[$0]) * errors[$0]
    }
    guard
      let chart = ScoreControlChart(
        scores: unskewed, standardErrors: errors, at: times, baselineWaves: baseline, width: width,
        countsCenterError: true)
    else { return nil }
    let average = MovingAverageChart(
      Array(chart.z[baseline...]), at: Array(times[baseline...]), center: 0, deviation: chart.usedVariation,
      width: width, centerErrors: Array(chart.centerErrors[baseline...]))
    center = usual.mean
    limits = means.indices.map { wave in
      func score(_ unskewed: Double) -> Double {
        usual.mean + laws[wave].value(at: unskewed / errors[wave]) * errors[wave]
      }
      return score(chart.lower[wave])...score(chart.upper[wave])
    }
    outside = chart.outside.filter { $0 >= baseline }
    drifts = (average?.signals ?? []).map { $0 + baseline }
    standing = chart.standing
  }

  /// The answers of some waves together.
  private struct Spread {
    let mean: Double
    /// Never 0: smoothed.
    let deviation: Double
    /// The third moment in deviations: 0 where answers lie alike to both sides.
    let skewness: Double

    init?(of waves: ArraySlice<ScoreHistogram>) {
      guard let first = waves.first else { return nil }
      let all = waves.dropFirst().reduce(first) { $0.merged(with: $1) }
      let smoothed = all.smoothed(by: SmoothedScore.pseudoResponses)
      guard let mean = all.mean, let middle = smoothed.mean, let variance = smoothed.variance, variance > 0
      else { return nil }
      self.mean = mean
      deviation = variance.squareRoot()
      skewness = zip(smoothed.scores, smoothed.counts).reduce(0) { sum, level in
        let distance = (level.0 - middle) / variance.squareRoot()
        return sum + distance * distance * distance * (level.1 / smoothed.n)
      }
    }
  }
}
