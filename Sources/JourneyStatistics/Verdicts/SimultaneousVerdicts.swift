/// The verdicts of several gaps taken together: all are read off one set of intervals at 1 − α/m (equivalence at
/// 1 − 2α/m), which hold all gaps at once with the confidence asked for, whatever the gaps and however steps depend on
/// each other (Bonferroni). A verdict of "no meaningful gap" is no rejection that Holm's rule could order, so that rule is
/// for the p of no gap alone.
package struct SimultaneousVerdicts: Sendable, Equatable {
  /// Parallel to the gaps.
  package let verdicts: [Verdict]
  /// Holm's adjusted p of no gap, parallel to the gaps; nil without answers.
  package let adjustedP: [Double?]
  /// Of each gap's interval.
  package let confidence: Double

  /// - Parameter confidence: for all together.
  package init(of gaps: [TargetGap], confidence: Double = ScoreInterval.confidence) {
    let p = gaps.map(\.p)
    let tested = gaps.indices.filter { p[$0] != nil }
    let each = Self.confidence(ofEach: tested.count, together: confidence)
    self.confidence = each
    verdicts = gaps.map { $0.verdict(confidence: each) }
    var adjusted = gaps.map { _ in Double?.none }
    let holm = AdjustedP.holm(tested.map { p[$0] ?? 1 })
    for (position, index) in tested.enumerated() { adjusted[index] = holm[position] }
    adjustedP = adjusted
  }

  /// What each interval of `count` must have so that all hold together.
  package static func confidence(ofEach count: Int, together confidence: Double) -> Double {
    1 - (1 - confidence) / Double(max(1, count))
  }
}
