package import JourneyAnalysis
package import JourneyModel

extension Model {
  /// A score or a share on the common scale of 0 (worst) to 100 (best); a share is itself.
  package func points(_ value: Double, in unit: ScoreUnit) -> Double {
    unit.isShare ? value : measures[unit.measure].points(value)
  }

  /// An interval on the common scale; its ends change places where lower is better.
  package func points(_ range: ClosedRange<Double>, in unit: ScoreUnit) -> ClosedRange<Double> {
    let (a, b) = (points(range.lowerBound, in: unit), points(range.upperBound, in: unit))
    return min(a, b)...max(a, b)
  }

  /// Decimals that a score needs in its own unit: none where the scale is long, one where it is short.
  package func decimals(of unit: ScoreUnit) -> Int {
    let scale = measures[unit.measure].scores
    return unit.isShare || scale.upperBound - scale.lowerBound >= 50 ? 0 : 1
  }
}
