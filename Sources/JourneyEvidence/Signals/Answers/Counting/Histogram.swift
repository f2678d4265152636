package import JourneyModel

/// Counts of answers on a measure's scale: level `k` stands for the answer `lowest + k × grain`.
package struct Histogram: Sendable, Equatable {
  /// More levels than anybody answers on; a wider scale gets a coarser grain, so that no scale costs much memory.
  package static let mostLevels = 2001

  /// The answer of level 0: the lower end of the measure's scale.
  package var lowest: Double
  /// From one level to the next, in units of the answer; coarser than the measure's own for a wider scale.
  package var grain: Double
  /// One count per level of the scale.
  package var counts: [Int]
  /// Only where the source names a weight column.
  package var weights: Weights?

  /// What weighted answers add up to.
  package struct Weights: Sendable, Equatable {
    /// Σw per level.
    package var sums: [Double]
    /// Σw² over all levels: with Σw it gives Kish's effective number of answers.
    package var sumOfSquares: Double

    /// - Parameter sums: one per level of the histogram.
    package init(sums: [Double], sumOfSquares: Double) {
      self.sums = sums
      self.sumOfSquares = sumOfSquares
    }

    /// Of the answers of both; nil unless they are on the same levels.
    func sum(with other: Weights) -> Weights? {
      guard sums.count == other.sums.count else { return nil }
      return Weights(
        sums: zip(sums, other.sums).map(+), sumOfSquares: sumOfSquares + other.sumOfSquares)
    }
  }

  /// All levels of the measure's scale, with no answers yet and no weights.
  package init(measure: Measure) {
    lowest = measure.answers.lowerBound
    let width = measure.answers.upperBound - lowest
    let widest = Double(Self.mostLevels - 1)
    grain = measure.grain > 0 ? measure.grain : 1
    if !(width / grain <= widest) { grain = width / widest }
    let steps = (width / grain).rounded()
    counts = Array(repeating: 0, count: 1 + (Int(exactly: steps) ?? 0))
  }

  /// Number of answers.
  package var n: Int { counts.reduce(0) { $0.saturatingAdd($1) } }

  /// The answer that level `k` stands for.
  package func answer(_ k: Int) -> Double { lowest + Double(k) * grain }

  /// The level nearest to `answer`; nil when it lies beyond the scale.
  package func level(nearest answer: Double) -> Int? {
    guard let level = Int(exactly: ((answer - lowest) / grain).rounded()), counts.indices.contains(level)
    else { return nil }
    return level
  }

  /// These answers less those of another; nil unless all of those are among them.
  package func without(_ other: Histogram) -> Histogram? {
    guard lowest == other.lowest, grain == other.grain, counts.count == other.counts.count,
      (weights == nil) == (other.weights == nil), zip(counts, other.counts).allSatisfy(>=)
    else { return nil }
    var rest = self
    rest.counts = zip(counts, other.counts).map(-)
    if let mine = weights, let theirs = other.weights {
      // Sums of the same numbers in another order may differ in their last digit.
      rest.weights = Weights(
        sums: zip(mine.sums, theirs.sums).map { max(0, $0 - $1) },
        sumOfSquares: max(0, mine.sumOfSquares - theirs.sumOfSquares))
    }
    return rest
  }

  /// Adds the answers of `other`, which must be on the same scale.
  package mutating func merge(_ other: Histogram) {
    precondition(
      lowest == other.lowest && grain == other.grain && counts.count == other.counts.count,
      "only histograms of one measure can be added")
    for level in counts.indices { counts[level] = counts[level].saturatingAdd(other.counts[level]) }
    // Answers without weights count once each; a sum of both kinds would mean nothing.
    weights = weights.flatMap { mine in other.weights.flatMap { mine.sum(with: $0) } }
  }
}
