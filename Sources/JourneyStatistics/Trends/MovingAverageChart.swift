/// The EWMA chart, for slow drift: an exponentially weighted moving average with its own limits (Roberts 1959).
package struct MovingAverageChart: Sendable, Equatable {
  /// Parallel to the values; the average before the first is the center.
  package let averages: [Double]
  /// Lower limits, parallel to the values; they widen from wave to wave until they settle.
  package let lower: [Double]
  /// Upper limits, parallel to the values: as far from the center as `lower`.
  package let upper: [Double]
  /// Averages outside their limits, counted from 0.
  package let signals: [Int]

  /// Weight of the newest value, and width of the limits: together a false alarm in 500 waves and a shift of one
  /// deviation found after 10.5 on average.
  package static let newestWeight = 0.2
  /// From the center to either limit, in deviations of the average.
  package static let width = 2.962

  /// nil unless the deviation is positive and the weight lies above 0 and up to 1.
  /// - Parameters:
  ///   - times: parallel to `values`, ascending, in waves: what is behind fades in waves without a value too.
  ///   - centerErrors: parallel to `values`: of the center, in deviations; nil where it is known.
  package init?(
    _ values: [Double], at times: [Double], center: Double, deviation: Double,
    newestWeight: Double = Self.newestWeight, width: Double = Self.width,
    centerErrors: [Double]? = nil
  ) {
    guard deviation > 0, deviation.isFinite, newestWeight > 0, newestWeight <= 1, values.count == times.count,
      centerErrors.map({ $0.count == values.count }) ?? true
    else { return nil }
    var average = center
    var variance = 0.0
    // The same in all values: it does not average out.
    var shared = 0.0
    var averages: [Double] = []
    var reach: [Double] = []
    for (index, value) in values.enumerated() {
      let kept = Math.pow(1 - newestWeight, index == 0 ? 1 : times[index] - times[index - 1])
      average = (1 - kept) * value + kept * average
      variance = (1 - kept) * (1 - kept) + kept * kept * variance
      shared = (1 - kept) * (centerErrors?[index] ?? 0) + kept * shared
      averages.append(average)
      reach.append(width * deviation * (variance + shared * shared).squareRoot())
    }
    self.averages = averages
    lower = reach.map { center - $0 }
    upper = reach.map { center + $0 }
    signals = averages.indices.filter { [averages] in abs(averages[$0] - center) > reach[$0] }
  }
}
