/// Shares of importance with the doubt that comes from who happened to answer: the shares are worked out again without
/// one group of people after the other (Grömping 2007, Am Stat 61:139, on LMG and that its intervals are wanted; Kott
/// 2001, J Off Stat 17:521, on the delete-a-group jackknife). Deterministic, and mergeable: one Gram matrix a group.
package struct ImportanceJackknife: Sendable, Equatable {
  /// Of all cases.
  package let importance: ShapleyImportance
  /// Parallel to the predictors: each one's part of R², 0 to 1.
  package let parts: [Double]
  /// Of `parts`.
  package let standardErrors: [Double]
  /// Of R².
  package let standardErrorOfRSquared: Double
  /// Groups, less one.
  package let degreesOfFreedom: Double

  /// nil unless two groups have cases, and where the shares cannot be had of all cases or without some group.
  /// - Parameter groups: sums of weighted products, about the same predictors; those without cases are left out.
  package init?(_ groups: [GramMatrix]) {
    guard groups.count > 1, let all = Self.sum(groups), let whole = ShapleyImportance(all) else { return nil }
    var replicates: [ShapleyImportance] = []
    for left in groups.indices {
      let others = groups.indices.filter { $0 != left }.map { groups[$0] }
      guard let gram = Self.sum(others), let found = ShapleyImportance(gram) else { return nil }
      replicates.append(found)
    }
    importance = whole
    parts = whole.parts
    standardErrors = parts.indices.map { place in Self.error(of: replicates.map { $0.parts[place] }) }
    standardErrorOfRSquared = Self.error(of: replicates.map(\.rSquared))
    degreesOfFreedom = Double(groups.count - 1)
  }

  /// Student's limits of each part, within 0 to 1.
  package func limits(confidence: Double = ScoreInterval.confidence) -> [ClosedRange<Double>] {
    let t = StudentDistribution(degreesOfFreedom: degreesOfFreedom).quantile((1 + confidence) / 2)
    return zip(parts, standardErrors).map { max(0, $0 - t * $1)...min(1, $0 + t * $1) }
  }

  private static func sum(_ groups: [GramMatrix]) -> GramMatrix? {
    groups.dropFirst().reduce(groups.first) { $0?.merged(with: $1) }
  }

  /// √((G − 1)/G Σ (θ − mean θ)²).
  private static func error(of replicates: [Double]) -> Double {
    let count = Double(replicates.count)
    let mean = replicates.reduce(0, +) / count
    return ((count - 1) / count * replicates.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }).squareRoot()
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
