import JourneyEvidence
import JourneyModel
import JourneyStatistics

/// The waves of one score as one source has them: what a trend is made of.
struct ScoreWaves {
  var subject: Subject
  var unit: ScoreUnit
  var source: ID<Source>
  /// Consecutive; those without answers too.
  var answers: [WaveAnswers]

  /// How many are judged by those before them.
  var judged: Int { ControlLimits.judged(of: answers.count { $0.answers != nil }) }
}

extension ScoreWaves {
  /// In the first measure that has any; nil when no source has dated answers.
  init?(of subject: Subject, measures: [ID<Measure>], voice: CustomerVoice, calendar: [[Period]]) {
    let found = measures.lazy.compactMap { measure in
      Self.longest(
        of: subject, in: ScoreUnit(measure: measure, isShare: false), voice: voice, calendar: calendar)
    }.first
    guard let found else { return nil }
    self = found
  }

  /// The waves of the source that has scores in most of them; of two the one that leads. Sources are never
  /// pooled.
  private static func longest(
    of subject: Subject, in unit: ScoreUnit, voice: CustomerVoice, calendar: [[Period]]
  ) -> ScoreWaves? {
    let all = voice.sources.enumerated().map { rank, source in
      (rank: rank, source: source, answers: voice.waves(about: subject, in: unit, from: source, in: calendar))
    }.filter { !$0.answers.isEmpty }
    let best = all.min { a, b in
      (-a.answers.count { $0.answers != nil }, a.rank) < (-b.answers.count { $0.answers != nil }, b.rank)
    }
    return best.map { ScoreWaves(subject: subject, unit: unit, source: $0.source, answers: $0.answers) }
  }
}
