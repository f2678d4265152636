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

  /// The mean distance of neighbours in time; nil where no two waves follow each other.
  /// - Parameter times: parallel to `values`, ascending, in waves.
  static func meanMovingRange(_ values: [Double], at times: [Double]) -> Double? {
    let ranges = values.indices.dropFirst().filter { times[$0] - times[$0 - 1] == 1 }
      .map { abs(values[$0] - values[$0 - 1]) }
    return ranges.isEmpty ? nil : ranges.reduce(0, +) / Double(ranges.count)
  }
}
