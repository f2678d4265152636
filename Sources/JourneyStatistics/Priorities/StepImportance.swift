/// How much each step matters for the outcome, and where that is known from.
package struct StepImportance: Sendable, Equatable {
  /// Where the importance of steps is known from.
  package enum Source: Sendable, Equatable, CaseIterable {
    /// From complete cases, by `ShapleyImportance`.
    case derived
    /// From the correlation of each step with the outcome.
    case correlated
    /// From what people said matters to them.
    case stated
  }

  /// One and the same for all weights.
  package let source: Source
  /// Parallel to the steps and adding up to 1; nil where nothing can be derived for a step, which may matter all the
  /// same: when everybody rates it alike it is perhaps taken for granted.
  package let weights: [Double?]
  /// Parallel to `weights`: between which limits each lies; nil where nothing can be derived, and for what was stated.
  package let limits: [ClosedRange<Double>?]
  /// The limits are of the jackknife, see `ImportanceJackknife`.
  package let isJackknifed: Bool
  /// What the steps together explain; nil unless derived.
  package let rSquared: Double?

  /// The weights that were derived, with their limits.
  package var shares: [Estimate?] {
    zip(weights, limits).map { weight, limits in
      guard let weight, let limits else { return nil }
      return Estimate(value: weight, interval: limits)
    }
  }

  /// How closely the answers about a step go along with those about the whole.
  package struct Association: Sendable, Equatable {
    /// Pearson's, −1 to 1.
    package var r: Double
    /// Who answered both.
    package var n: Double

    /// - Parameter n: who answered both.
    package init(r: Double, n: Double) {
      self.r = r
      self.n = n
    }

    /// Of r, as Fisher's transformation has it.
    package var variance: Double { (1 - r * r) * (1 - r * r) / max(1, n - 3) }
  }

  /// Derived importance where it can be had. Where the cases are too few, or explain too little, what people stated
  /// comes first; where there are no cases, the correlations. nil where there is nothing.
  /// - Parameter groups: the sums of each group of people, where the errors are to be told from groups.
  package init?(
    gram: GramMatrix?, groups: [GramMatrix] = [], correlations: [Association?] = [], stated: [Double?] = [],
    confidence: Double = ScoreInterval.confidence
  ) {
    if let gram, let derived = StepImportance(deriving: gram, groups, confidence: confidence) {
      self = derived
      return
    }
    let correlated = StepImportance(correlations, confidence: confidence)
    let stated = StepImportance(.stated, stated)
    guard let importance = gram == nil ? correlated ?? stated : stated ?? correlated else { return nil }
    self = importance
  }

  /// Weights in proportion to what is positive of `values`; nil where nothing is.
  private init?(_ source: Source, _ values: [Double?], limits: [ClosedRange<Double>?]? = nil) {
    let total = values.reduce(0) { $0 + max(0, $1 ?? 0) }
    guard total > 0, total.isFinite else { return nil }
    self.source = source
    weights = values.map { value in value.map { max(0, $0) / total } }
    self.limits = limits ?? values.map { _ in nil }
    isJackknifed = false
    rSquared = nil
  }

  /// The parts of the sum of correlations, by the delta method, as if no two of them had come from the same people:
  /// which people they came from is not known here.
  private init?(_ correlations: [Association?], confidence: Double) {
    let values = correlations.map { $0.map { max(0, $0.r) } }
    let total = values.reduce(0) { $0 + ($1 ?? 0) }
    let variance = correlations.reduce(0) { $0 + ($1?.variance ?? 0) }
    let z = NormalDistribution.deviate(confidence: confidence)
    let limits = correlations.map { found -> ClosedRange<Double>? in
      guard let found, total > 0 else { return nil }
      let part = max(0, found.r) / total
      let own = found.variance
      let error = ((own * (1 - part) * (1 - part) + part * part * (variance - own)).squareRoot()) / total
      return max(0, part - z * error)...min(1, part + z * error)
    }
    self.init(.correlated, values, limits: limits)
  }

  private init?(deriving gram: GramMatrix, _ groups: [GramMatrix], confidence: Double) {
    let p = gram.predictors
    let varying = (0..<p).filter(gram.varies)
    guard gram.n >= max(Self.fewestCases, Self.casesPerPredictor * Double(p)), gram.varies(p),
      case let outcome = varying.map({ gram.correlation($0, p) }),
      case let predictors = varying.map({ a in varying.map { b in a == b ? 1 : gram.correlation(a, b) } }),
      let shapley = ShapleyImportance(withOutcome: outcome, amongPredictors: predictors),
      shapley.rSquared >= Self.leastExplained
    else { return nil }
    let jackknife = ImportanceJackknife(groups.compactMap { $0.keeping(varying) }, confidence: confidence)
    let found =
      jackknife?.parts.map(\.interval)
      ?? ShapleyError(
        of: shapley, withOutcome: outcome, amongPredictors: predictors, n: gram.n, confidence: confidence
      ).limits
    var weights = [Double?](repeating: nil, count: p)
    var limits = [ClosedRange<Double>?](repeating: nil, count: p)
    for (place, predictor) in varying.enumerated() {
      weights[predictor] = shapley.shares[place] / shapley.rSquared
      limits[predictor] = found[place]
    }
    source = .derived
    self.weights = weights
    self.limits = limits
    isJackknifed = jackknife != nil
    rSquared = shapley.rSquared
  }

  /// Conventions: under fifty cases, or ten for each step, shares of R² are mostly noise.
  private static let fewestCases = 50.0
  private static let casesPerPredictor = 10.0
  /// Convention: of less than this there is nothing to share out.
  private static let leastExplained = 0.05
}
