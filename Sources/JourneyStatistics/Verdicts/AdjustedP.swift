/// p-values corrected for there being several; results are parallel to what is given, and never over 1.
package enum AdjustedP {
  /// Holm 1979: p₍ₖ₎ (m − k + 1) with running maximum; holds under any dependence.
  package static func holm(_ p: [Double]) -> [Double] {
    var adjusted = p
    var largest = 0.0
    for (rank, index) in ascending(p).enumerated() {
      largest = min(1, max(largest, p[index] * Double(p.count - rank)))
      adjusted[index] = largest
    }
    return adjusted
  }

  /// Benjamini and Hochberg 1995: p₍ₖ₎ m/k with running minimum from above, the share of false discoveries.
  package static func benjaminiHochberg(_ p: [Double]) -> [Double] {
    var adjusted = p
    var smallest = 1.0
    for (rank, index) in ascending(p).enumerated().reversed() {
      smallest = min(smallest, p[index] * Double(p.count) / Double(rank + 1))
      adjusted[index] = smallest
    }
    return adjusted
  }

  /// Equal values in the order given, so that the same input has the same output.
  private static func ascending(_ p: [Double]) -> [Int] {
    p.indices.sorted { (p[$0], $0) < (p[$1], $1) }
  }

  /// The share of false discoveries that an exploratory grid allows.
  package static let screeningLevel = 0.10
  /// Over this many cells a grid is screened with false discoveries instead of Holm's rule.
  package static let mostForHolm = 20
}
