package import JourneyAnalysis
package import JourneyModel
import JourneySyntax

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

  /// An interval of differences on the common scale in a score's own unit: where lower is better, less is what was more
  /// there.
  func difference(_ points: ClosedRange<Double>, in unit: ScoreUnit) -> ClosedRange<Double> {
    guard !unit.isShare else { return points }
    let measure = measures[unit.measure]
    let length = measure.scores.upperBound.minus(measure.scores.lowerBound) / 100
    let (a, b) = (points.lowerBound * length, points.upperBound * length)
    return measure.higherIsBetter ? a...b : -b ... -a
  }

  /// Decimals that a score needs in its own unit: enough to tell apart scores that stand visibly apart on the scale.
  package func decimals(of unit: ScoreUnit) -> Int {
    let scale = unit.isShare ? 0...100 : measures[unit.measure].scores
    var steps = scale.upperBound - scale.lowerBound
    var decimals = 0
    // Rounded, as a length such as 1.4 − 1 is not quite what it should be.
    while steps.rounded() < Self.fewestSteps, decimals < Self.mostDecimals {
      steps *= 10
      decimals += 1
    }
    return decimals
  }

  /// A scale of 1 to 5 in tenths: what readers of satisfaction scores are used to.
  private static let fewestSteps = 40.0
  /// A scale shorter than this counts is a slip of the pen.
  private static let mostDecimals = 9
}
