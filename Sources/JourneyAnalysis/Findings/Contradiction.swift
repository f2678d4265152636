import JourneyEvidence
import JourneyModel

/// Two sources of one voice that cannot both be right about a step: in the same window their scores surely lie farther
/// apart than the margin.
package struct Contradiction: Sendable, Equatable {
  /// Index into `Journey.steps`.
  package var step: Int
  /// The score that is the better one for the customer.
  package var better: MeasuredScore
  /// The other.
  package var worse: MeasuredScore
  /// In points, above 0; the interval at the confidence of all pairs together.
  package var difference: Estimate
}

extension Contradiction {
  /// Those of a journey in its main measure, the farthest apart first.
  static func all(of journey: Int, voice: CustomerVoice) -> [Contradiction] {
    guard let measure = voice.model.journeys[journey].mainMeasure else { return [] }
    let unit = ScoreUnit(measure: measure, isShare: false)
    let pairs = voice.model.journeys[journey].steps.indices.flatMap { step in
      let subject = Subject.step(StepReference(journey: journey, step: step))
      let scores = voice.scores(about: subject, in: unit).filter { $0.estimate != nil }
      return scores.indices.flatMap { first in
        scores[(first + 1)...].filter { voice.mayContradict(scores[first], $0) }.map {
          (step: step, subject: subject, first: scores[first], second: $0)
        }
      }
    }
    let doubt = (1 - voice.settings.confidence) / Double(max(1, pairs.count))
    let found = pairs.compactMap { pair in
      voice.contradiction(
        at: pair.step, between: pair.first, pair.second, about: pair.subject, confidence: 1 - doubt)
    }
    return found.sorted { ($0.difference.value, $1.step) > ($1.difference.value, $0.step) }
  }
}

extension CustomerVoice {
  /// They are of one voice and of one time: others have reasons to differ.
  fileprivate func mayContradict(_ first: MeasuredScore, _ second: MeasuredScore) -> Bool {
    model.sources[first.source].voice == model.sources[second.source].voice
      && first.span?.widening == nil && second.span?.widening == nil
      && first.span?.earlier == second.span?.earlier
  }

  /// nil unless all of the interval lies beyond the margin.
  fileprivate func contradiction(
    at step: Int, between first: MeasuredScore, _ second: MeasuredScore, about subject: Subject,
    confidence: Double
  ) -> Contradiction? {
    func points(_ score: MeasuredScore) -> ScoreHistogram? {
      answers(about: subject, in: score.unit, from: score.source)?
        .inPoints(of: score.unit, in: model.measures[score.unit.measure])
    }
    guard let some = points(first), let others = points(second),
      let difference = ScoreCombination(some, minus: others)
    else { return nil }
    let isFirstBetter = difference.estimate > 0
    let limits = difference.limits(confidence: confidence)
    let apart =
      isFirstBetter
      ? Estimate(value: difference.estimate, interval: limits)
      : Estimate(value: -difference.estimate, interval: -limits.upperBound ... -limits.lowerBound)
    guard apart.interval.lowerBound > settings.margin else { return nil }
    return Contradiction(
      step: step, better: isFirstBetter ? first : second, worse: isFirstBetter ? second : first,
      difference: apart)
  }
}
