/// How much more a treated group changed than a control group. The interval covers sampling error only: a shock that
/// hits one group is not in it.
package struct DifferenceInDifferences: Sendable, Equatable {
  /// (treated after − before) − (control after − before), with MOVER's limits.
  package let effect: ScoreCombination

  /// - Parameters:
  ///   - treated: after minus before of those for whom something changed; where people answered both times, of these.
  ///   - control: the same of those for whom nothing did.
  package init(treated: ScoreCombination, control: ScoreCombination) {
    effect = ScoreCombination(treated, minus: control)
  }

  /// nil when one of the four groups has no answers.
  package init?(
    treatedBefore: ScoreHistogram, treatedAfter: ScoreHistogram, controlBefore: ScoreHistogram,
    controlAfter: ScoreHistogram
  ) {
    guard let treated = ScoreCombination(treatedAfter, minus: treatedBefore),
      let control = ScoreCombination(controlAfter, minus: controlBefore)
    else { return nil }
    self.init(treated: treated, control: control)
  }
}
