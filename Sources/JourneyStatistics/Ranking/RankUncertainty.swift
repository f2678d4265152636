/// How sure a ranking of gaps by size is, from their estimates and errors, taken as independent and normal.
package struct RankUncertainty: Sendable, Equatable {
  /// 1 for the largest; they add up to k (k + 1)/2.
  package let expectedRanks: [Double]
  /// The probability of being the largest; they add up to 1.
  package let largest: [Double]
  /// For each pair of gaps, row by row, the probability that the first is larger.
  private let isLarger: [Double]

  /// - Parameter standardErrors: parallel to `gaps`; what is not positive counts as 0, for a gap known exactly.
  package init(gaps: [Double], standardErrors: [Double]) {
    let errors = standardErrors.map { $0 > 0 ? $0 : 0 }
    let isLarger = Self.comparisons(gaps, errors)
    let count = gaps.count
    self.isLarger = isLarger
    expectedRanks = gaps.indices.map { i in
      1 + gaps.indices.reduce(0) { sum, j in j == i ? sum : sum + isLarger[j * count + i] }
    }
    largest = Self.largest(gaps, errors)
  }

  /// The probability that gap `i` is larger than gap `j`.
  package func isLarger(_ i: Int, than j: Int) -> Double { isLarger[i * expectedRanks.count + j] }

  /// Whether two gaps are to be drawn as tied.
  package func areTied(_ i: Int, _ j: Int) -> Bool { i != j && Self.tied.contains(isLarger(i, than: j)) }

  private static func comparisons(_ gaps: [Double], _ errors: [Double]) -> [Double] {
    let count = gaps.count
    var all = Array(repeating: 0.5, count: count * count)
    for i in gaps.indices {
      for j in 0..<i {
        let distance = gaps[i] - gaps[j]
        // Of the two the smaller is the one to compute: the larger loses no digit by being the rest.
        let smaller = below(-abs(distance), (errors[i] * errors[i] + errors[j] * errors[j]).squareRoot())
        all[i * count + j] = distance > 0 ? 1 - smaller : smaller
        all[j * count + i] = distance > 0 ? smaller : 1 - smaller
      }
    }
    return all
  }

  /// Φ(distance/error), which without an error is 0, ½ or 1.
  private static func below(_ distance: Double, _ error: Double) -> Double {
    error > 0
      ? NormalDistribution.cumulative(distance / error) : distance > 0 ? 1 : distance < 0 ? 0 : 0.5
  }

  /// ∫ φ_i(x) Π_j Φ((x − g_j)/s_j) dx for every i, by the trapezoid rule on one grid for all: the product over all gaps
  /// is made once, and what belongs to `i` is taken out of it. For so smooth a function the rule is exact to many
  /// digits.
  private static func largest(_ gaps: [Double], _ errors: [Double]) -> [Double] {
    var chances = gaps.map { _ in 0.0 }
    // Under this a gap is surely exceeded by another; those that never reach it are out of the contest.
    let floor = zip(gaps, errors).reduce(-Double.infinity) { max($0, $1.0 - reach * $1.1) }
    let rivals = gaps.indices.filter { gaps[$0] + reach * errors[$0] >= floor }
    guard let ceiling = rivals.map({ gaps[$0] + reach * errors[$0] }).max() else { return chances }
    let exact = rivals.filter { errors[$0] == 0 }
    let best = exact.map { gaps[$0] }.max()
    // The strongest first: most products are over after a few factors.
    let uncertain = rivals.filter { errors[$0] > 0 }.sorted { (-gaps[$0], $0) < (-gaps[$1], $1) }
    if let best {
      // The best of those known exactly is the largest where all others lie below it.
      let ties = exact.filter { gaps[$0] == best }
      let chance = uncertain.reduce(1.0) { $0 * below(best - gaps[$1], errors[$1]) }
      for tie in ties { chances[tie] = chance / Double(ties.count) }
    }
    guard let finest = uncertain.map({ errors[$0] }).min() else { return chances }
    let start = max(floor, best ?? floor)
    // Where the grid starts at a gap known exactly it cuts through the densities, and has to be fine.
    let wanted = best == nil ? ((ceiling - start) / (finest * step)).rounded(.up) : mostPoints
    let points = min(mostPoints, max(1, wanted))
    let width = (ceiling - start) / points
    for point in 0...Int(points) {
      let x = start + Double(point) * width
      let weight = point == 0 || point == Int(points) ? width / 2 : width
      add(weight, at: x, of: uncertain, gaps, errors, to: &chances)
    }
    return chances
  }

  /// Adds the density of each gap's being the largest at `x`.
  private static func add(
    _ weight: Double, at x: Double, of rivals: [Int], _ gaps: [Double], _ errors: [Double],
    to chances: inout [Double]
  ) {
    var product = 1.0
    for j in rivals {
      let z = (x - gaps[j]) / errors[j]
      if z < certain { product *= NormalDistribution.cumulative(z) }
      if product < negligible { return }
    }
    for i in rivals {
      let z = (x - gaps[i]) / errors[i]
      // Beyond, its density is under the last digit.
      guard z < certain else { continue }
      let others = product / NormalDistribution.cumulative(z)
      chances[i] += weight * NormalDistribution.density(z) / errors[i] * others
    }
  }

  /// Convention: nobody would bet on an order with odds under four to one.
  private static let tied = 0.2...0.8
  /// In standard deviations to either side.
  private static let reach = 8.0
  /// From here on Φ is 1 in all its digits.
  private static let certain = 8.3
  /// Between two points of the grid, in the smallest standard deviation.
  private static let step = 0.08
  /// Where errors differ by more than a hundredfold the grid is coarser.
  private static let mostPoints = 20_000.0
  /// Under the last digit of a probability.
  private static let negligible = 1e-18
}
