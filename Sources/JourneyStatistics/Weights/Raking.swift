/// Weights with which the counts of a table reach known totals of its margins, each cell by as little as it takes: a
/// row's factor times a column's (Deming and Stephan 1940, Ann Math Stat 11:427; Deville, Särndal and Sautory 1993, JASA
/// 88:1013).
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
    guard counts.count == rows.count, counts.allSatisfy({ $0.count == columns.count }),
      counts.joined().allSatisfy({ $0 >= 0 && $0.isFinite }),
      (rowTotals + columnTotals).allSatisfy({ $0 > 0 && $0.isFinite }),
      case let sum = rowTotals.reduce(0, +),
      abs(columnTotals.reduce(0, +) - sum) <= Self.agreement * sum
    else { return nil }
    var (byRow, byColumn) = (rows.map { _ in 1.0 }, columns.map { _ in 1.0 })
    for _ in 0..<Self.mostRounds {
      for row in rows {
        let found = columns.reduce(0) { $0 + counts[row][$1] * byColumn[$1] }
        guard found > 0 else { return nil }
        byRow[row] = rowTotals[row] / found
      }
      var farthest = 0.0
      for column in columns {
        let found = rows.reduce(0) { $0 + counts[$1][column] * byRow[$1] }
        guard found > 0 else { return nil }
        farthest = max(farthest, abs(found * byColumn[column] / columnTotals[column] - 1))
        byColumn[column] = columnTotals[column] / found
      }
      guard farthest > Self.precision else { break }
    }
    let weights = rows.map { row in
      columns.map { counts[row][$0] > 0 ? byRow[row] * byColumn[$0] : 0 }
    }
    let raked = rows.map { row in columns.map { counts[row][$0] * weights[row][$0] } }
    guard
      rows.allSatisfy({ abs(raked[$0].reduce(0, +) / rowTotals[$0] - 1) <= Self.agreement })
    else { return nil }
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

  /// More rounds than any table takes whose totals can be reached.
  private static let mostRounds = 2000
  /// Totals are met to as many parts of themselves: the last digits of a Double.
  private static let precision = 1e-14
  /// Totals may be written with as many digits as people write.
  private static let agreement = 1e-6
}
