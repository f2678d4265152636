package import JourneyModel
package import JourneyStatistics

/// Waves that leave the usual course of a score: where to look, not what happened.
package struct WaveAlarms: Sendable, Equatable {
  /// The mean of the waves that the limits come from, in points.
  package var center: Double
  /// Parallel to the trend's waves; nil for a wave without a score.
  package var limits: [ClosedRange<Double>?]
  /// Outside the limits, of waves after those that the limits come from.
  package var outside: [ID<ScoreTrend.Wave>]
  /// Where a slow drift shows.
  package var drifts: [ID<ScoreTrend.Wave>]
  /// How far the limits may be trusted.
  package var standing: ControlLimits

  /// nil where there are too few waves for limits.
  /// - Parameter width: of the limits, in deviations.
  init?(_ waves: [WaveAnswers], width: Double) {
    let places = waves.indices.filter { waves[$0].answers != nil }
    guard
      let course = UsualCourse(waves.compactMap(\.answers), at: places.map(Double.init), width: width)
    else { return nil }
    center = course.center
    var limits = waves.map { _ in ClosedRange<Double>?.none }
    for (index, place) in places.enumerated() { limits[place] = course.limits[index].onScale }
    self.limits = limits
    outside = course.outside.map { ID(places[$0]) }
    drifts = course.drifts.map { ID(places[$0]) }
    standing = course.standing
  }

  /// Every wave that one of the charts points at, once, in order.
  package var all: [ID<ScoreTrend.Wave>] { Set(outside + drifts).sorted() }
}
