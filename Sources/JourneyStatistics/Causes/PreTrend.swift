/// Whether treated and control ran in parallel before: the slope of their gap over the waves before the change, with
/// known variances. To be shown also when it is near 0, because a few waves see little.
package struct PreTrend: Sendable, Equatable {
  /// Per wave.
  package let slope: Double
  /// Of the slope, per wave: from the known variances alone, not from how the gaps scatter.
  package let standardError: Double
  /// Slope over standard error: a standard normal deviate where treated and control run in parallel.
  package var z: Double { slope / standardError }

  /// With fewer there is no trend to compare.
  package static let fewestWaves = 3

  /// nil for fewer than `fewestWaves` waves, where all are of one time, and unless all variances are positive.
  /// - Parameter times: of the waves, in waves: one that is missing between two others counts, as time goes on without it.
  package init?(times: [Double], gaps: [Double], variances: [Double]) {
    guard gaps.count >= Self.fewestWaves, gaps.count == variances.count, times.count == gaps.count,
      Set(times).count > 1, (times + gaps).allSatisfy(\.isFinite),
      variances.allSatisfy({ $0 > 0 && $0.isFinite })
    else { return nil }
    let weights = variances.map { 1 / $0 }
    let total = weights.reduce(0, +)
    let middle = zip(times, weights).reduce(0) { $0 + $1.0 * $1.1 } / total
    let center = zip(gaps, weights).reduce(0) { $0 + $1.0 * $1.1 } / total
    var spread = 0.0
    var product = 0.0
    for index in gaps.indices {
      let distance = times[index] - middle
      spread += weights[index] * distance * distance
      product += weights[index] * distance * (gaps[index] - center)
    }
    slope = product / spread
    standardError = (1 / spread).squareRoot()
  }
}
