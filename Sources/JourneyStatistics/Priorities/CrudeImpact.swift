/// What the outcome would be if everybody under a threshold answered like those at or above it, and if the association
/// were entirely causal. A rough figure: usually too high, because a general mood makes all steps go along with the
/// outcome, and too low where another step hides the association (suppression).
package struct CrudeImpact: Sendable, Equatable {
  /// The outcome as it is; nil without answers.
  package let current: Double?
  /// Share under the threshold; nil without answers.
  package let shareBelow: Double?
  /// The outcome of those at or above the threshold less that of those below; nil where one of them is nobody.
  package let difference: Double?
  /// What would be added; nil when nobody is at or above the threshold, since then there is nothing to learn from.
  package let lift: Double?
  /// Of the lift, by MOVER for a product (Zou and Donner 2008); nil where the lift is.
  package let limits: ClosedRange<Double>?

  /// - Parameter joint: rows are levels of the step, columns scores of the outcome.
  package init(_ joint: JointHistogram, threshold: Double, confidence: Double = ScoreInterval.confidence) {
    let low = joint.outcome { $0 < threshold }
    let high = joint.outcome { $0 >= threshold }
    current = low.merged(with: high).mean
    let below = BoundedScore(ScoreHistogram(successes: low.n, of: low.n + high.n))
    shareBelow = below?.mean
    let difference = ScoreCombination(high, minus: low)
    self.difference = difference?.estimate
    guard let below, high.n > 0 else {
      lift = nil
      limits = nil
      return
    }
    guard let difference else {
      lift = 0
      limits = 0...0
      return
    }
    let range = Self.product(below, difference, confidence: confidence)
    lift = below.mean * difference.estimate
    limits = range
  }

  /// What the outcome would be: `current` with the lift; nil where either is.
  package var counterfactual: Double? { current.flatMap { current in lift.map { current + $0 } } }

  /// MOVER for the product of a share and a difference (Zou and Donner 2008). Both are independent given the split.
  private static func product(
    _ share: BoundedScore, _ difference: ScoreCombination, confidence: Double
  ) -> ClosedRange<Double> {
    let f = share.mean
    let d = difference.estimate
    let limitsF = share.limits(confidence: confidence)
    let limitsD = difference.limits(confidence: confidence)
    let smaller = d * (f - limitsF.lowerBound)
    let larger = d * (limitsF.upperBound - f)
    func distance(_ a: Double, _ b: Double) -> Double { (a * a + b * b).squareRoot() }
    let down = distance(f * (d - limitsD.lowerBound), d >= 0 ? smaller : larger)
    let up = distance(f * (limitsD.upperBound - d), d >= 0 ? larger : smaller)
    return f * d - down...f * d + up
  }
}
