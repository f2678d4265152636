/// Answers placed relative to those of a reference (Bross 1958): the mean is ½ when both are alike.
package struct Ridit: Sendable, Equatable {
  /// For each level of the reference the share of its answers below, and half of those on it.
  package let values: [Double]
  private let scores: [Double]

  /// nil when the reference has no answers.
  package init?(reference: ScoreHistogram) {
    let n = reference.n
    guard n > 0, n.isFinite else { return nil }
    var below = 0.0
    values = reference.counts.map { count in
      defer { below += count }
      return (below + count / 2) / n
    }
    scores = reference.scores
  }

  /// The mean ridit of answers on the levels of the reference; nil without answers, and for other levels.
  package func mean(of histogram: ScoreHistogram) -> Double? {
    let n = histogram.n
    guard n > 0, n.isFinite, histogram.scores == scores else { return nil }
    return zip(values, histogram.counts).reduce(0) { $0 + $1.0 * ($1.1 / n) }
  }
}
