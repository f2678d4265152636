/// The common scale: per cent of the maximum possible, 0 at the worst end and 100 at the best. Linear, so that
/// intervals carry over exactly.
package struct PercentOfMaximum: Sendable, Equatable {
  private let scale: ClosedRange<Double>
  private let isReversed: Bool

  /// nil for a scale of a single point.
  package init?(of scale: ClosedRange<Double>, higherIsWorse: Bool = false) {
    guard scale.lowerBound < scale.upperBound else { return nil }
    self.scale = scale
    isReversed = higherIsWorse
  }

  /// 0 to 100.
  package func value(_ score: Double) -> Double {
    let part = 100 * ((score - scale.lowerBound) / (scale.upperBound - scale.lowerBound))
    return isReversed ? 100 - part : part
  }

  /// Limits of a score on the common scale; in ascending order also where the scale is reversed.
  package func limits(_ limits: ClosedRange<Double>) -> ClosedRange<Double> {
    let ends = [value(limits.lowerBound), value(limits.upperBound)]
    return min(ends[0], ends[1])...max(ends[0], ends[1])
  }

  /// −2 to +2.
  package static func feeling(_ percent: Double) -> Double { (percent - 50) / 25 }

  /// From a feeling of −2 to +2.
  package static func percent(feeling: Double) -> Double { 50 + 25 * feeling }
}
