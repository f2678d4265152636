import JourneyModel

/// A difference, turned so that negative is always a shortfall.
package struct Gap: Sendable, Equatable {
  /// In score units (percentage points for a share); intervals only where a sample is involved.
  package var raw: Double
  /// Of `raw`, turned with it; nil where no sample is involved.
  package var rawInterval: ClosedRange<Double>?
  /// On the common scale, −100 to 100.
  package var points: Double
  /// Of `points`; nil where no sample is involved.
  package var pointsInterval: ClosedRange<Double>?

  /// A gap that is turned already, its two scales worked out by the caller.
  package init(
    raw: Double, rawInterval: ClosedRange<Double>? = nil, points: Double,
    pointsInterval: ClosedRange<Double>? = nil
  ) {
    self.raw = raw
    self.rawInterval = rawInterval
    self.points = points
    self.pointsInterval = pointsInterval
  }

  /// The interval includes no gap.
  package var isWithinNoise: Bool { pointsInterval?.contains(0) ?? false }
}

extension Gap {
  /// `value` minus `reference`, both in one unit of `measure`; nil on a scale without length, where nothing can differ.
  ///
  /// A share needs no turning: the top box holds the good answers, whichever way the scale runs.
  init?(
    _ value: Double, interval: ClosedRange<Double>? = nil, minus reference: Double, isShare: Bool,
    measure: Measure
  ) {
    let scale = isShare ? 0...100 : measure.scores
    let length = scale.upperBound - scale.lowerBound
    guard length > 0 else { return nil }
    let pointsPerUnit = 100 / length
    if isShare || measure.higherIsBetter {
      raw = value - reference
      rawInterval = interval.map { $0.lowerBound - reference...$0.upperBound - reference }
    } else {
      raw = reference - value
      rawInterval = interval.map { reference - $0.upperBound...reference - $0.lowerBound }
    }
    points = raw * pointsPerUnit
    pointsInterval = rawInterval.map { $0.lowerBound * pointsPerUnit...$0.upperBound * pointsPerUnit }
  }
}
