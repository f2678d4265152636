/// What two groups that may have drifted apart before a change leave of the difference of their changes: its interval
/// with the drift over, and with the drift going on, together. That no drift was shown does not show that there was
/// none (Roth 2022), so that the slope's whole interval goes in.
package struct DriftAllowance: Sendable, Equatable {
  /// Of the difference of the changes, whether the drift went on or not.
  package let limits: ClosedRange<Double>

  /// - Parameters:
  ///   - effect: the difference of the changes, with its interval.
  ///   - drift: of the distance between the groups, a wave, with its interval.
  ///   - reach: waves from the middle of what was before to the middle of what came after.
  package init(_ effect: Estimate, drift: Estimate, reach: Double) {
    let left = effect.value - reach * drift.value
    let ends = [reach * drift.interval.lowerBound, reach * drift.interval.upperBound].sorted()
    // MOVER: the squares of both distances to the unfavourable limits add up.
    func away(_ effect: Double, _ drift: Double) -> Double { (effect * effect + drift * drift).squareRoot() }
    let below = away(effect.value - effect.interval.lowerBound, ends[1] - reach * drift.value)
    let above = away(effect.interval.upperBound - effect.value, reach * drift.value - ends[0])
    limits =
      min(effect.interval.lowerBound, left - below)...max(effect.interval.upperBound, left + above)
  }
}
