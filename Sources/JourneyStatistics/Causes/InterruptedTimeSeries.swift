/// What changed at a date fixed beforehand, when there is no control group: level and slope before and after.
/// Its intervals are generally too narrow (Turner and others 2021).
package struct InterruptedTimeSeries: Sendable, Equatable {
  /// Intercept, slope before, change of level, change of slope.
  package struct Coefficients: Sendable, Equatable {
    /// In that order, in units of the series; the slopes per wave.
    package var values: [Double]
    /// Parallel to `values`.
    package var standardErrors: [Double]
  }

  /// By ordinary least squares: every wave has the same weight.
  package let ordinary: Coefficients
  /// Each wave weighted by one over the variance of its score.
  package let weighted: Coefficients
  /// Errors of `ordinary` that allow neighbours to be correlated.
  package let neweyWestErrors: [Double]
  /// The same of `weighted`.
  package let weightedNeweyWestErrors: [Double]
  /// Waves less the four coefficients.
  package let degreesOfFreedom: Double
  /// Of the change of level in `ordinary`, Student's.
  package let levelLimits: ClosedRange<Double>
  /// From the first wave after the change to the last, in waves.
  package let reach: Double
  /// 2 where neighbours are unrelated; nil, like the next, where the fit is perfect.
  package let durbinWatson: Double?
  /// Of the residuals of `ordinary`, one wave apart.
  package let autocorrelation: Double?

  /// Conventions: fewer waves can't tell a step from noise.
  package static let fewestBefore = 8
  /// From the change on, its first wave included.
  package static let fewestAfter = 4
  /// Under as many points ordinary least squares is preferred; above, errors of Newey and West.
  package static let shortSeries = 12

  /// - Parameters:
  ///   - times: of the waves, ascending, in waves: a year without any is a year.
  ///   - standardErrors: of the values, above 0.
  ///   - firstAfter: the time of the first wave after the change.
  ///   - lags: how many neighbours may be correlated.
  ///
  /// nil for fewer than two waves on a side, and for fewer than five in all.
  package init?(
    _ values: [Double], at times: [Double], standardErrors: [Double], firstAfter: Double, lags: Int = 1,
    confidence: Double = ScoreInterval.confidence
  ) {
    guard values.count == times.count, values.count == standardErrors.count,
      (values + times).allSatisfy(\.isFinite), standardErrors.allSatisfy({ $0 > 0 && $0.isFinite }),
      let last = times.last,
      let plain = SegmentedRegression(
        values, at: times, weights: values.map { _ in 1 }, firstAfter: firstAfter),
      let weighing = SegmentedRegression(
        values, at: times, weights: standardErrors.map { 1 / ($0 * $0) }, firstAfter: firstAfter)
    else { return nil }
    ordinary = Coefficients(values: plain.coefficients, standardErrors: plain.standardErrors)
    weighted = Coefficients(values: weighing.coefficients, standardErrors: weighing.standardErrors)
    neweyWestErrors = plain.neweyWestErrors(lags: lags)
    weightedNeweyWestErrors = weighing.neweyWestErrors(lags: lags)
    degreesOfFreedom = plain.degreesOfFreedom
    let t = StudentDistribution(degreesOfFreedom: plain.degreesOfFreedom).quantile((1 + confidence) / 2)
    let level = plain.coefficients[2]
    let half = t * plain.standardErrors[2]
    levelLimits = level - half...level + half
    reach = last - firstAfter
    let squares = plain.residuals.reduce(0) { $0 + $1 * $1 }
    let neighbours = plain.neighbours(apart: 1).map {
      (plain.residuals[$0.earlier], plain.residuals[$0.later])
    }
    durbinWatson =
      squares > 0 ? neighbours.reduce(0) { $0 + ($1.1 - $1.0) * ($1.1 - $1.0) } / squares : nil
    autocorrelation = squares > 0 ? neighbours.reduce(0) { $0 + $1.0 * $1.1 } / squares : nil
  }

  /// Change of level and of slope together, at the last wave, by some coefficients.
  package func effectAtLast(by coefficients: Coefficients) -> Double {
    coefficients.values[2] + coefficients.values[3] * reach
  }
}
