/// Answers counted by what each is worth: the one statistic from which every score is computed.
///
/// Counts need not be whole, so that weighted answers fit. Whatever is no number, or less than nothing, counts as
/// nothing, and a score outside the scale as its nearest end.
package struct ScoreHistogram: Sendable, Equatable {
  /// Distinct and ascending; levels that nobody chose are among them.
  package let scores: [Double]
  /// Parallel to `scores`.
  package let counts: [Double]
  /// The ends of the declared scale, whether anybody chose them or not.
  package let scale: ClosedRange<Double>

  /// - Parameter scale: from the least to the largest of `scores` when nil.
  package init(scores: [Double], counts: [Double], on scale: ClosedRange<Double>? = nil) {
    let finite = scores.filter(\.isFinite)
    let scale = scale ?? (finite.min() ?? 0)...(finite.max() ?? 0)
    self.scale = scale
    // Most are in order already: then there is nothing to sort or to add up.
    if Self.isInOrder(scores, on: scale), scores.count == counts.count {
      self.scores = scores
      self.counts = counts.map { $0 > 0 ? $0 : 0 }
      return
    }
    var levels: [(score: Double, count: Double)] = []
    for (score, count) in zip(scores, counts) where score.isFinite {
      levels.append((min(max(score, scale.lowerBound), scale.upperBound), count > 0 ? count : 0))
    }
    levels.sort { $0.score < $1.score }
    var distinct: [Double] = []
    var sums: [Double] = []
    for level in levels {
      if distinct.last == level.score {
        sums[sums.count - 1] += level.count
      } else {
        distinct.append(level.score)
        sums.append(level.count)
      }
    }
    self.scores = distinct
    self.counts = sums
  }

  /// Finite, ascending and within the scale.
  private static func isInOrder(_ scores: [Double], on scale: ClosedRange<Double>) -> Bool {
    guard let first = scores.first, let last = scores.last, first >= scale.lowerBound,
      last <= scale.upperBound
    else { return false }
    return zip(scores, scores.dropFirst()).allSatisfy { $0 < $1 }
  }

  /// Answers of two kinds, 1 and 0.
  package init(successes: Double, of n: Double) {
    self.init(scores: [0, 1], counts: [n - successes, successes], on: 0...1)
  }

  /// Number of answers.
  package var n: Double { counts.reduce(0, +) }

  /// The levels that somebody chose.
  package var observed: [(score: Double, count: Double)] {
    zip(scores, counts).filter { $0.1 > 0 }.map { (score: $0.0, count: $0.1) }
  }

  /// nil without answers, and with more of them than can be counted.
  package var mean: Double? {
    let n = n
    let observed = observed
    guard n.isFinite, let lowest = observed.first?.score, let highest = observed.last?.score else {
      return nil
    }
    // Kept between the scores it is made of, so that rounding can't part it from the only score there is.
    return min(max(observed.reduce(0) { $0 + $1.score * ($1.count / n) }, lowest), highest)
  }

  /// The mean square distance from the mean; nil without answers.
  package var variance: Double? {
    guard let mean else { return nil }
    let n = n
    return zip(scores, counts).reduce(0) { $0 + ($1.0 - mean) * ($1.0 - mean) * ($1.1 / n) }
  }

  /// The answers of both, on the wider scale of the two.
  package func merged(with other: ScoreHistogram) -> ScoreHistogram {
    ScoreHistogram(
      scores: scores + other.scores, counts: counts + other.counts,
      on: min(
        scale.lowerBound, other.scale.lowerBound)...max(scale.upperBound, other.scale.upperBound))
  }

  /// The same answers with each score multiplied by a positive factor.
  package func scaled(by factor: Double) -> ScoreHistogram {
    ScoreHistogram(
      scores: scores.map { $0 * factor }, counts: counts,
      on: scale.lowerBound * factor...scale.upperBound * factor)
  }

  /// The same shares of as many answers as `n`: how weighted answers get the weight of their effective number.
  package func resized(to n: Double) -> ScoreHistogram {
    let total = self.n
    guard total > 0, total.isFinite, total != n else { return self }
    return ScoreHistogram(scores: scores, counts: counts.map { $0 / total * n }, on: scale)
  }

  /// The same answers with `total` more, spread evenly over the scores.
  package func smoothed(by total: Double) -> ScoreHistogram {
    let share = scores.isEmpty ? 0 : total / Double(scores.count)
    return ScoreHistogram(scores: scores, counts: counts.map { $0 + share }, on: scale)
  }
}
