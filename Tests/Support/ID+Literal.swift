package import JourneyModel

/// Tests name things by their places: `steps[0]`, `mainMeasure == 1`.
extension ID: ExpressibleByIntegerLiteral {
  /// Its place in the array, from 0.
  package init(integerLiteral index: Int) { self.init(index) }
}

/// And what they expected is told in the same way.
extension ID: CustomStringConvertible {
  /// Short, as goldens print it.
  package var description: String { String(index) }
}
