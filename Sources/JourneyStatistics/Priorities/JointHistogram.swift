/// Answers counted by two questions at once, such as a step and the overall outcome: what two separate histograms can't
/// tell, because the pairing is lost in them.
package struct JointHistogram: Sendable, Equatable {
  /// The level of each row.
  package let levelsX: [Double]
  /// The level of each column.
  package let levelsY: [Double]
  /// One row for each level of x; what is no positive number counts as 0.
  package let counts: [[Double]]

  /// Counts that are missing or no positive number become 0; rows and columns beyond the levels are dropped.
  package init(levelsX: [Double], levelsY: [Double], counts: [[Double]]) {
    self.levelsX = levelsX
    self.levelsY = levelsY
    self.counts = levelsX.indices.map { row in
      levelsY.indices.map { column in
        guard row < counts.count, column < counts[row].count else { return 0 }
        return counts[row][column] > 0 ? counts[row][column] : 0
      }
    }
  }

  /// Answers to both questions.
  package var n: Double { rowSums.reduce(0, +) }
  /// Answers at each level of x, whatever their y; parallel to `levelsX`.
  package var rowSums: [Double] { counts.map { $0.reduce(0, +) } }
  /// Answers at each level of y, whatever their x; parallel to `levelsY`.
  package var columnSums: [Double] { levelsY.indices.map { column in counts.reduce(0) { $0 + $1[column] } } }

  /// The answers on y of those whose x fulfils a condition.
  package func outcome(where condition: (Double) -> Bool) -> ScoreHistogram {
    let rows = zip(levelsX, counts).filter { condition($0.0) }.map(\.1)
    return ScoreHistogram(
      scores: levelsY, counts: levelsY.indices.map { column in rows.reduce(0) { $0 + $1[column] } })
  }
}
