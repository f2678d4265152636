/// The XmR chart, for figures without a standard error: workshop scores, totals of tickets.
package struct IndividualsChart: Sendable, Equatable {
  package let center: Double
  /// The mean distance of neighbours; nil, like all limits, for a single value.
  package let meanMovingRange: Double?
  package let limits: ClosedRange<Double>?
  package let movingRangeLimit: Double?
  /// Values outside the limits, counted from 0.
  package let outside: [Int]
  package let standing: ControlLimits

  /// 3/d₂, by which the mean moving range becomes three deviations.
  package static let limitFactor = 2.66
  /// D₄ for ranges of two.
  package static let rangeFactor = 3.268

  /// nil without values.
  package init?(
    _ values: [Double], limitFactor: Double = Self.limitFactor, rangeFactor: Double = Self.rangeFactor
  ) {
    guard !values.isEmpty, values.allSatisfy(\.isFinite) else { return nil }
    let center = values.reduce(0, +) / Double(values.count)
    let range = ControlLimits.meanMovingRange(values)
    let limits = range.map { center - limitFactor * $0...center + limitFactor * $0 }
    self.center = center
    meanMovingRange = range
    self.limits = limits
    movingRangeLimit = range.map { rangeFactor * $0 }
    outside = limits.map { limits in values.indices.filter { !limits.contains(values[$0]) } } ?? []
    standing = ControlLimits(baselineWaves: values.count)
  }
}
