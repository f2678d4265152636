/// Marks of 1 to 5 as one number of 0 to 100, and which of them is the lowest.
package struct WeightedMarks: Sendable, Equatable {
  /// The mean of 100 (m − 1) / 4 by the weights, 0 to 100.
  package let value: Double
  /// The lowest mark by itself, 0 to 100.
  package let least: Double
  /// The places of the marks that are lowest, in ascending order; none where all are alike.
  package let weakest: [Int]

  /// - Parameter marks: each 1 to 5, with a weight above 0.
  ///
  /// nil without any.
  package init?(_ marks: [(mark: Double, weight: Double)]) {
    let total = marks.reduce(0) { $0 + $1.weight }
    guard let scale = PercentOfMaximum(of: 1...5), total > 0, let lowest = marks.map(\.mark).min() else {
      return nil
    }
    value = marks.reduce(0) { $0 + scale.value($1.mark) * $1.weight } / total
    least = scale.value(lowest)
    let weakest = marks.indices.filter { marks[$0].mark == lowest }
    self.weakest = weakest.count == marks.count ? [] : weakest
  }
}
