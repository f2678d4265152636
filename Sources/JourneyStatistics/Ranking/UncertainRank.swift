/// Where one of several gaps stands when they are ordered by size, the largest first, as far as the sample tells.
package struct UncertainRank: Sendable, Equatable {
  /// The places it may have: those of all that it is tied with are not told apart.
  package var places: ClosedRange<Int>
  /// From 1 to the number of gaps; they add up to k (k + 1)/2.
  package var expected: Double
  /// The probability of being the largest, 0 to 1; they add up to 1.
  package var chanceOfLargest: Double

  /// Takes the numbers as given; `all(of:standardErrors:)` works them out.
  package init(places: ClosedRange<Int>, expected: Double, chanceOfLargest: Double) {
    self.places = places
    self.expected = expected
    self.chanceOfLargest = chanceOfLargest
  }
}

extension UncertainRank {
  /// The ranks of all gaps; nil over `mostRanked`.
  /// - Parameter standardErrors: parallel to `gaps`.
  package static func all(of gaps: [Double], standardErrors: [Double]) -> [UncertainRank]? {
    guard gaps.count <= mostRanked else { return nil }
    let uncertainty = RankUncertainty(gaps: gaps, standardErrors: standardErrors)
    return gaps.indices.map { i in
      let apart = gaps.indices.filter { $0 != i && !uncertainty.areTied(i, $0) }
      let larger = apart.count { uncertainty.isLarger($0, than: i) > 0.5 }
      return UncertainRank(
        places: 1 + larger...gaps.count - (apart.count - larger),
        expected: uncertainty.expectedRanks[i], chanceOfLargest: uncertainty.largest[i])
    }
  }

  /// The work grows with the square, and nobody reads a longer order.
  package static let mostRanked = 100
}
