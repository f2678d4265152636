/// The share of answers on the good side of the middle of the scale minus the share on the bad side.
package enum NetFavourable {
  /// −1 to 1; nil without answers.
  package static func value(_ histogram: ScoreHistogram, higherIsWorse: Bool = false) -> Double? {
    let n = histogram.n
    guard n > 0, n.isFinite else { return nil }
    let middle = histogram.scale.lowerBound / 2 + histogram.scale.upperBound / 2
    let net = zip(histogram.scores, histogram.counts).reduce(0) { sum, level in
      level.0 > middle ? sum + level.1 / n : level.0 < middle ? sum - level.1 / n : sum
    }
    return higherIsWorse ? -net : net
  }
}
