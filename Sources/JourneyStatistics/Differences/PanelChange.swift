/// How the answers of the same people changed from one wave to another (Kish 1965, ch. 12.4): what each moved by, and not
/// two waves as if of different people.
package struct PanelChange: Sendable, Equatable {
  /// Now minus then of each person, on a scale as long again to either side.
  package let differences: ScoreHistogram
  /// Of `differences`; its limits are those of the change.
  package let score: BoundedScore
  /// Pearson's r of then and now; nil where one of them does not vary.
  package let correlation: Double?

  /// nil without pairs.
  /// - Parameters:
  ///   - then: one a person.
  ///   - now: parallel to `then`.
  ///   - scale: the ends that both waves' answers may have.
  package init?(then: [Double], now: [Double], on scale: ClosedRange<Double>) {
    let length = scale.upperBound - scale.lowerBound
    guard then.count == now.count, !then.isEmpty, length > 0 else { return nil }
    let histogram = ScoreHistogram(
      scores: zip(then, now).map { $1 - $0 }, counts: then.map { _ in 1 }, on: -length...length)
    guard let score = BoundedScore(histogram) else { return nil }
    differences = histogram
    self.score = score
    correlation = Self.correlation(then, now)
  }

  private static func correlation(_ x: [Double], _ y: [Double]) -> Double? {
    let n = Double(x.count)
    let (meanX, meanY) = (x.reduce(0, +) / n, y.reduce(0, +) / n)
    let xx = x.reduce(0) { $0 + ($1 - meanX) * ($1 - meanX) }
    let yy = y.reduce(0) { $0 + ($1 - meanY) * ($1 - meanY) }
    let xy = zip(x, y).reduce(0) { $0 + ($1.0 - meanX) * ($1.1 - meanY) }
    guard xx > 0, yy > 0 else { return nil }
    return min(1, max(-1, xy / (xx.squareRoot() * yy.squareRoot())))
  }
}
