import JourneyModel

/// By how much a step falls short of its ideal, as its drawn gap says: what findings and fixes are ordered by.
struct Shortfall: Sendable, Equatable {
  var step: ID<Step>
  var basis: GapBasis
  /// Positive; in points, in levels when felt.
  var size: Double
  /// The part of `size` that the sample leaves no doubt about: 0 when the gap is within noise, all of it when no sample
  /// is involved.
  var cautiousSize: Double

  /// nil when the step does not fall short, or when nothing is known.
  init?(step: ID<Step>, drawn: DrawnGap) {
    self.step = step
    basis = drawn.basis
    switch drawn {
    case .measured(let gap, _):
      size = -gap.points
      cautiousSize = max(0, -(gap.pointsInterval?.upperBound ?? gap.points))
    case .believed(let gap):
      size = -gap.points
      cautiousSize = size
    case .felt(let levels):
      size = Double(-levels)
      cautiousSize = size
    case .unknown:
      return nil
    }
    guard size > 0 else { return nil }
  }
}
