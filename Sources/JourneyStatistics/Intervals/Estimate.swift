/// A number with its interval, both in the same unit.
package struct Estimate: Sendable, Equatable {
  package var value: Double
  package var interval: ClosedRange<Double>

  package init(value: Double, interval: ClosedRange<Double>) {
    self.value = value
    self.interval = interval
  }

  /// - Parameter factor: not negative.
  package func scaled(by factor: Double) -> Estimate {
    Estimate(value: value * factor, interval: interval.lowerBound * factor...interval.upperBound * factor)
  }
}
