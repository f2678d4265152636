/// Shares of importance with the doubt that comes from who happened to answer (Grömping 2007, Am Stat 61:139, on LMG and
/// that its intervals are wanted), by the delete-a-group jackknife. The intervals are made on the arcsine of the root, as
/// those of `ShapleyError`: on the plain scale they are too narrow for a share near 0.
package struct ImportanceJackknife: Sendable, Equatable {
  /// Of all cases.
  package let importance: ShapleyImportance
  /// Parallel to the predictors: each one's part of R², 0 to 1, with its limits.
  package let parts: [Estimate]
  /// Of `parts`.
  package let standardErrors: [Double]
  /// Of R².
  package let standardErrorOfRSquared: Double

  /// nil as for `GroupJackknife`.
  /// - Parameter groups: sums of weighted products, about the same predictors; those without cases are left out.
  package init?(_ groups: [GramMatrix], confidence: Double = ScoreInterval.confidence) {
    guard
      let jackknife = GroupJackknife(
        groups,
        { gram in
          ShapleyImportance(gram).map { [$0.rSquared] + $0.parts + $0.parts.map(ShapleyError.angle(of:)) }
        }),
      let all = groups.dropFirst().reduce(groups.first, { $0?.merged(with: $1) }),
      let importance = ShapleyImportance(all)
    else { return nil }
    self.importance = importance
    let count = importance.parts.count
    let t = StudentDistribution(degreesOfFreedom: jackknife.degreesOfFreedom).quantile((1 + confidence) / 2)
    parts = importance.parts.enumerated().map { place, part in
      let half = t * jackknife.standardErrors[1 + count + place]
      return Estimate(value: part, interval: ShapleyError.limits(of: part, half: half))
    }
    standardErrors = Array(jackknife.standardErrors[1...count])
    standardErrorOfRSquared = jackknife.standardErrors[0]
  }
}

extension ShapleyImportance {
  /// Of the correlations of complete cases; nil where a predictor or the outcome does not vary, and as for correlations.
  package init?(_ gram: GramMatrix) {
    let p = gram.predictors
    guard (0...p).allSatisfy(gram.varies) else { return nil }
    self.init(
      withOutcome: (0..<p).map { gram.correlation($0, p) },
      amongPredictors: (0..<p).map { a in (0..<p).map { a == $0 ? 1 : gram.correlation(a, $0) } })
  }

  /// Each predictor's part of R², 0 to 1; 0 where nothing is explained.
  package var parts: [Double] { shares.map { rSquared > 0 ? min(1, max(0, $0 / rSquared)) : 0 } }
}
