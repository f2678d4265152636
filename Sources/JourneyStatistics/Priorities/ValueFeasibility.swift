/// Value against feasibility: two axes that are never multiplied.
package struct ValueFeasibility: Sendable, Equatable {
  /// High or low in value, by high or low in feasibility.
  package enum Quadrant: Sendable, Equatable, CaseIterable {
    /// High value and easy, high and hard, low and easy, low and hard.
    case quickWin, strategicBet, fillIn, leave
  }

  /// 0 to 100: the priority as a part of the largest, or what the team states.
  package let value: Double
  /// The priority's limits as parts of the largest priority, 0 to 100; nil where it has none.
  package let valueLimits: ClosedRange<Double>?
  /// 0 to 100, from the mean of the ratings.
  package let feasibility: Double
  /// 0 to 100, from the lowest rating alone.
  package let leastFeasibility: Double

  /// By what measured gaps are worth.
  /// - Parameter largest: the largest priority that there is.
  ///
  /// nil when no step has any priority.
  package init?(priority: Priority, largest: Double, feasibility: WeightedMarks) {
    guard largest > 0 else { return nil }
    value = min(100, 100 * priority.value / largest)
    valueLimits = priority.limits.map {
      (100 * $0.lowerBound / largest...100 * $0.upperBound / largest).clamped(to: 0...100)
    }
    self.feasibility = feasibility.value
    leastFeasibility = feasibility.least
  }

  /// By what the team states of both.
  package init(value: WeightedMarks, feasibility: WeightedMarks) {
    self.value = value.value
    valueLimits = nil
    self.feasibility = feasibility.value
    leastFeasibility = feasibility.least
  }

  /// By `value` and `feasibility` alone, whatever the limits and the least rating; on the cut is high.
  package var quadrant: Quadrant {
    value >= Self.cut
      ? (feasibility >= Self.cut ? .quickWin : .strategicBet)
      : (feasibility >= Self.cut ? .fillIn : .leave)
  }

  /// Convention: the middle of both axes.
  private static let cut = 50.0
}
