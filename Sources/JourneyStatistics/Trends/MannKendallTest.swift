/// Whether values rise or fall with time, by the signs of all pairs of waves; corrected for ties.
package struct MannKendallTest: Sendable, Equatable {
  /// S: pairs that rise minus pairs that fall.
  package let balance: Double
  /// Kendall's, of S where there is no trend; corrected for ties among dates and among values.
  package let variance: Double
  /// With continuity correction; 0 where nothing varies.
  package let z: Double
  /// Two-sided, by the normal distribution; 1 where `z` is 0.
  package var p: Double { NormalDistribution.twoSided(z) }

  /// With fewer waves no trend may be claimed: a convention.
  package static let fewestWaves = 8

  /// nil unless every wave has a date and a value.
  package init?(times: [Double], values: [Double]) {
    guard times.count == values.count, times.allSatisfy(\.isFinite), values.allSatisfy(\.isFinite) else {
      return nil
    }
    var balance = 0.0
    for i in times.indices {
      for j in times.indices where times[j] > times[i] {
        balance += values[j] > values[i] ? 1 : values[j] < values[i] ? -1 : 0
      }
    }
    let variance = Self.variance(Double(times.count), repeats(times), repeats(values))
    self.balance = balance
    self.variance = variance
    z =
      variance > 0 && balance != 0
      ? (balance > 0 ? balance - 1 : balance + 1) / variance.squareRoot() : 0
  }

  /// Kendall's variance of S with ties among dates and among values.
  private static func variance(_ n: Double, _ dates: [Double], _ values: [Double]) -> Double {
    func sum(_ ties: [Double], _ term: (Double) -> Double) -> Double { ties.reduce(0) { $0 + term($1) } }
    func cubic(_ t: Double) -> Double { t * (t - 1) * (2 * t + 5) }
    func pairs(_ t: Double) -> Double { t * (t - 1) }
    func triples(_ t: Double) -> Double { t * (t - 1) * (t - 2) }
    var variance = (cubic(n) - sum(dates, cubic) - sum(values, cubic)) / 18
    if n > 1 { variance += sum(dates, pairs) * sum(values, pairs) / (2 * pairs(n)) }
    if n > 2 { variance += sum(dates, triples) * sum(values, triples) / (9 * triples(n)) }
    return max(0, variance)
  }
}
