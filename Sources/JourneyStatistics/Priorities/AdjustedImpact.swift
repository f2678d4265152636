/// What closing the gap of each step would add to the outcome, each with the others held, if the association were
/// entirely causal. Lifts of several steps overlap: they must not be added.
package struct AdjustedImpact: Sendable, Equatable {
  /// What one predictor says of the outcome while the others are held.
  package struct Step: Sendable, Equatable {
    /// Outcome per unit of the predictor.
    package var slope: Double
    /// Of the slope.
    package var standardError: Double
    /// slope × gap, with Student's limits.
    package var lift: Double
    /// Of the lift, in units of the outcome.
    package var limits: ClosedRange<Double>
  }

  /// The fitted outcome where all predictors that have a slope are 0.
  package let intercept: Double
  /// Parallel to the predictors; nil for one that doesn't vary or is a mixture of those before it.
  package let steps: [Step?]
  /// What the predictors together explain of the outcome's variance, 0 to 1.
  package let rSquared: Double

  /// nil unless the outcome varies and there are more cases than coefficients.
  package init?(_ gram: GramMatrix, gaps: [Double], confidence: Double = ScoreInterval.confidence) {
    let p = gram.predictors
    let varying = (0..<p).filter(gram.varies)
    guard gaps.count == p, gram.varies(p) else { return nil }
    // On the scale of correlations, where one tolerance fits all.
    let factor = Cholesky(varying.map { a in varying.map { b in a == b ? 1 : gram.correlation(a, b) } })
    let kept = factor.kept.map { varying[$0] }
    let degreesOfFreedom = gram.n - Double(kept.count) - 1
    guard factor.isSemidefinite, degreesOfFreedom > 0 else { return nil }
    let outcomes = kept.map { gram.correlation($0, p) }
    let standardised = factor.solve(outcomes)
    let explained = min(1, max(0, zip(standardised, outcomes).reduce(0) { $0 + $1.0 * $1.1 }))
    let total = gram.deviations(p, p)
    let residual = total * (1 - explained) / degreesOfFreedom
    let inverse = factor.inverse
    let t = StudentDistribution(degreesOfFreedom: degreesOfFreedom).quantile((1 + confidence) / 2)
    var steps = [Step?](repeating: nil, count: p)
    for (index, predictor) in kept.enumerated() {
      let spread = gram.deviations(predictor, predictor)
      let slope = standardised[index] * (total / spread).squareRoot()
      let error = (residual * inverse[index][index] / spread).squareRoot()
      let lift = slope * gaps[predictor]
      let half = abs(gaps[predictor]) * t * error
      steps[predictor] = Step(
        slope: slope, standardError: error, lift: lift, limits: lift - half...lift + half)
    }
    self.steps = steps
    rSquared = explained
    intercept =
      (gram.sums[0][p + 1]
        - kept.reduce(0) { $0 + (steps[$1]?.slope ?? 0) * gram.sums[0][$1 + 1] }) / gram.n
  }
}
