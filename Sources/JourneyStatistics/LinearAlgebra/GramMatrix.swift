/// Sums of products of (1, predictors…, outcome) over complete cases: all that a regression needs, and mergeable.
package struct GramMatrix: Sendable, Equatable {
  /// Square and symmetric, of `predictors` + 2 rows.
  package let sums: [[Double]]

  /// nil unless it is square with at least one predictor, finite, and counts at least one case.
  package init?(_ sums: [[Double]]) {
    guard sums.count >= 3, sums.allSatisfy({ $0.count == sums.count && $0.allSatisfy(\.isFinite) }),
      sums[0][0] > 0
    else { return nil }
    self.sums = sums
  }

  /// Complete cases counted.
  package var n: Double { sums[0][0] }
  /// Number of predictors, without the leading 1 and the outcome.
  package var predictors: Int { sums.count - 2 }

  /// The sums of both; nil unless they are about the same predictors.
  package func merged(with other: GramMatrix) -> GramMatrix? {
    guard sums.count == other.sums.count else { return nil }
    return GramMatrix(zip(sums, other.sums).map { zip($0, $1).map(+) })
  }

  /// About some of the predictors alone; nil where none is left.
  func keeping(_ some: [Int]) -> GramMatrix? {
    let rows = [0] + some.map { $0 + 1 } + [sums.count - 1]
    return GramMatrix(rows.map { row in rows.map { sums[row][$0] } })
  }

  /// Sums of products of deviations from the means, for variables counted from 0, the outcome last.
  func deviations(_ a: Int, _ b: Int) -> Double {
    sums[a + 1][b + 1] - sums[0][a + 1] / n * sums[0][b + 1]
  }

  /// Whether a variable differs between cases at all: a step that everybody rates alike explains nothing.
  func varies(_ variable: Int) -> Bool {
    deviations(variable, variable) > Cholesky.dependence * sums[variable + 1][variable + 1]
  }

  /// The correlation of two variables that vary.
  func correlation(_ a: Int, _ b: Int) -> Double {
    deviations(a, b) / (deviations(a, a).squareRoot() * deviations(b, b).squareRoot())
  }
}
