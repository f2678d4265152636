import Glibc

/// Shares drawn together under a beta distribution fitted by maximum likelihood: an alternative for rates.
package struct BetaBinomialShrinkage: Sendable, Equatable {
  package let alpha: Double
  package let beta: Double
  /// With the binomial coefficients in it.
  package let negativeLogLikelihood: Double
  /// Parallel to what was given.
  package let posteriorMeans: [Double]

  /// nil without answers, and when nobody or everybody succeeded: then no beta distribution fits best.
  package init?(successes: [Double], trials: [Double]) {
    let groups = zip(successes, trials).map { (x: $0, n: $1) }
    let total = groups.reduce(0) { $0 + $1.n }
    let succeeded = groups.reduce(0) { $0 + $1.x }
    guard groups.allSatisfy({ $0.x >= 0 && $0.x <= $0.n }), total.isFinite, succeeded > 0, succeeded < total
    else { return nil }
    func logLikelihood(_ share: Double, _ logSize: Double) -> Double {
      let a = share * exp(logSize)
      let b = (1 - share) * exp(logSize)
      return groups.reduce(0) { sum, group in
        sum + LogGamma.increment(from: a, by: group.x) + LogGamma.increment(from: b, by: group.n - group.x)
          - LogGamma.increment(from: a + b, by: group.n)
      }
    }
    func bestShare(_ logSize: Double) -> Double {
      MaximumSearch.maximum(in: 0...1) { logLikelihood($0, logSize) }
    }
    let logSize = MaximumSearch.maximum(in: Self.logSizes) { logLikelihood(bestShare($0), $0) }
    let share = bestShare(logSize)
    let size = exp(logSize)
    alpha = share * size
    beta = (1 - share) * size
    let coefficients = groups.reduce(0) {
      $0 + LogGamma.value($1.n + 1) - LogGamma.value($1.x + 1) - LogGamma.value($1.n - $1.x + 1)
    }
    negativeLogLikelihood = -(logLikelihood(share, logSize) + coefficients)
    posteriorMeans = groups.map { ($0.x + share * size) / ($0.n + size) }
  }

  /// α + β from a millionth to a million: beyond, the shares are as good as unrelated or equal, and the likelihood may
  /// rise for ever.
  private static let logSizes = log(1e-6)...log(1e6)
}
