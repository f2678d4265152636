/// How much more a treated group changed than a control group. The interval covers sampling error only: a shock that
/// hits one group is not in it.
package struct DifferenceInDifferences: Sendable, Equatable {
  /// (treated after − before) − (control after − before), with MOVER's limits.
  package let effect: ScoreCombination
  /// √Σ s²/n; nil for fewer than two answers in a group and where all are equal.
  package let classicError: Double?

  package var classicZ: Double? { classicError.map { effect.estimate / $0 } }

  /// nil when one of the four groups has no answers.
  package init?(
    treatedBefore: ScoreHistogram, treatedAfter: ScoreHistogram, controlBefore: ScoreHistogram,
    controlAfter: ScoreHistogram
  ) {
    let groups = [treatedAfter, treatedBefore, controlAfter, controlBefore]
    let scores = groups.compactMap(BoundedScore.init)
    guard scores.count == groups.count else { return nil }
    effect = ScoreCombination(zip([1, -1, -1, 1], scores).map { ScoreCombination.Term($0, $1) })
    let variances = groups.compactMap { group in group.sampleVariance.map { $0 / group.n } }
    let sum = variances.reduce(0, +)
    classicError = variances.count == groups.count && sum > 0 ? sum.squareRoot() : nil
  }
}
