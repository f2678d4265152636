/// The counts of a table with weights that reach known totals of its rows and columns (`MarginWeights`), and how sure
/// means over it are.
package struct Raking: Sendable, Equatable {
  /// What one answer of each cell counts; 0 for cells without answers.
  package let weights: [[Double]]
  /// `weights` times the counts.
  package let raked: [[Double]]
  /// Answers counted.
  private let counts: [[Double]]

  /// nil unless all totals are above 0 and of one sum, each margin with a total has answers, and the totals can be reached:
  /// empty cells may forbid it.
  package init?(counts: [[Double]], rowTotals: [Double], columnTotals: [Double]) {
    let (rows, columns) = (rowTotals.indices, columnTotals.indices)
    guard counts.count == rows.count, counts.allSatisfy({ $0.count == columns.count }) else { return nil }
    let kinds = rows.flatMap { row in
      columns.map { MarginWeights.Kind(places: [row, $0], count: counts[row][$0]) }
    }
    guard let found = MarginWeights(of: kinds, totals: [rowTotals, columnTotals])?.weights else { return nil }
    let weights = rows.map { row in
      columns.map { counts[row][$0] > 0 ? found[row * columns.count + $0] : 0 }
    }
    let raked = rows.map { row in columns.map { counts[row][$0] * weights[row][$0] } }
    self.counts = counts
    self.weights = weights
    self.raked = raked
  }

  /// Kish 1965, of the answers with their weights.
  package var effectiveN: Double {
    let sum = raked.joined().reduce(0, +)
    return sum / zip(raked.joined(), weights.joined()).reduce(0) { $0 + $1.0 * $1.1 } * sum
  }

  /// How many times more answers an unweighted survey as sure would save: n over `effectiveN`, 1 or more.
  package var designEffect: Double { counts.joined().reduce(0, +) / effectiveN }

  /// A mean over the table with these weights, and how sure it is.
  package struct Mean: Sendable, Equatable {
    /// Each answer by its weight.
    package var value: Double
    /// Each answer once.
    package var unweighted: Double
    /// From the residuals of the weighted regression on the margins (Deville and Särndal 1992, JASA 87:376): a margin
    /// that explains the score takes its part of the variance away.
    package var standardError: Double
    /// From the weights alone: cautious.
    package var kishStandardError: Double
  }

  /// - Parameters:
  ///   - means: of the answers of each cell; what stands in a cell without answers is not looked at.
  ///   - deviations: parallel, with the number of answers as divisor.
  package func mean(of means: [[Double]], deviations: [[Double]]) -> Mean? {
    let (cells, masses) = (Array(counts.joined()), Array(raked.joined()))
    let (values, spreads) = (Array(means.joined()), Array(deviations.joined()))
    let (n, total) = (cells.reduce(0, +), masses.reduce(0, +))
    guard values.count == cells.count, spreads.count == cells.count, n > 1 else { return nil }
    let filled = cells.indices.filter { cells[$0] > 0 }
    let value = filled.reduce(0) { $0 + masses[$1] * values[$1] } / total
    let residuals = Array(residuals(of: means).joined())
    let weights = Array(self.weights.joined())
    let squares = filled.reduce(0) { sum, cell in
      let within = spreads[cell] * spreads[cell] + residuals[cell] * residuals[cell]
      return sum + cells[cell] * weights[cell] * weights[cell] * within
    }
    let variance = filled.reduce(0) { sum, cell in
      let distance = values[cell] - value
      return sum + masses[cell] / total * (spreads[cell] * spreads[cell] + distance * distance)
    }
    return Mean(
      value: value, unweighted: filled.reduce(0) { $0 + cells[$1] * values[$1] } / n,
      standardError: (n / (n - 1) * squares).squareRoot() / total,
      kishStandardError: (variance / effectiveN).squareRoot())
  }

  /// What a weighted regression of the cells' means on rows and columns leaves of each.
  private func residuals(of means: [[Double]]) -> [[Double]] {
    let (rows, columns) = (raked.indices, raked[0].indices)
    // The last column is said by the rows and the others: the factor leaves such a row of the matrix out.
    let size = rows.count + columns.count
    var matrix = Array(repeating: Array(repeating: 0.0, count: size), count: size)
    var right = Array(repeating: 0.0, count: size)
    for row in rows {
      for column in columns where raked[row][column] > 0 {
        let (mass, place) = (raked[row][column], rows.count + column)
        matrix[row][row] += mass
        matrix[place][place] += mass
        matrix[row][place] += mass
        matrix[place][row] += mass
        right[row] += mass * means[row][column]
        right[place] += mass * means[row][column]
      }
    }
    let factor = Cholesky(matrix)
    var effects = right.map { _ in 0.0 }
    for (index, effect) in zip(factor.kept, factor.solve(factor.kept.map { right[$0] })) {
      effects[index] = effect
    }
    return rows.map { row in
      columns.map { means[row][$0] - effects[row] - effects[rows.count + $0] }
    }
  }
}
