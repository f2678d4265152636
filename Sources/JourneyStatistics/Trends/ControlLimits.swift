/// How far control limits may be trusted, by the number of waves that they come from.
package enum ControlLimits: Sendable, Equatable, CaseIterable {
  /// By how many waves they come from.
  case none, trial, established

  /// Conventions, since sources ask for five to thirty: with limits estimated from 8 waves the next point raises a
  /// false alarm in 3.0 %, from 15 in 1.5 % of cases, where 0.27 % are meant.
  package init(baselineWaves: Int) {
    self = baselineWaves < Self.fewestWaves ? .none : baselineWaves < 15 ? .trial : .established
  }

  /// After as many waves the baseline is held fast.
  package static let lockedAfter = 12
  /// With fewer there are no limits.
  package static let fewestWaves = 8
  /// Limits of one chart by itself lie as many deviations from the center (Shewhart).
  static let deviations = 3.0
  /// What steps show in time is told in three ways, as single waves, as slow drifts and as trends: each has a third of
  /// the doubt that all together may have.
  package static let waysToTell = 3.0
  /// A single wave is judged at 99 of 100, however few there are.
  package static let leastWidth = 2.58

  /// How many of so many waves with a score, the first ones, show what is usual.
  package static func baseline(of waves: Int) -> Int {
    waves > lockedAfter ? lockedAfter : min(waves, fewestWaves)
  }

  /// How many of them are judged by those.
  package static func judged(of waves: Int) -> Int { waves - baseline(of: waves) }

  /// From the center to either limit, in deviations, so that of all points in view together none lies outside by chance
  /// (Bonferroni).
  /// - Parameters:
  ///   - points: waves judged, of all steps.
  ///   - confidence: that no step is said to have moved in time where none did.
  package static func width(points: Int, confidence: Double) -> Double {
    let doubt = (1 - confidence) / waysToTell / Double(max(1, points))
    return max(leastWidth, NormalDistribution.deviate(confidence: 1 - doubt))
  }
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
