import JourneyStatistics

/// Other intervals for a share, for those who must reproduce them.
package struct ClassicProportion: Sendable, Equatable {
  /// Equal-tailed, with Beta(½, ½) as prior and nothing changed at 0 and 1.
  package let jeffreys: ClosedRange<Double>
  /// z²/2 successes and failures added; cut off at 0 and 1.
  package let agrestiCoull: ClosedRange<Double>
  /// The exact interval.
  package let clopperPearson: ClosedRange<Double>

  /// nil unless 0 ≤ successes ≤ n and n > 0.
  package init?(successes x: Double, of n: Double, confidence: Double = ScoreInterval.confidence) {
    guard n > 0, n.isFinite, x >= 0, x <= n else { return nil }
    let tail = (1 - confidence) / 2
    func quantile(_ p: Double, _ a: Double, _ b: Double) -> Double { IncompleteBeta.quantile(p, a: a, b: b) }
    jeffreys = quantile(tail, x + 0.5, n - x + 0.5)...quantile(1 - tail, x + 0.5, n - x + 0.5)
    clopperPearson =
      (x == 0 ? 0 : quantile(tail, x, n - x + 1))...(x == n ? 1 : quantile(1 - tail, x + 1, n - x))
    let z = NormalDistribution.deviate(confidence: confidence)
    let size = n + z * z
    let share = (x + z * z / 2) / size
    let half = z * (share * (1 - share) / size).squareRoot()
    agrestiCoull = max(0, share - half)...min(1, share + half)
  }
}
