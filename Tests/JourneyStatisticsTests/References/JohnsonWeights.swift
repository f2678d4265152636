/// Johnson's relative weights, which should no longer be used (Thomas and others 2014): for comparison with tools that do.
enum JohnsonWeights {
  /// Correlations with the outcome and among the predictors; a direction without variance is left out.
  static func values(withOutcome r: [Double], amongPredictors matrix: [[Double]]) -> [Double] {
    let (values, vectors) = eigen(matrix)
    let indices = r.indices
    func root(_ power: (Double) -> Double) -> [[Double]] {
      indices.map { i in
        indices.map { j in indices.reduce(0) { $0 + vectors[i][$1] * power(values[$1]) * vectors[j][$1] } }
      }
    }
    let lambda = root { max(0, $0).squareRoot() }
    let inverse = root { $0 > 1e-12 ? 1 / $0.squareRoot() : 0 }
    let beta = inverse.map { row in zip(row, r).reduce(0) { $0 + $1.0 * $1.1 } }
    return lambda.map { row in zip(row, beta).reduce(0) { $0 + $1.0 * $1.0 * $1.1 * $1.1 } }
  }

  /// Eigenvalues and, in columns, eigenvectors, by Jacobi's rotations.
  private static func eigen(_ matrix: [[Double]]) -> (values: [Double], vectors: [[Double]]) {
    var a = matrix
    let indices = a.indices
    var vectors = indices.map { i in indices.map { $0 == i ? 1.0 : 0 } }
    for _ in 0..<60 {
      for p in indices {
        for q in indices where q > p && a[p][q] != 0 {
          let theta = (a[q][q] - a[p][p]) / (2 * a[p][q])
          let t = (theta < 0 ? -1 : 1) / (abs(theta) + (theta * theta + 1).squareRoot())
          let c = 1 / (t * t + 1).squareRoot()
          let s = t * c
          for k in indices { (a[k][p], a[k][q]) = (c * a[k][p] - s * a[k][q], s * a[k][p] + c * a[k][q]) }
          for k in indices { (a[p][k], a[q][k]) = (c * a[p][k] - s * a[q][k], s * a[p][k] + c * a[q][k]) }
          for k in indices {
            (vectors[k][p], vectors[k][q]) = (
              c * vectors[k][p] - s * vectors[k][q], s * vectors[k][p] + c * vectors[k][q]
            )
          }
        }
      }
    }
    return (indices.map { a[$0][$0] }, vectors)
  }
}
