package import JourneyModel
import JourneyStatistics

/// The three gaps of one step in one unit.
package struct MeasureGaps: Sendable, Equatable {
  /// What all scores are in; no gap is taken across two units.
  package var unit: ScoreUnit
  /// In score units, or per cent for a share.
  package var ideal: Double?
  /// The ideal is written with a `?`: nobody has agreed on it yet.
  package var isIdealGuessed = false
  /// What the Actual states, in the same unit; nil where it states nothing in it.
  package var believed: Double?
  /// Whose Actual it is, where personas differ and none is everybody's; nil where it is everybody's.
  package var believer: ID<Persona>?
  /// From the leading source: one with enough answers for a score, direct and transactional first.
  package var measured: MeasuredScore?
  /// From further sources, listed beside it, never pooled.
  package var others: [MeasuredScore]
  /// Measured minus ideal.
  package var delivery: Gap?
  /// Measured minus believed.
  package var perception: Gap?
  /// Believed minus ideal.
  package var admitted: Gap?
}

extension MeasureGaps {
  /// The gaps of `step` in `unit`; nil when nobody gave a number. A measured share is listed only beside a stated
  /// one: otherwise it would say the measured score a second time.
  /// - Parameters:
  ///   - targets: the scores its Ideal states, in any unit.
  ///   - beliefs: the scores its Actual states, in any unit.
  init?(
    of step: Subject, in unit: ScoreUnit, targets: [StatedScore], beliefs: [StatedScore], voice: CustomerVoice
  ) {
    ideal = targets.value(in: unit)
    isIdealGuessed = targets.contains {
      $0.measure == unit.measure && $0.isShare == unit.isShare && $0.isGuess
    }
    believed = beliefs.value(in: unit)
    let isStated = ideal != nil || believed != nil
    let scores = isStated || !unit.isShare ? voice.scores(about: step, in: unit) : []
    guard isStated || !scores.isEmpty else { return nil }
    self.unit = unit
    measured = scores.first
    others = Array(scores.dropFirst())

    let measure = voice.model.measures[unit.measure]
    func gap(_ estimate: Estimate?, minus reference: Double?) -> Gap? {
      guard let estimate, let reference else { return nil }
      return Gap(
        estimate.value, interval: estimate.interval, minus: reference, isShare: unit.isShare, measure: measure
      )
    }
    delivery = gap(measured?.estimate, minus: ideal)
    perception = gap(measured?.estimate, minus: believed)
    if let believed, let ideal {
      admitted = Gap(believed, minus: ideal, isShare: unit.isShare, measure: measure)
    }
  }
}
