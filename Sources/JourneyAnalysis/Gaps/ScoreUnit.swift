import JourneyModel

/// A measure, and whether its score or its top-box share is meant: gaps are only ever taken within one unit.
package struct ScoreUnit: Sendable, Hashable {
  /// Index into `Model.measures`.
  package var measure: Int
  /// The top-box share in per cent, else the score on the measure's own scale.
  package var isShare: Bool

  /// - Parameter measure: index into `Model.measures`.
  package init(measure: Int, isShare: Bool) {
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
