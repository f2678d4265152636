/// A number with its interval, both in the same unit.
package struct Estimate: Sendable, Equatable {
  /// The estimate itself, which need not lie in the middle of its interval.
  package var value: Double
  /// Lower and upper limit, at the level of confidence of whoever made them.
  package var interval: ClosedRange<Double>

  /// Takes both as given: whether the interval holds the value is not checked.
  package init(value: Double, interval: ClosedRange<Double>) {
    self.value = value
    self.interval = interval
  }

  /// - Parameter factor: not negative.
  package func scaled(by factor: Double) -> Estimate {
    Estimate(value: value * factor, interval: interval.lowerBound * factor...interval.upperBound * factor)
  }
}
