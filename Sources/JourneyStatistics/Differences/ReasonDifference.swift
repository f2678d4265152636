/// How much oftener one group names a reason than another, such as detractors than passives: what names it in both alike
/// is no reason for being in the one (Newcombe 1998, Stat Med 17:873, method 10).
package struct ReasonDifference: Sendable, Equatable {
  /// Share of the first group minus that of the second, 0 to 1 each.
  package let difference: ScoreCombination

  /// nil where nobody is in a group, or more name the reason than are in it.
  package init?(naming: Double, of group: Double, beside others: Double, of rest: Double) {
    guard naming >= 0, naming <= group, others >= 0, others <= rest,
      let difference = ScoreCombination(
        ScoreHistogram(successes: naming, of: group), minus: ScoreHistogram(successes: others, of: rest))
    else { return nil }
    self.difference = difference
  }
}
