import Machine

/// Events that come about independently.
enum Poisson {
  /// The probability of no event where so many are expected.
  static func none(_ expected: Double) -> Double { exp(-expected) }
}
