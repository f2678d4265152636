/// The change of a mean between two waves with the mix of segments held fixed, beside the crude change, which may be
/// nothing but a shift of the mix.
package struct StandardisedDifference: Sendable, Equatable {
  /// One segment's answers in both waves, and its part in the fixed mix.
  package struct Segment: Sendable, Equatable {
    /// The segment's answers in the earlier wave.
    package var before: ScoreHistogram
    /// The segment's answers in the later wave.
    package var after: ScoreHistogram
    /// Not negative; only the proportions count.
    package var weight: Double

    /// - Parameter weight: not negative; only the proportions count.
    package init(before: ScoreHistogram, after: ScoreHistogram, weight: Double) {
      self.before = before
      self.after = after
      self.weight = weight
    }
  }

  /// after − before of all answers together.
  package let crude: Double
  /// Σ weight (after − before), with MOVER's limits.
  package let standardised: ScoreCombination

  /// nil without weights and when a segment that has weight lacks answers in a wave.
  package init?(_ segments: [Segment]) {
    let weighing = segments.filter { $0.weight > 0 }
    // Divided by the largest first, so that weights of any size have a sum.
    let largest = weighing.reduce(0) { max($0, $1.weight) }
    let total = weighing.reduce(0) { $0 + $1.weight / largest }
    guard let first = weighing.first, largest.isFinite else { return nil }
    var terms: [ScoreCombination.Term] = []
    var before = first.before
    var after = first.after
    for (index, segment) in weighing.enumerated() {
      guard let earlier = BoundedScore(segment.before), let later = BoundedScore(segment.after) else {
        return nil
      }
      let weight = segment.weight / largest / total
      terms += [ScoreCombination.Term(weight, later), ScoreCombination.Term(-weight, earlier)]
      if index > 0 {
        before = before.merged(with: segment.before)
        after = after.merged(with: segment.after)
      }
    }
    guard let meanBefore = before.mean, let meanAfter = after.mean else { return nil }
    crude = meanAfter - meanBefore
    standardised = ScoreCombination(terms)
  }
}
