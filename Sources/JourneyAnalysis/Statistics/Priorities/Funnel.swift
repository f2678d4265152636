/// How many go on from each step to the next.
package struct Funnel: Sendable, Equatable {
  package struct Step: Sendable, Equatable {
    /// nil when nobody entered, or more went on than entered, which is no funnel.
    package var conversion: BoundedScore?
    /// How many did not go on.
    package var lost: Double
  }

  /// One fewer than the numbers given.
  package let steps: [Step]
  /// From the first straight to the last: multiplied intervals would be too wide.
  package let overall: BoundedScore?
  private let entered: [Double]

  /// - Parameter entered: how many entered each step, and last how many completed.
  package init(entered: [Double]) {
    self.entered = entered
    steps = zip(entered, entered.dropFirst()).map { from, to in
      Step(conversion: Self.share(to, of: from), lost: from - to)
    }
    overall = entered.count < 2 ? nil : Self.share(entered[entered.count - 1], of: entered[0])
  }

  private static func share(_ part: Double, of whole: Double) -> BoundedScore? {
    part >= 0 && part <= whole ? BoundedScore(ScoreHistogram(successes: part, of: whole)) : nil
  }

  /// How many more would complete if one step converted `target` of those who enter it, and later steps what they do
  /// now, also of those who would have left: mostly too hopeful. nil where another step's conversion is unknown.
  package func extraCompletions(at step: Int, ifConverting target: Double) -> Double? {
    guard steps.indices.contains(step), let current = steps[step].conversion?.mean else { return nil }
    var others = 1.0
    for index in steps.indices where index != step {
      guard let conversion = steps[index].conversion?.mean else { return nil }
      others *= conversion
    }
    return entered[0] * others * (target - current)
  }
}
