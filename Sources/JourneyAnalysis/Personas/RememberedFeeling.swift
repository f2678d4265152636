package import JourneyModel
import JourneyStatistics

/// What may be remembered of the feelings that the team drew along the actual path: peak and end beside the
/// mean.
package struct RememberedFeeling: Sendable, Equatable {
  /// The step whose feeling is farthest from the middle.
  package var peak: ID<Step>
  /// The peak is a good moment.
  package var isHigh: Bool
  /// The last step.
  package var end: ID<Step>
  /// The mean level of all steps that have a feeling, 1 to 5.
  package var mean: Double
  /// ½ (peak + end).
  package var remembered: Double

  /// nil with fewer than three feelings, of which peak and end would be nearly all; where personas differ, as nobody
  /// lives a mean of them; and where nobody knows how the end feels.
  package init?(of journey: Journey) {
    let path = journey.actualPath()
    guard path.allSatisfy({ journey.common($0) != nil }) else { return nil }
    let felt = path.compactMap { step in
      journey.common(step)?.feeling?.level.map { (step: step, level: Double($0)) }
    }
    guard felt.count >= 3, let last = felt.last, last.step == path.last,
      let found = PeakEnd(felt.map { $0.level - Self.middle })
    else { return nil }
    peak = felt[found.peakIndex].step
    isHigh = found.peak > 0
    end = last.step
    mean = found.mean + Self.middle
    remembered = found.remembered + Self.middle
  }

  /// Of the levels: neither good nor bad.
  private static let middle = 3.0
}
