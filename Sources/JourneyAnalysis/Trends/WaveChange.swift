package import JourneyEvidence
import JourneyStatistics

/// What lies between two waves of a score, in points.
package struct WaveChange: Sendable, Equatable {
  /// The earlier wave.
  package var from: Period
  /// The last wave that has a score.
  package var to: Period
  /// Later minus earlier: positive is better.
  package var difference: Double
  /// Of the difference, by MOVER.
  package var interval: ClosedRange<Double>
  /// Two-sided, of no difference, by itself.
  package var p: Double
  /// Holm's over all changes of the journey that are shown together.
  package var adjustedP: Double
  /// Answers of both waves together.
  package var n: Int
  /// What those answers are worth where they are weighted, or where respondents answered more than once.
  package var effectiveN: Double
  /// One for each segment column that both waves have.
  package var mixes: [MixChange] = []
  /// Nobody knows who answered in both waves, and were they the same people the change could be told.
  package var mayBeOfSamePeople = false
}

extension WaveChange {
  /// The last wave that has a score beside the one before it, beside the same wave a year before, which has
  /// the same
  /// season, and beside the first, each where it is another.
  /// - Parameter difference: of a later wave and an earlier one.
  static func all(
    of waves: [WaveAnswers], confidence: Double,
    _ difference: (_ later: WaveAnswers, _ earlier: WaveAnswers) -> ScoreCombination?
  ) -> [WaveChange] {
    let known = waves.filter { $0.answers != nil }
    guard known.count > 1, let last = known.last else { return [] }
    var earlier = [known[known.count - 2]]
    let year = lastYear(known)
    if let year { earlier.append(year) }
    if known.count > 2, known[0].period != year?.period { earlier.append(known[0]) }
    return earlier.compactMap { wave in
      difference(last, wave).map { WaveChange($0, from: wave, to: last, confidence: confidence) }
    }
  }

  /// nil where the wave before the last is the one of a year before, and without one.
  private static func lastYear(_ waves: [WaveAnswers]) -> WaveAnswers? {
    guard let last = waves.last, let period = last.period.yearBefore else { return nil }
    return waves.dropLast(2).first { $0.period == period }
  }

  private init(_ change: ScoreCombination, from: WaveAnswers, to: WaveAnswers, confidence: Double) {
    self.from = from.period
    self.to = to.period
    difference = change.estimate
    interval = change.limits(confidence: confidence)
    p = change.p
    adjustedP = p
    n = from.n.saturatingAdd(to.n)
    effectiveN = (from.answers?.n ?? 0) + (to.answers?.n ?? 0)
  }
}
