/// The Cholesky factor of the correlations of a set of predictors that grows and shrinks at its end, beside what they
/// explain of an outcome.
struct GrowingFactor {
  /// The predictors that are more than a mixture of those before them, in the order of adding.
  private(set) var kept: [Int] = []
  private var rows: [[Double]] = []
  /// L⁻¹ r: its squares add up to R².
  private var scores: [Double] = []

  /// R² of the predictors.
  package var explained: Double { scores.reduce(0) { $0 + $1 * $1 } }

  /// Of the last predictor that was kept: what it adds to R².
  var lastGain: Double { scores.last.map { $0 * $0 } ?? 0 }

  /// The slopes of the regression on those kept.
  var slopes: [Double] {
    var x = scores
    for i in x.indices.reversed() {
      for j in i + 1..<x.count { x[i] -= rows[j][i] * x[j] }
      x[i] /= rows[i][i]
    }
    return x
  }

  /// Whether the predictor was more than a mixture of those before it, and is kept.
  /// - Parameter correlations: with all predictors.
  package mutating func add(_ predictor: Int, among correlations: [Double], withOutcome: Double) -> Bool {
    var row: [Double] = []
    var pivot = correlations[predictor]
    var score = withOutcome
    for (index, other) in kept.enumerated() {
      var value = correlations[other]
      for column in 0..<index { value -= rows[index][column] * row[column] }
      value /= rows[index][index]
      row.append(value)
      pivot -= value * value
      score -= value * scores[index]
    }
    guard pivot > Cholesky.dependence else { return false }
    row.append(pivot.squareRoot())
    rows.append(row)
    scores.append(score / pivot.squareRoot())
    kept.append(predictor)
    return true
  }

  /// Takes back the last predictor that was kept; there must be one.
  package mutating func removeLast() {
    rows.removeLast()
    scores.removeLast()
    kept.removeLast()
  }
}
