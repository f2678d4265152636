package import JourneyAnalysis

/// How a gap is shown: its size by width and colour, what stands behind it by the style of its bar.
package struct GapMark: Equatable {
  /// How far actual falls short, for the eye; the number itself stands beside it.
  package enum Size: String, CaseIterable {
    /// `none` where nothing is short, `better` where actual is above the ideal.
    case severe, moderate, slight, none, better
  }

  /// Severe beyond 25 points short, moderate from 10 on, slight below that; none for 0 points.
  package let size: Size
  /// What stands behind it: solid, hatched, dotted, thin.
  package let basis: GapBasis
  /// Actual minus ideal on the common scale; 0 where nothing is known, or where it may be nothing.
  package let points: Double
  /// Stroke width of the bar, in points.
  package let width: Double

  /// A gap within noise counts as 0 points, a level of feeling as 25.
  package init(_ gap: DrawnGap) {
    let points =
      switch gap {
      case .measured(let gap, _): gap.isWithinNoise ? 0 : gap.points
      case .believed(let gap): gap.points
      case .felt(let levels): Double(levels) * Self.pointsPerLevel
      case .unknown: 0.0
      }
    basis = gap.basis
    size = Self.size(ofPoints: points)
    self.points = points
    width = size == .none ? 1.2 : 2 + min(abs(points), 60).rounded(.down) / 10
  }

  /// A level of feeling is a quarter of its scale of 1 to 5.
  private static let pointsPerLevel = 25.0

  /// The steps are round numbers for the eye: a quarter of the scale, and a tenth of it.
  private static func size(ofPoints points: Double) -> Size {
    switch points {
    case ..<(-25): .severe
    case ...(-10): .moderate
    case ..<0: .slight
    case 0: .none
    default: points > 0 ? .better : .none
    }
  }
}
