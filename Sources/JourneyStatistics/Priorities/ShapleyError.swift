/// How far the shares of `ShapleyImportance` may lie from those of all customers, by the delta method over the
/// covariances of a normal sample: with the gradient G of a share in the correlations R (steps, then outcome), its
/// variance is 2/n · tr(GRGR). The intervals are made on the arcsine of the root, where a share near 0 keeps its error
/// and no end leaves 0 to 1.
struct ShapleyError {
  /// Parallel to the predictors: the limits of each one's part of `rSquared`, 0 to 1.
  package let limits: [ClosedRange<Double>]

  /// - Parameters:
  ///   - shapley: the shares of the same correlations.
  ///   - n: complete cases.
  package init(
    of shapley: ShapleyImportance, withOutcome: [Double], amongPredictors: [[Double]], n: Double,
    confidence: Double
  ) {
    let gradients = ShapleyGradients(withOutcome: withOutcome, amongPredictors: amongPredictors)
    let correlations = zip(amongPredictors, withOutcome).map { $0 + [$1] } + [withOutcome + [1]]
    let z = NormalDistribution.deviate(confidence: confidence)
    limits = shapley.shares.indices.map { predictor in
      // Of one step alone all is explained by it.
      guard shapley.shares.count > 1 else { return 1...1 }
      let part = min(1, shapley.shares[predictor] / shapley.rSquared)
      let slope = gradients.ofPart(predictor, worth: part, explained: shapley.rSquared)
      let error = (2 / n * Self.trace(slope, correlations)).squareRoot()
      let spread = part * (1 - part)
      // At the very ends a part grows with the square of a correlation, and its gradient is none.
      let angular =
        spread > Self.rounding
        ? error / (2 * spread.squareRoot()) : 1 / (n * shapley.rSquared).squareRoot()
      return Self.limits(of: part, half: z * angular)
    }
  }

  /// The arcsine of the root of a part.
  static func angle(of part: Double) -> Double { Math.asin(part.squareRoot()) }

  /// - Parameter half: of the interval, as an angle.
  static func limits(of part: Double, half: Double) -> ClosedRange<Double> {
    let angle = angle(of: part)
    let (low, high) = (Math.sin(max(0, angle - half)), Math.sin(min(.pi / 2, angle + half)))
    return min(part, low * low)...max(part, high * high)
  }

  /// tr(GRGR).
  private static func trace(_ gradient: [[Double]], _ correlations: [[Double]]) -> Double {
    let product = gradient.map { row in
      correlations.indices.map { column in
        row.indices.reduce(0) { $0 + row[$1] * correlations[$1][column] }
      }
    }
    let trace = product.indices.reduce(0) { sum, row in
      sum + product.indices.reduce(0) { $0 + product[row][$1] * product[$1][row] }
    }
    return max(0, trace)
  }

  private static let rounding = 1e-9
}

/// The gradients of all shares and of R² in the covariances of (predictors, outcome), taken at their correlations. That
/// of the R² of a subset with slopes b is (1 − R²) e eᵀ − v vᵀ, with e the outcome and v = e − b.
struct ShapleyGradients {
  /// By predictor.
  private let ofShares: [[[Double]]]
  private let ofAll: [[Double]]

  /// Goes through all subsets of the predictors; each predictor more doubles their number.
  package init(withOutcome: [Double], amongPredictors: [[Double]]) {
    var search = GradientSearch(withOutcome: withOutcome, amongPredictors: amongPredictors)
    search.visit(from: 0)
    let size = withOutcome.count + 1
    let sums = search.sums.map { sum in sum.square(size) }
    let without = search.sumOfAll.square(size)
    ofShares = sums.map { with in zip(with, without).map { zip($0, $1).map(-) } }
    ofAll = search.full.square(size)
  }

  /// That of a predictor's part of R²: a share over R².
  package func ofPart(_ predictor: Int, worth part: Double, explained: Double) -> [[Double]] {
    zip(ofShares[predictor], ofAll).map { share, all in
      zip(share, all).map { ($0 - part * $1) / explained }
    }
  }
}

/// Goes through all subsets of the predictors, each from the one before by adding a row to its Cholesky factor, and adds
/// up the gradients of their R².
private struct GradientSearch {
  let withOutcome: [Double]
  let amongPredictors: [[Double]]
  /// By predictor, over the subsets that hold it: a share gains what they explain with it …
  var sums: [LowerTriangle]
  /// … and loses what all subsets explain without.
  var sumOfAll: LowerTriangle
  /// Of all predictors together.
  var full: LowerTriangle
  /// By size of a subset: over all that go on from it, and itself. They hold its last predictor, so that each subset is
  /// added up once and not once for each of its predictors.
  private var branches: [LowerTriangle]
  private let weights: [Double]
  private var factor = GrowingFactor()

  init(withOutcome: [Double], amongPredictors: [[Double]]) {
    let p = withOutcome.count
    self.withOutcome = withOutcome
    self.amongPredictors = amongPredictors
    let none = LowerTriangle(size: p + 1)
    sums = Array(repeating: none, count: p)
    branches = Array(repeating: none, count: p + 1)
    (sumOfAll, full) = (none, none)
    // The whole set is without no predictor.
    weights = ShapleyImportance.weights(p) + [0]
  }

  /// - Parameter size: of the subset to go on from.
  mutating func visit(from first: Int, size: Int = 0) {
    for predictor in first..<withOutcome.count {
      let isAdded = factor.add(
        predictor, among: amongPredictors[predictor], withOutcome: withOutcome[predictor])
      branches[size + 1].clear()
      gather(size: size + 1)
      visit(from: predictor + 1, size: size + 1)
      sums[predictor].add(branches[size + 1])
      branches[size].add(branches[size + 1])
      if isAdded { factor.removeLast() }
    }
  }

  private mutating func gather(size: Int) {
    let p = withOutcome.count
    let residual = factor.slopes.map { -$0 } + [1]
    let places = factor.kept + [p]
    let (with, without) = (weights[size - 1], weights[size])
    let unexplained = 1 - factor.explained
    func add(to sum: inout LowerTriangle, times weight: Double) {
      sum.add(residual, at: places, times: -weight)
      sum[p, p] += weight * unexplained
    }
    add(to: &branches[size], times: with + without)
    add(to: &sumOfAll, times: without)
    if size == p { add(to: &full, times: 1) }
  }
}
