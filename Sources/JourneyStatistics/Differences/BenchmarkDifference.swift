/// A score beside one that somebody else published with its interval: the doubt of both is in the difference (Zou and
/// Donner 2008, Stat Med 27:1693).
package struct BenchmarkDifference: Sendable, Equatable {
  /// Score minus benchmark.
  package let difference: Double
  /// By MOVER of the score's limits and those of the benchmark.
  package let limits: ClosedRange<Double>
  /// What it would be if the benchmark were known exactly: too narrow, and what a figure without an interval asks for.
  package let limitsOfExactBenchmark: ClosedRange<Double>

  /// nil without answers.
  /// - Parameters:
  ///   - benchmark: in the unit of the scores.
  ///   - published: its limits, at the same level of confidence; they hold it.
  package init?(
    _ answers: ScoreHistogram, benchmark: Double, published: ClosedRange<Double>,
    confidence: Double = ScoreInterval.confidence
  ) {
    guard let score = BoundedScore(answers) else { return nil }
    let own = score.limits(confidence: confidence)
    difference = score.mean - benchmark
    limits =
      difference
      - Self.distance(
        score.mean - own.lowerBound, published.upperBound - benchmark)...difference
      + Self.distance(own.upperBound - score.mean, benchmark - published.lowerBound)
    limitsOfExactBenchmark = own.lowerBound - benchmark...own.upperBound - benchmark
  }

  private static func distance(_ a: Double, _ b: Double) -> Double { (a * a + b * b).squareRoot() }
}
