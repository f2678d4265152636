/// The verdicts of several gaps taken together, by Holm's rule: the clearest gap is judged at level α/m, the next at
/// α/(m − 1), and so on until one is not distinct from 0; from there on all are judged at that one's level. It holds
/// under any dependence, which steps with the same respondents have.
package struct StepwiseVerdicts: Sendable, Equatable {
  /// Parallel to the gaps.
  package let verdicts: [Verdict]
  /// Holm's adjusted p, parallel to the gaps; nil without answers.
  package let adjustedP: [Double?]

  /// - Parameter confidence: for all together.
  package init(of gaps: [TargetGap], confidence: Double = ScoreInterval.confidence) {
    let p = gaps.map(\.p)
    let tested = gaps.indices.filter { p[$0] != nil }
    let order = tested.sorted { (p[$0] ?? 1, $0) < (p[$1] ?? 1, $1) }
    var verdicts = gaps.map { _ in Verdict.tooLittleData }
    var hypotheses = Double(order.count)
    var isStopped = false
    for index in order {
      let level = (1 - confidence) / hypotheses
      verdicts[index] = gaps[index].verdict(confidence: 1 - level)
      isStopped = isStopped || (p[index] ?? 1) > level
      if !isStopped { hypotheses -= 1 }
    }
    self.verdicts = verdicts
    var adjusted = gaps.map { _ in Double?.none }
    let holm = AdjustedP.holm(tested.map { p[$0] ?? 1 })
    for (position, index) in tested.enumerated() { adjusted[index] = holm[position] }
    adjustedP = adjusted
  }
}
