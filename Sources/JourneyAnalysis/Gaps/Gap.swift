import JourneyModel
import JourneySyntax

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
    let length = scale.upperBound.minus(scale.lowerBound)
    guard length > 0 else { return nil }
    if isShare || measure.higherIsBetter {
      raw = value.minus(reference)
      rawInterval = interval.map { $0.lowerBound.minus(reference)...$0.upperBound.minus(reference) }
    } else {
      raw = reference.minus(value)
      rawInterval = interval.map { reference.minus($0.upperBound)...reference.minus($0.lowerBound) }
    }
    points = raw.percent(of: length)
    pointsInterval = rawInterval.map {
      $0.lowerBound.percent(of: length)...$0.upperBound.percent(of: length)
    }
  }
}
