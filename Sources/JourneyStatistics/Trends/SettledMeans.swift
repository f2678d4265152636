extension [ScoreHistogram] {
  /// The mean of each, equal ones as the same number: a test that counts ties must not lose them to the last digit of a
  /// quotient. nil where one has no answers.
  ///
  /// Scores stand on a grid. With whole counts the sums over it are whole, and two means are equal where the products of
  /// each sum and the other's count are; with weights, where they agree to all digits that sums of them bear.
  package var settledMeans: [Double]? {
    guard let grid = Grid(of: self) else { return nil }
    let means = map { histogram -> (sum: Double, n: Double) in
      let parts = zip(histogram.scores, histogram.counts).map { grid.place(of: $0) * $1 }
      return (parts.reduce(0, +), histogram.n)
    }
    guard means.allSatisfy({ $0.n > 0 && $0.n.isFinite }) else { return nil }
    let order = means.indices.sorted { (means[$0].sum / means[$0].n, $0) < (means[$1].sum / means[$1].n, $1) }
    var settled = means.map { _ in 0.0 }
    var previous: Int?
    for index in order {
      if let previous, Self.areEqual(means[previous], means[index]) {
        settled[index] = settled[previous]
      } else {
        settled[index] = grid.lowest + grid.step * (means[index].sum / means[index].n)
      }
      previous = index
    }
    return settled
  }

  private static func areEqual(_ a: (sum: Double, n: Double), _ b: (sum: Double, n: Double)) -> Bool {
    let (first, second) = (a.sum * b.n, b.sum * a.n)
    return abs(first - second) <= digits * Swift.max(abs(first), abs(second))
  }

  /// A part of the products beyond which they differ: what sums of weights lose, and no more than 1 in 10¹³ otherwise.
  private static var digits: Double { 1e-13 }

  /// The scores of all histograms as places on one grid.
  private struct Grid {
    var lowest: Double
    var step: Double

    init?(of histograms: [ScoreHistogram]) {
      let scores = Set(histograms.flatMap(\.scores)).sorted()
      guard let first = scores.first else { return nil }
      lowest = first
      step = zip(scores, scores.dropFirst()).map { $1 - $0 }.min() ?? 1
    }

    /// Whole where the scores stand on a grid, for all that the fractions of a scale of points may do to it.
    func place(of score: Double) -> Double {
      let place = (score - lowest) / step
      return abs(place - place.rounded()) < 1e-6 ? place.rounded() : place
    }
  }
}
