/// The tabular CUSUM chart, for slow drift: sums of what goes beyond an allowance to either side (Page 1954).
package struct CumulativeSumChart: Sendable, Equatable {
  /// In deviations.
  package let above: [Double]
  package let below: [Double]
  /// Waves at which a sum is over the threshold, counted from 0.
  package let signals: [Int]

  /// In deviations: half the shift to be found, and a threshold with a false alarm in 168 waves.
  package static let allowance = 0.5
  package static let threshold = 4.0

  /// nil unless the deviation is positive.
  package init?(
    _ values: [Double], center: Double, deviation: Double, allowance: Double = Self.allowance,
    threshold: Double = Self.threshold
  ) {
    guard deviation > 0, deviation.isFinite else { return nil }
    let z = values.map { ($0 - center) / deviation }
    func sums(_ sign: Double) -> [Double] {
      var sum = 0.0
      return z.map { value in
        sum = max(0, sum + sign * value - allowance)
        return sum
      }
    }
    let above = sums(1)
    let below = sums(-1)
    self.above = above
    self.below = below
    signals = z.indices.filter { max(above[$0], below[$0]) > threshold }
  }
}
