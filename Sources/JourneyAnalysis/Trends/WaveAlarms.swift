package import JourneyModel
package import JourneyStatistics

/// Waves that leave the usual course of a score: where to look, not what happened.
package struct WaveAlarms: Sendable, Equatable {
  /// The mean of the waves that the limits come from, in points.
  package var center: Double
  /// Parallel to the trend's waves; nil for a wave without a score.
  package var limits: [ClosedRange<Double>?]
  /// Outside the limits.
  package var outside: [ID<ScoreTrend.Wave>]
  /// Ends of a run on one side of the center.
  package var runs: [ID<ScoreTrend.Wave>]
  /// Where a slow drift shows.
  package var drifts: [ID<ScoreTrend.Wave>]
  /// How far the limits may be trusted.
  package var standing: ControlLimits

  /// nil where there are too few waves for limits.
  /// - Parameter waves: in points; nil for a wave without a score.
  init?(_ waves: [SmoothedWave?]) {
    let places = waves.indices.filter { waves[$0] != nil }
    let known = waves.compactMap(\.self)
    let baseline = min(known.count, ControlLimits.lockedAfter)
    guard ControlLimits(baselineWaves: baseline) != .none,
      let chart = ScoreControlChart(
        scores: known.map(\.mean), standardErrors: known.map { $0.variance.squareRoot() },
        at: places.map(Double.init), baselineWaves: baseline)
    else { return nil }
    center = chart.center
    var limits = waves.map { _ in ClosedRange<Double>?.none }
    for (index, place) in places.enumerated() {
      limits[place] = (chart.lower[index]...chart.upper[index]).onScale
    }
    self.limits = limits
    outside = chart.outside.map { ID(places[$0]) }
    runs = chart.runs.map { ID(places[$0]) }
    let average = MovingAverageChart(
      chart.z, at: places.map(Double.init), center: 0, deviation: chart.usedVariation)
    drifts = (average?.signals ?? []).map { ID(places[$0]) }
    standing = chart.standing
  }

  /// Every wave that one of the rules points at, once, in order.
  package var all: [ID<ScoreTrend.Wave>] { Set(outside + runs + drifts).sorted() }
}
