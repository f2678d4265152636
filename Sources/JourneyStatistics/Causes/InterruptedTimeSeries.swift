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
  /// Errors of `ordinary` that allow neighbours to be correlated.
  package let neweyWestErrors: [Double]
  /// Waves less the four coefficients.
  package let degreesOfFreedom: Double
  /// Of the change of level, Student's.
  package let levelLimits: ClosedRange<Double>
  /// Change of level and of slope together, at the last wave.
  package let effectAtLast: Double
  /// 2 where neighbours are unrelated; nil, like the next, where the fit is perfect.
  package let durbinWatson: Double?
  /// Of the residuals, one wave apart.
  package let autocorrelation: Double?

  /// Conventions: fewer waves can't tell a step from noise.
  package static let fewestBefore = 8
  /// From the change on, its first wave included.
  package static let fewestAfter = 4
  /// Under as many points ordinary least squares is preferred; above, errors of Newey and West.
  package static let shortSeries = 12

  /// - Parameters:
  ///   - interventionIndex: the first wave after the change.
  ///   - lags: how many neighbours may be correlated.
  ///
  /// nil for fewer than two waves on a side, and for fewer than five in all.
  package init?(
    _ values: [Double], interventionIndex: Int, lags: Int = 1,
    confidence: Double = ScoreInterval.confidence
  ) {
    guard values.allSatisfy(\.isFinite), interventionIndex >= 0,
      let plain = SegmentedRegression(
        values, weights: values.map { _ in 1 }, interventionIndex: interventionIndex)
    else { return nil }
    ordinary = Coefficients(values: plain.coefficients, standardErrors: plain.standardErrors)
    neweyWestErrors = plain.neweyWestErrors(lags: lags)
    degreesOfFreedom = plain.degreesOfFreedom
    let t = StudentDistribution(degreesOfFreedom: plain.degreesOfFreedom).quantile((1 + confidence) / 2)
    let level = plain.coefficients[2]
    let half = t * plain.standardErrors[2]
    levelLimits = level - half...level + half
    effectAtLast = level + plain.coefficients[3] * Double(values.count - 1 - interventionIndex)
    let squares = plain.residuals.reduce(0) { $0 + $1 * $1 }
    let neighbours = zip(plain.residuals, plain.residuals.dropFirst())
    durbinWatson =
      squares > 0 ? neighbours.reduce(0) { $0 + ($1.1 - $1.0) * ($1.1 - $1.0) } / squares : nil
    autocorrelation = squares > 0 ? neighbours.reduce(0) { $0 + $1.0 * $1.1 } / squares : nil
  }
}
