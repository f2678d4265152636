/// Weighted least squares of y on 1, t, D and D (t − T₀), where D is 1 from T₀ on and t is calendar time.
struct SegmentedRegression: Sendable, Equatable {
  let coefficients: [Double]
  let residuals: [Double]
  /// Points less the four coefficients.
  package let degreesOfFreedom: Double
  /// (Xᵀ W X)⁻¹.
  let inverse: [[Double]]
  /// Of the coefficients, with the residual variance estimated.
  package let standardErrors: [Double]
  private let design: [[Double]]
  private let times: [Double]
  private let weights: [Double]

  /// nil for fewer than two points on a side and without a degree of freedom.
  /// - Parameters:
  ///   - times: parallel to `values`, ascending, in waves.
  ///   - firstAfter: T₀, of the first wave after the change.
  package init?(_ values: [Double], at times: [Double], weights: [Double], firstAfter: Double) {
    let design = times.map { time -> [Double] in
      time >= firstAfter ? [1, time, 1, time - firstAfter] : [1, time, 0, 0]
    }
    let terms = 0..<4
    func product(_ a: Int, _ b: Int) -> Double {
      design.indices.reduce(0) { $0 + weights[$1] * design[$1][a] * design[$1][b] }
    }
    let factor = Cholesky(terms.map { a in terms.map { b in product(a, b) } })
    guard factor.kept.count == terms.count, values.count > terms.count else { return nil }
    let coefficients = factor.solve(
      terms.map { term in design.indices.reduce(0) { $0 + weights[$1] * design[$1][term] * values[$1] } })
    let residuals = zip(values, design).map { value, row in
      value - zip(row, coefficients).reduce(0) { $0 + $1.0 * $1.1 }
    }
    let inverse = factor.inverse
    degreesOfFreedom = Double(values.count - terms.count)
    let variance = zip(residuals, weights).reduce(0) { $0 + $1.1 * $1.0 * $1.0 } / degreesOfFreedom
    standardErrors = terms.map { (variance * inverse[$0][$0]).squareRoot() }
    self.coefficients = coefficients
    self.residuals = residuals
    self.inverse = inverse
    self.design = design
    self.times = times
    self.weights = weights
  }

  /// Errors that allow neighbours to be correlated: Newey and West 1987, Bartlett's kernel, n/(n − k). Neighbours are as
  /// many waves apart as the calendar says, whatever stands side by side in the list.
  package func neweyWestErrors(lags: Int) -> [Double] {
    let terms = coefficients.indices
    let n = residuals.count
    var middle = terms.map { _ in terms.map { _ in 0.0 } }
    for lag in 0...max(0, min(lags, n - 1)) {
      let kernel = (1 - Double(lag) / Double(max(0, lags) + 1)) / (lag == 0 ? 2 : 1)
      for (s, t) in neighbours(apart: lag) {
        let product = kernel * weights[t] * residuals[t] * weights[s] * residuals[s]
        for a in terms {
          for b in terms {
            middle[a][b] += product * (design[t][a] * design[s][b] + design[s][a] * design[t][b])
          }
        }
      }
    }
    let factor = Double(n) / degreesOfFreedom
    return terms.map { term in
      let row = inverse[term]
      var sum = 0.0
      for a in terms { for b in terms { sum += row[a] * middle[a][b] * row[b] } }
      return (max(0, sum) * factor).squareRoot()
    }
  }

  /// Pairs of points that lie so many waves apart.
  package func neighbours(apart waves: Int) -> [(earlier: Int, later: Int)] {
    times.indices.flatMap { later in
      times.indices.filter { times[later] - times[$0] == Double(waves) }.map { ($0, later) }
    }
  }
}
