package import JourneyModel

/// Tests name things by their places: `steps[0]`, `mainMeasure == 1`.
extension ID: ExpressibleByIntegerLiteral {
  package init(integerLiteral index: Int) { self.init(index) }
}

/// And what they expected is told in the same way.
extension ID: CustomStringConvertible {
  package var description: String { String(index) }
}
