/// How far control limits may be trusted, by the number of waves that they come from.
package enum ControlLimits: Sendable, Equatable, CaseIterable {
  /// By how many waves they come from.
  case none, trial, established

  /// Conventions, since sources ask for five to thirty: with limits estimated from 8 waves the next point raises a
  /// false alarm in 3.0 %, from 15 in 1.5 % of cases, where 0.27 % are meant.
  package init(baselineWaves: Int) {
    self = baselineWaves < 8 ? .none : baselineWaves < 15 ? .trial : .established
  }

  /// After as many waves the baseline is held fast.
  package static let lockedAfter = 12
  /// Limits lie as many deviations from the center (Shewhart).
  static let deviations = 3.0
  /// The mean of the range of two normal deviates, d₂ = 2/√π, as tables round it.
  static let meanRangeOfTwo = 1.128

  /// The mean distance of neighbours; nil for fewer than two.
  static func meanMovingRange(_ values: [Double]) -> Double? {
    guard values.count >= 2 else { return nil }
    return zip(values, values.dropFirst()).reduce(0) { $0 + abs($1.1 - $1.0) } / Double(values.count - 1)
  }
}
