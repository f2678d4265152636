/// How sure a ranking of gaps by size is, from their estimates and errors, taken as independent and normal.
package struct RankUncertainty: Sendable, Equatable {
  /// 1 for the largest; they add up to k (k + 1)/2.
  package let expectedRanks: [Double]
  /// The probability of being the largest; they add up to 1.
  package let largest: [Double]
  private let gaps: [Double]
  private let errors: [Double]

  /// - Parameter standardErrors: parallel to `gaps`; what is not positive counts as 0, for a gap known exactly.
  package init(gaps: [Double], standardErrors: [Double]) {
    let errors = standardErrors.map { $0 > 0 ? $0 : 0 }
    self.gaps = gaps
    self.errors = errors
    expectedRanks = gaps.indices.map { i in
      1
        + gaps.indices.reduce(0) { sum, j in
          j == i ? sum : sum + Self.larger(gaps[j], errors[j], than: gaps[i], errors[i])
        }
    }
    // The strongest rivals first: most products are over after a few factors.
    let rivals = gaps.indices.sorted { (-gaps[$0], $0) < (-gaps[$1], $1) }
    largest = gaps.indices.map { i in
      Self.largest(i, gaps: gaps, errors: errors, rivals: rivals.filter { $0 != i })
    }
  }

  /// The probability that gap `i` is larger than gap `j`.
  package func isLarger(_ i: Int, than j: Int) -> Double {
    Self.larger(gaps[i], errors[i], than: gaps[j], errors[j])
  }

  /// Whether two gaps are to be drawn as tied.
  package func areTied(_ i: Int, _ j: Int) -> Bool { i != j && Self.tied.contains(isLarger(i, than: j)) }

  private static func larger(_ a: Double, _ errorA: Double, than b: Double, _ errorB: Double) -> Double {
    below(a - b, (errorA * errorA + errorB * errorB).squareRoot())
  }

  /// Φ(distance/error), which without an error is 0, ½ or 1.
  private static func below(_ distance: Double, _ error: Double) -> Double {
    error > 0
      ? NormalDistribution.cumulative(distance / error) : distance > 0 ? 1 : distance < 0 ? 0 : 0.5
  }

  /// ∫ φ_i(x) Π_j Φ((x − g_j)/s_j) dx by the trapezoid rule, which for so smooth a function is exact to 15 digits.
  private static func largest(_ i: Int, gaps: [Double], errors: [Double], rivals: [Int]) -> Double {
    func isOverAll(_ x: Double) -> Double {
      var product = 1.0
      for j in rivals {
        product *= below(x - gaps[j], errors[j])
        if product < negligible { return 0 }
      }
      return product
    }
    guard errors[i] > 0 else { return isOverAll(gaps[i]) }
    let step = 2 * reach / Double(points)
    return (0...points).reduce(0) { sum, index in
      let u = -reach + Double(index) * step
      let weight = index == 0 || index == points ? step / 2 : step
      return sum + weight * NormalDistribution.density(u) * isOverAll(gaps[i] + u * errors[i])
    }
  }

  /// Convention: nobody would bet on an order with odds under four to one.
  private static let tied = 0.2...0.8
  private static let points = 400
  /// In standard deviations to either side.
  private static let reach = 8.0
  /// Under the last digit of a probability.
  private static let negligible = 1e-18
}
