/// A symmetric matrix taken apart as L Lᵀ, leaving out each row that depends on those before it.
struct Cholesky {
  /// The rows that stayed, ascending.
  private(set) var kept: [Int] = []
  /// Whether no pivot was negative beyond rounding: pairwise correlations can contradict each other.
  private(set) var isSemidefinite = true
  private var rows: [[Double]] = []

  /// - Parameter matrix: square, row by row; only its lower half is read.
  package init(_ matrix: [[Double]]) {
    for index in matrix.indices {
      let diagonal = matrix[index][index]
      var row = forward(kept.map { matrix[index][$0] })
      let pivot = diagonal - row.reduce(0) { $0 + $1 * $1 }
      if !(pivot >= -Self.dependence * abs(diagonal)) { isSemidefinite = false }
      guard pivot > Self.dependence * diagonal else { continue }
      row.append(pivot.squareRoot())
      rows.append(row)
      kept.append(index)
    }
  }

  /// L⁻¹ b, for one entry of `b` to each kept row.
  private func forward(_ b: [Double]) -> [Double] {
    var x = b
    for i in x.indices {
      for j in 0..<i { x[i] -= rows[i][j] * x[j] }
      x[i] /= rows[i][i]
    }
    return x
  }

  /// The solution of the system of the kept rows.
  func solve(_ b: [Double]) -> [Double] {
    var x = forward(b)
    for i in x.indices.reversed() {
      for j in i + 1..<x.count { x[i] -= rows[j][i] * x[j] }
      x[i] /= rows[i][i]
    }
    return x
  }

  /// The inverse of the kept rows and columns.
  var inverse: [[Double]] {
    kept.indices.map { column in solve(kept.indices.map { $0 == column ? 1 : 0 }) }
  }

  /// A row of which less than this part is its own is a mixture of the others, as far as a `Double` can tell.
  static let dependence = 1e-10
}
