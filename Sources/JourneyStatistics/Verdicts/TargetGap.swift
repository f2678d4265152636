/// What lies between answers and a target. The target is a decision and no estimate: it has no variance.
///
/// Here a gap is target − measured, positive where the answers fall short; what rihla shows has the opposite sign.
package struct TargetGap: Sendable, Equatable {
  /// As decided, in the unit of the answers' scores.
  package let target: Double
  /// δ, under which a gap has no meaning.
  package let margin: Double
  private let score: BoundedScore?
  private let scale: ClosedRange<Double>

  /// - Parameter margin: δ; its sign is ignored.
  package init(_ histogram: ScoreHistogram, target: Double, margin: Double) {
    self.target = target
    self.margin = abs(margin)
    score = BoundedScore(histogram)
    scale = histogram.scale
  }

  /// nil without answers.
  package var gap: Double? { score.map { target - $0.mean } }

  /// Whatever the scale allows without answers.
  package func limits(confidence: Double = ScoreInterval.confidence) -> ClosedRange<Double> {
    let limits = score?.limits(confidence: confidence) ?? scale
    return target - limits.upperBound...target - limits.lowerBound
  }

  /// The level whose interval equals two one-sided tests, each at the level of `confidence`: 90 % beside 95 %.
  package static func equivalenceConfidence(_ confidence: Double) -> Double {
    // Under 50 % there are no two tests left; the narrowest interval stands in.
    max(2 * confidence - 1, .ulpOfOne)
  }

  /// The test of no gap: positive where the answers lie above the target, ±∞ where the target is an end of the scale
  /// that not all answers reach. nil without answers.
  package var z: Double? { score?.z(against: target) }

  /// Two-sided; nil without answers.
  package var p: Double? { z.map(NormalDistribution.twoSided) }

  /// How far the score may move towards the target, or beyond the margin where it shows no gap, in its own unit, before the
  /// verdict at `confidence` is another one; 0 where there is none.
  package func slack(of verdict: Verdict, confidence: Double = ScoreInterval.confidence) -> Double {
    let limits = limits(confidence: confidence)
    let equivalence = self.limits(confidence: Self.equivalenceConfidence(confidence))
    switch verdict {
    case .gapConfirmed: return limits.lowerBound - margin
    case .exceedsIdeal: return -margin - limits.upperBound
    // An interval narrower than the margins may lie between them before it holds no gap.
    case .gapSizeUncertain: return min(limits.lowerBound, equivalence.upperBound - margin)
    case .exceedsSizeUncertain: return min(-limits.upperBound, -margin - equivalence.lowerBound)
    case .noMeaningfulGap: return min(equivalence.lowerBound + margin, margin - equivalence.upperBound)
    case .tooLittleData: return 0
    }
  }

  /// By the limits at `confidence` and those of two one-sided tests; too little data without answers.
  package func verdict(confidence: Double = ScoreInterval.confidence) -> Verdict {
    guard score != nil else { return .tooLittleData }
    return Verdict(
      limits: limits(confidence: confidence),
      equivalence: limits(confidence: Self.equivalenceConfidence(confidence)), margin: margin)
  }
}
