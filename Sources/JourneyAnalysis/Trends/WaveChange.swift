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
}

extension WaveChange {
  /// The last wave that has a score beside the one before it, beside the same wave a year before, which has
  /// the same
  /// season, and beside the first, each where it is another.
  static func all(of waves: [WaveAnswers], confidence: Double) -> [WaveChange] {
    let known = waves.filter { $0.answers != nil }
    let differences = WaveDifferences(known.compactMap(\.answers))
    guard let last = known.last else { return [] }
    var changes: [WaveChange] = []
    if let change = differences.sincePrevious {
      changes.append(WaveChange(change, from: known[known.count - 2], to: last, confidence: confidence))
    }
    if let year = lastYear(known), let change = year.difference(to: last) {
      changes.append(WaveChange(change, from: year, to: last, confidence: confidence))
    }
    if known.count > 2, known[0].period != lastYear(known)?.period, let change = differences.sinceFirst {
      changes.append(WaveChange(change, from: known[0], to: last, confidence: confidence))
    }
    return changes
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

extension WaveAnswers {
  /// nil without answers.
  fileprivate func difference(to later: WaveAnswers) -> ScoreCombination? {
    guard let answers, let others = later.answers else { return nil }
    return ScoreCombination(others, minus: answers)
  }
}
