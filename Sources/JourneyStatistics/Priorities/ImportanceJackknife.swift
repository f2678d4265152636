/// Shares of importance with the doubt that comes from who happened to answer (Grömping 2007, Am Stat 61:139, on LMG and
/// that its intervals are wanted), by the delete-a-group jackknife.
package struct ImportanceJackknife: Sendable, Equatable {
  /// Of all cases.
  package let importance: ShapleyImportance
  /// Parallel to the predictors: each one's part of R², 0 to 1, with its limits within 0 to 1.
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
          ShapleyImportance(gram).map { [$0.rSquared] + $0.parts }
        }),
      let all = groups.dropFirst().reduce(groups.first, { $0?.merged(with: $1) }),
      let importance = ShapleyImportance(all)
    else { return nil }
    self.importance = importance
    parts = zip(jackknife.estimates, jackknife.limits(confidence: confidence)).dropFirst().map {
      Estimate(value: $0, interval: $1.clamped(to: 0...1))
    }
    standardErrors = Array(jackknife.standardErrors.dropFirst())
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
  package var parts: [Double] { shares.map { rSquared > 0 ? min(1, $0 / rSquared) : 0 } }
}
