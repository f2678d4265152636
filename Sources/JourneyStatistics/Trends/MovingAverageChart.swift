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
  package init?(
    _ values: [Double], center: Double, deviation: Double, newestWeight: Double = Self.newestWeight,
    width: Double = Self.width
  ) {
    guard deviation > 0, deviation.isFinite, newestWeight > 0, newestWeight <= 1 else { return nil }
    var average = center
    averages = values.map { value in
      average = newestWeight * value + (1 - newestWeight) * average
      return average
    }
    let reach = values.indices.map { index in
      let settled = 1 - Math.pow(1 - newestWeight, 2 * Double(index + 1))
      return width * deviation * (newestWeight / (2 - newestWeight) * settled).squareRoot()
    }
    lower = reach.map { center - $0 }
    upper = reach.map { center + $0 }
    signals = averages.indices.filter { [averages] in abs(averages[$0] - center) > reach[$0] }
  }
}
