/// Where steps lie by importance and performance (Martilla and James 1977), cut at the target and not at the mean
/// performance, which would always find something in every quadrant.
package enum ImportancePerformance {
  /// High or low in importance, by high or low in performance.
  package enum Quadrant: Sendable, Equatable, CaseIterable {
    /// Important and poor; important and good; neither; good where it matters little (Martilla and James 1977).
    case concentrateHere, keepUp, lowPriority, possibleOverkill
  }

  /// On a cut is high.
  package static func quadrant(
    importance: Double, performance: Double, importanceCut: Double, performanceCut: Double
  ) -> Quadrant {
    // A mean of weights may come out a digit beyond the weight that equals it.
    let isImportant = importance >= importanceCut - rounding * abs(importanceCut)
    let isGood = performance >= performanceCut - rounding * abs(performanceCut)
    return isImportant ? (isGood ? .keepUp : .concentrateHere) : (isGood ? .possibleOverkill : .lowPriority)
  }

  /// The mean, the customary cut of importance; nil without steps.
  package static func customaryImportanceCut(_ importance: [Double]) -> Double? {
    importance.isEmpty ? nil : importance.reduce(0, +) / Double(importance.count)
  }

  /// The probability that performance lies under the cut.
  package static func isBelow(performance: Double, standardError: Double, cut: Double) -> Double {
    standardError > 0
      ? NormalDistribution.cumulative((cut - performance) / standardError)
      : performance < cut ? 1 : performance > cut ? 0 : 0.5
  }

  /// From this share of answers on the best level on, a step is at the ceiling, and what goes along with the whole says
  /// nothing of its importance. Convention: of a normal opinion that is cut off at its upper two thirds 60 % of the
  /// explained variance is left, φ(z)²/(p(1 − p)), and of a larger share less; nor can the median person answer better.
  package static let ceilingShare = 2.0 / 3
  private static let rounding = 1e-12
}
