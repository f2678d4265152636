/// How much each step matters for the outcome, and where that is known from.
package struct StepImportance: Sendable, Equatable {
  package enum Source: Sendable, Equatable, CaseIterable {
    /// From complete cases, by `ShapleyImportance`.
    case derived
    /// From the correlation of each step with the outcome.
    case correlated
    /// From what people said matters to them.
    case stated
  }

  package let source: Source
  /// Parallel to the steps and adding up to 1; nil where nothing can be derived for a step, which may matter all the
  /// same: when everybody rates it alike it is perhaps taken for granted.
  package let weights: [Double?]
  /// What the steps together explain; nil unless derived.
  package let rSquared: Double?

  /// Derived importance where it can be had. Where the cases are too few, or explain too little, what people stated
  /// comes first; where there are no cases, the correlations. nil where there is nothing.
  package init?(gram: GramMatrix?, correlations: [Double?] = [], stated: [Double?] = []) {
    if let gram, let derived = StepImportance(deriving: gram) {
      self = derived
      return
    }
    let correlated = StepImportance(.correlated, correlations)
    let stated = StepImportance(.stated, stated)
    guard let importance = gram == nil ? correlated ?? stated : stated ?? correlated else { return nil }
    self = importance
  }

  /// Weights in proportion to what is positive of `values`; nil where nothing is.
  private init?(_ source: Source, _ values: [Double?]) {
    let total = values.reduce(0) { $0 + max(0, $1 ?? 0) }
    guard total > 0, total.isFinite else { return nil }
    self.source = source
    weights = values.map { value in value.map { max(0, $0) / total } }
    rSquared = nil
  }

  private init?(deriving gram: GramMatrix) {
    let p = gram.predictors
    let varying = (0..<p).filter(gram.varies)
    guard gram.n >= max(Self.fewestCases, Self.casesPerPredictor * Double(p)), gram.varies(p),
      let shapley = ShapleyImportance(
        withOutcome: varying.map { gram.correlation($0, p) },
        amongPredictors: varying.map { a in varying.map { b in a == b ? 1 : gram.correlation(a, b) } }),
      shapley.rSquared >= Self.leastExplained
    else { return nil }
    var weights = [Double?](repeating: nil, count: p)
    for (index, share) in zip(varying, shapley.shares) { weights[index] = share / shapley.rSquared }
    source = .derived
    self.weights = weights
    rSquared = shapley.rSquared
  }

  /// Conventions: under fifty cases, or ten for each step, shares of R² are mostly noise.
  private static let fewestCases = 50.0
  private static let casesPerPredictor = 10.0
  /// Convention: of less than this there is nothing to share out.
  private static let leastExplained = 0.05
}
