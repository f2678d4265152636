/// How far estimates may lie from those of all customers, by working them out again without one group of people after the
/// other (delete-a-group jackknife, Kott 2001, J Off Stat 17:521). It holds for weighted answers and for people who
/// answer several times, as a person is in one group alone; it is deterministic, and groups add up.
package struct GroupJackknife: Sendable, Equatable {
  /// Of all cases.
  package let estimates: [Double]
  /// Parallel to `estimates`: √((G − 1)/G Σ (θ − mean θ)²) over the replicates.
  package let standardErrors: [Double]
  /// Groups, less one.
  package let degreesOfFreedom: Double

  /// nil unless two groups have cases, and where the estimates cannot be had of all cases or without some group.
  /// - Parameter groups: sums of weighted products, about the same predictors; those without cases are left out.
  package init?(_ groups: [GramMatrix], _ estimate: (GramMatrix) -> [Double]?) {
    guard groups.count > 1, let all = Self.sum(groups), let whole = estimate(all) else { return nil }
    var replicates: [[Double]] = []
    for left in groups.indices {
      let others = groups.indices.filter { $0 != left }.map { groups[$0] }
      guard let found = Self.sum(others).flatMap(estimate), found.count == whole.count else { return nil }
      replicates.append(found)
    }
    estimates = whole
    standardErrors = whole.indices.map { place in Self.error(of: replicates.map { $0[place] }) }
    degreesOfFreedom = Double(groups.count - 1)
  }

  /// Student's limits of each estimate.
  package func limits(confidence: Double = ScoreInterval.confidence) -> [ClosedRange<Double>] {
    let t = StudentDistribution(degreesOfFreedom: degreesOfFreedom).quantile((1 + confidence) / 2)
    return zip(estimates, standardErrors).map { $0 - t * $1...$0 + t * $1 }
  }

  private static func sum(_ groups: [GramMatrix]) -> GramMatrix? {
    groups.dropFirst().reduce(groups.first) { $0?.merged(with: $1) }
  }

  private static func error(of replicates: [Double]) -> Double {
    let count = Double(replicates.count)
    let mean = replicates.reduce(0, +) / count
    return ((count - 1) / count * replicates.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }).squareRoot()
  }
}
