/// The mean of scores on a bounded scale with its limits, for answers that may be none.
package struct ScoreInterval: Sendable, Equatable {
  /// nil without answers.
  package var mean: Double?
  /// All of the scale without answers.
  package var limits: ClosedRange<Double>

  /// The customary level, at which all that rihla shows is stated.
  package static let confidence = 0.95

  /// - Parameters:
  ///   - scores: what an answer on each level is worth; what lies outside the scale counts as its nearest end.
  ///   - counts: parallel to `scores`; need not be whole, so that weighted answers fit.
  ///   - scale: the ends of the declared scale, whether anybody chose them or not.
  ///   - confidence: between 0 and 1.
  package init(
    scores: [Double], counts: [Double], on scale: ClosedRange<Double>, confidence: Double = Self.confidence
  ) {
    self.init(ScoreHistogram(scores: scores, counts: counts, on: scale), confidence: confidence)
  }

  /// - Parameter confidence: between 0 and 1.
  package init(_ histogram: ScoreHistogram, confidence: Double = Self.confidence) {
    precondition(confidence > 0 && confidence < 1, "a level of confidence lies between 0 and 1")
    let score = BoundedScore(histogram)
    mean = score?.mean
    limits = score?.limits(confidence: confidence) ?? histogram.scale
  }
}
