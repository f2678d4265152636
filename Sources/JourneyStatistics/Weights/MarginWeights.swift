/// Weights with which answers reach known totals of several margins, each kind of answer by as little as it takes: a
/// factor of its place in each margin (Deming and Stephan 1940, Ann Math Stat 11:427; Deville, Särndal and Sautory 1993,
/// JASA 88:1013).
package struct MarginWeights: Sendable, Equatable {
  /// Answers that are alike in every margin.
  package struct Kind: Sendable, Equatable {
    /// Its place in each margin, from 0.
    package var places: [Int]
    /// How many there are, or what they weigh.
    package var count: Double

    /// - Parameter places: parallel to the margins.
    package init(places: [Int], count: Double) { (self.places, self.count) = (places, count) }
  }

  /// Parallel to the kinds: what one answer counts.
  package let weights: [Double]

  /// nil unless all totals are above 0 and of one sum, each place has answers, and the totals can be reached: kinds that
  /// nobody is of may forbid it.
  /// - Parameter totals: by margin, then by place.
  package init?(of kinds: [Kind], totals: [[Double]]) {
    guard Self.agree(totals),
      kinds.allSatisfy({ kind in
        kind.count >= 0 && kind.count.isFinite && kind.places.count == totals.count
          && zip(kind.places, totals).allSatisfy { $1.indices.contains($0) }
      })
    else { return nil }
    var weights = kinds.map { _ in 1.0 }
    for _ in 0..<Self.mostRounds {
      var farthest = 0.0
      for (margin, wanted) in totals.enumerated() {
        let found = Self.sums(of: kinds, weights, in: margin, places: wanted.count)
        guard found.allSatisfy({ $0 > 0 }) else { return nil }
        // The first margin is met by every round anyhow.
        if margin > 0 { farthest = max(farthest, Self.distance(found, from: wanted)) }
        for kind in kinds.indices {
          let place = kinds[kind].places[margin]
          weights[kind] *= wanted[place] / found[place]
        }
      }
      guard farthest > Self.precision else { break }
    }
    for (margin, wanted) in totals.enumerated() {
      let found = Self.sums(of: kinds, weights, in: margin, places: wanted.count)
      guard Self.distance(found, from: wanted) <= Self.agreement else { return nil }
    }
    self.weights = weights
  }

  /// All totals are above 0, and those of each margin have the same sum.
  package static func agree(_ totals: [[Double]]) -> Bool {
    let sums = totals.map { $0.reduce(0, +) }
    return totals.joined().allSatisfy { $0 > 0 && $0.isFinite } && (sums.first ?? 0) > 0
      && sums.allSatisfy { abs($0 - sums[0]) <= agreement * sums[0] }
  }

  private static func sums(of kinds: [Kind], _ weights: [Double], in margin: Int, places: Int) -> [Double] {
    zip(kinds, weights).reduce(into: Array(repeating: 0.0, count: places)) {
      $0[$1.0.places[margin]] += $1.0.count * $1.1
    }
  }

  /// The largest, as a part of the total.
  private static func distance(_ found: [Double], from wanted: [Double]) -> Double {
    zip(found, wanted).map { abs($0 / $1 - 1) }.max() ?? 0
  }

  /// More rounds than any answers take whose totals can be reached.
  private static let mostRounds = 2000
  /// Totals are met to as many parts of themselves: the last digits of a Double.
  private static let precision = 1e-14
  /// Totals may be written with as many digits as people write.
  private static let agreement = 1e-6
}
