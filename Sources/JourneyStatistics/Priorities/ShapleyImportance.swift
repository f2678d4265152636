/// How much of what the steps together explain of the outcome belongs to each: the gain in R² from adding a step,
/// averaged over all orders of adding (Lindeman, Merenda and Gold 1980; Shapley 1953).
package struct ShapleyImportance: Sendable, Equatable {
  /// R² of all predictors together, 0 to 1.
  package let rSquared: Double
  /// Not negative; they add up to `rSquared`.
  package let shares: [Double]

  /// Each more doubles the work; with more steps stages are to be taken together first.
  package static let mostPredictors = 15

  /// nil without predictors, with more than `mostPredictors`, and where the correlations contradict each other, which
  /// those from different respondents can.
  package init?(withOutcome: [Double], amongPredictors: [[Double]]) {
    let p = withOutcome.count
    guard (1...Self.mostPredictors).contains(p), amongPredictors.count == p,
      amongPredictors.allSatisfy({ $0.count == p }), withOutcome.allSatisfy(\.isFinite),
      Cholesky(amongPredictors).isSemidefinite
    else { return nil }
    var search = SubsetSearch(withOutcome: withOutcome, amongPredictors: amongPredictors)
    search.visit(from: 0, subset: 0)
    let explained = search.explained
    let full = explained[explained.count - 1]
    guard full <= 1 + Self.rounding else { return nil }
    var shares = [Double](repeating: 0, count: p)
    let weights = Self.weights(p)
    for subset in explained.indices {
      for predictor in 0..<p where subset & (1 << predictor) == 0 {
        let gain = explained[subset | (1 << predictor)] - explained[subset]
        shares[predictor] += weights[subset.nonzeroBitCount] * gain
      }
    }
    rSquared = min(1, full)
    self.shares = shares.map { max(0, $0) }
  }

  /// |S|! (p − |S| − 1)!/p! for each size of S.
  package static func weights(_ p: Int) -> [Double] {
    var binomial = 1.0
    return (0..<p).map { size in
      defer { binomial *= Double(p - 1 - size) / Double(size + 1) }
      return 1 / (Double(p) * binomial)
    }
  }

  private static let rounding = 1e-6
}

/// R² of every subset of the predictors, each from the one before by adding a row to its Cholesky factor.
private struct SubsetSearch {
  let withOutcome: [Double]
  let amongPredictors: [[Double]]
  /// By the bits of the subset.
  var explained: [Double]
  private var factor = GrowingFactor()

  init(withOutcome: [Double], amongPredictors: [[Double]]) {
    self.withOutcome = withOutcome
    self.amongPredictors = amongPredictors
    explained = [Double](repeating: 0, count: 1 << withOutcome.count)
  }

  mutating func visit(from first: Int, subset: Int) {
    for predictor in first..<withOutcome.count {
      let larger = subset | (1 << predictor)
      let isAdded = factor.add(
        predictor, among: amongPredictors[predictor], withOutcome: withOutcome[predictor])
      explained[larger] = explained[subset] + (isAdded ? factor.lastGain : 0)
      visit(from: predictor + 1, subset: larger)
      if isAdded { factor.removeLast() }
    }
  }
}
