/// What a step is ranked by: importance × gap × reach, in POMP points.
package struct Priority: Sendable, Equatable {
  /// Not negative; 0 for a step beyond its ideal.
  package let value: Double
  /// With importance and reach taken as known, and the gap's limits scaled.
  package let limits: ClosedRange<Double>?

  /// - Parameters:
  ///   - importance: on any scale that all steps share, not negative.
  ///   - gap: shrunken, target − measured in POMP points; what exceeds the ideal has no priority.
  ///   - reach: share of customers who meet the step, 0 to 1.
  package init(importance: Double, gap: Double, gapLimits: ClosedRange<Double>? = nil, reach: Double = 1) {
    let weight = max(0, importance) * max(0, reach)
    value = weight * max(0, gap)
    limits = gapLimits.map { weight * max(0, $0.lowerBound)...weight * max(0, $0.upperBound) }
  }
}
