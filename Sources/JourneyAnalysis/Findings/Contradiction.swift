import JourneyEvidence
package import JourneyModel
package import JourneyStatistics

/// Two sources of one voice that cannot both be right about a step: of the same days their scores surely lie farther
/// apart than the margin.
package struct Contradiction: Sendable, Equatable {
  /// What they disagree about.
  package var step: ID<Step>
  /// The score that is the better one for the customer.
  package var better: MeasuredScore
  /// The other.
  package var worse: MeasuredScore
  /// In points, above 0; the interval at the confidence of all pairs together.
  package var difference: Estimate
}

extension Contradiction {
  /// Those of a journey in its main measure, the farthest apart first.
  static func all(of journey: ID<Journey>, voice: CustomerVoice) -> [Contradiction] {
    guard let measure = voice.model.journeys[journey].mainMeasure else { return [] }
    let unit = ScoreUnit(measure: measure, isShare: false)
    let pairs = voice.model.journeys[journey].steps.ids.flatMap { step in
      let subject = Subject.step(StepReference(journey: journey, step: step))
      let scores = voice.scores(about: subject, in: unit).filter { $0.estimate != nil }
      return scores.indices.flatMap { first in
        scores[(first + 1)...].compactMap {
          ScorePair(at: step, scores[first], $0, about: subject, voice: voice)
        }
      }
    }
    let doubt = (1 - voice.settings.confidence) / Double(max(1, pairs.count))
    let found = pairs.compactMap {
      $0.contradiction(beyond: voice.settings.margin, confidence: 1 - doubt, voice: voice)
    }
    return found.sorted { ($0.difference.value, $1.step) > ($1.difference.value, $0.step) }
  }
}

/// What two sources say of one step and one time.
private struct ScorePair {
  var step: ID<Step>
  var subject: Subject
  var first: ScoreOfDays
  var second: ScoreOfDays

  /// Where the scores are of different days, as one was widened or cut where it shifted, both are taken of the days that
  /// they share; nil where there are none, for too few answers in them, and for sources of different voices: those have
  /// reasons to differ.
  init?(
    at step: ID<Step>, _ first: MeasuredScore, _ second: MeasuredScore, about subject: Subject,
    voice: CustomerVoice
  ) {
    guard voice.model.sources[first.source].voice == voice.model.sources[second.source].voice else {
      return nil
    }
    func heard(_ score: MeasuredScore, of days: ClosedRange<Day>?) -> ScoreOfDays? {
      if let days, days != score.span?.days { return voice.score(score, about: subject, of: days) }
      let points = voice.answers(about: subject, in: score.unit, from: score.source)?
        .inPoints(of: score.unit, in: voice.model.measures[score.unit.measure])
      return points.map { ScoreOfDays(score: score, points: $0) }
    }
    var shared: ClosedRange<Day>?
    switch (first.span?.days, second.span?.days) {
    case (let some?, let others?):
      guard some.overlaps(others) else { return nil }
      shared = some.clamped(to: others)
    case (nil, nil): break
    // When the others were given is not known.
    default: return nil
    }
    guard let some = heard(first, of: shared), let others = heard(second, of: shared) else { return nil }
    (self.step, self.subject, self.first, self.second) = (step, subject, some, others)
  }

  /// nil unless all of the interval lies beyond the margin.
  func contradiction(beyond margin: Double, confidence: Double, voice: CustomerVoice) -> Contradiction? {
    guard let difference = voice.difference(first, minus: second, about: subject) else { return nil }
    let isFirstBetter = difference.estimate > 0
    let limits = difference.limits(confidence: confidence)
    let apart =
      isFirstBetter
      ? Estimate(value: difference.estimate, interval: limits)
      : Estimate(value: -difference.estimate, interval: -limits.upperBound ... -limits.lowerBound)
    guard apart.interval.lowerBound > margin else { return nil }
    let (better, worse) = isFirstBetter ? (first, second) : (second, first)
    return Contradiction(step: step, better: better.score, worse: worse.score, difference: apart)
  }
}
