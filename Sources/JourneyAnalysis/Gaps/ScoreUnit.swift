package import JourneyModel

/// A measure, and whether its score or its top-box share is meant: gaps are only ever taken within one unit.
package struct ScoreUnit: Sendable, Hashable {
  /// What is scored.
  package var measure: ID<Measure>
  /// The top-box share in per cent, else the score on the measure's own scale.
  package var isShare: Bool

  /// A unit as given: whether the measure has a top box is not checked.
  package init(measure: ID<Measure>, isShare: Bool) {
    self.measure = measure
    self.isShare = isShare
  }
}

extension [StatedScore] {
  /// What is stated in this unit; the first line speaks where there are several.
  func value(in unit: ScoreUnit) -> Double? {
    first { $0.measure == unit.measure && $0.isShare == unit.isShare }?.value
  }
}

extension GapAnalysis {
  /// Every unit that some step or the whole journey has a number in.
  package var units: Set<ScoreUnit> { Set(steps.flatMap { $0.gaps.map(\.unit) } + overall.map(\.unit)) }
}
