/// Two waves of which some people are in both.
package struct OverlappingWaves: Sendable, Equatable {
  /// Now minus then. Where everybody is in both, of what each moved by; else of two scores that go together as far as
  /// people are in both and answer alike: Var = s₁²/n₁ + s₂²/n₂ − 2 P r s₁ s₂/√(n₁ n₂) (Kish 1965, ch. 12.4), which
  /// MOVER has as −2 P r times the product of the distances (Zou 2007). nil where a wave has no answers.
  package let difference: ScoreCombination?

  /// - Parameters:
  ///   - people: one pair a person who is in both.
  ///   - then: all of the earlier wave, on the scale of the pairs.
  ///   - now: all of the later wave.
  package init(_ people: [(then: Double, now: Double)], then: ScoreHistogram, now: ScoreHistogram) {
    let count = Double(people.count)
    guard people.count >= Self.fewestPeople,
      let change = PanelChange(then: people.map(\.then), now: people.map(\.now), on: now.scale)
    else {
      difference = ScoreCombination(now, minus: then)
      return
    }
    if count >= then.n * Self.whole, count >= now.n * Self.whole {
      difference = ScoreCombination([ScoreCombination.Term(1, change.score)])
      return
    }
    let overlap = min(1, count / (then.n * now.n).squareRoot())
    difference = ScoreCombination(now, minus: then, correlation: overlap * (change.correlation ?? 0))
  }

  /// Of fewer a correlation is mostly noise: convention, as for "very few" answers.
  private static let fewestPeople = 10
  /// Everybody, for all that rounding does to an effective number.
  private static let whole = 1 - 1e-9
}
