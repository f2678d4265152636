/// How much more a treated group changed than a control group. The interval covers sampling error only: a shock that
/// hits one group is not in it.
package struct DifferenceInDifferences: Sendable, Equatable {
  /// (treated after − before) − (control after − before), with MOVER's limits.
  package let effect: ScoreCombination

  /// nil when one of the four groups has no answers.
  package init?(
    treatedBefore: ScoreHistogram, treatedAfter: ScoreHistogram, controlBefore: ScoreHistogram,
    controlAfter: ScoreHistogram
  ) {
    let groups = [treatedAfter, treatedBefore, controlAfter, controlBefore]
    let scores = groups.compactMap(BoundedScore.init)
    guard scores.count == groups.count else { return nil }
    effect = ScoreCombination(zip([1, -1, -1, 1], scores).map { ScoreCombination.Term($0, $1) })
  }
}
