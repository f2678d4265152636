import JourneyStatistics
import TestSupport
import Testing

/// Weights that reach known totals.
@Suite struct KnownTotalsWeightsTests {
  private static func kinds(_ counts: [[Double]]) -> [MarginWeights.Kind] {
    counts.indices.flatMap { row in
      counts[row].indices.map { MarginWeights.Kind(places: [row, $0], count: counts[row][$0]) }
    }
  }

  @Test func everyMarginIsReachedAndEachWeightIsAFactorOfItsPlaces() throws {
    var generator = RandomNumbers(seed: 43)
    for _ in 0..<40 {
      let counts = (0..<3).map { _ in (0..<4).map { _ in Double(Int.random(in: 1...30, using: &generator)) } }
      let truth = (0..<3).map { _ in (0..<4).map { _ in Double.random(in: 1...90, using: &generator) } }
      let rows = truth.map { $0.reduce(0, +) }
      let columns = (0..<4).map { column in truth.reduce(0) { $0 + $1[column] } }
      let weights = try #require(
        MarginWeights(of: Self.kinds(counts), totals: [rows, columns])
      ).weights
      func weight(_ row: Int, _ column: Int) -> Double { weights[row * 4 + column] }
      for row in 0..<3 {
        let sum = (0..<4).reduce(0) { $0 + counts[row][$1] * weight(row, $1) }
        #expect(abs(sum / rows[row] - 1) < 1e-9)
      }
      for column in 0..<4 {
        let sum = (0..<3).reduce(0) { $0 + counts[$1][column] * weight($1, column) }
        #expect(abs(sum / columns[column] - 1) < 1e-9)
        // Two rows have the same ratio in every column.
        let ratio = weight(1, column) * weight(0, 0) / (weight(0, column) * weight(1, 0))
        #expect(abs(ratio - 1) < 1e-9)
      }
    }
  }

  @Test func totalsThatContradictEachOtherAreNone() {
    #expect(MarginWeights.agree([[40, 60], [30, 70]]))
    #expect(MarginWeights.agree([[0.4, 0.6], [0.3, 0.7]]))
    #expect(!MarginWeights.agree([[40, 60], [30, 71]]))
    #expect(!MarginWeights.agree([[0.004, 0.006], [0.003, 0.0070001]]))
    #expect(!MarginWeights.agree([[40, 60], [100, 0]]))
    #expect(!MarginWeights.agree([[40, .infinity]]))
    #expect(!MarginWeights.agree([[-40, 140], [30, 70]]))
    #expect(!MarginWeights.agree([]))
  }

  @Test func totalsThatNobodyCanReachAreNone() {
    // Nobody is in the second row.
    #expect(MarginWeights(of: Self.kinds([[3, 4], [0, 0]]), totals: [[50, 50], [50, 50]]) == nil)
    // Whoever is in the first row is in the first column, and nobody else is.
    #expect(MarginWeights(of: Self.kinds([[3, 0], [0, 4]]), totals: [[60, 40], [50, 50]]) == nil)
    #expect(MarginWeights(of: Self.kinds([[3, 0], [0, 4]]), totals: [[50, 50], [50, 50]]) != nil)
  }
}
