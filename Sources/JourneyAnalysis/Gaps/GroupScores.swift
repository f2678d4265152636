package import JourneyEvidence
package import JourneyModel

/// What one group of customers scored the steps of a journey with, in its main measure.
package struct GroupScores: Sendable, Equatable {
  /// Whose scores they are.
  package var group: Tally.Group
  /// Parallel to `Journey.steps`, from the leading source; nil where nobody of the group answered. A score that is too
  /// small to show, or that would give away a small one beside it, has its count only.
  package var scores: [MeasuredScore?]
  /// Parallel to `scores`: what everybody said to the same source, as sources ask different people in different ways.
  package var everybody: [MeasuredScore?]
}

extension GroupScores {
  /// Groups that stand beside each other; none where the journey has no main measure.
  /// - Parameters:
  ///   - groups: of one kind: personas, or the values of one segment column.
  ///   - evidence: tallies parallel to `model.sources`.
  package static func all(
    of groups: [Tally.Group], in journey: ID<Journey>, of model: Model, given evidence: Evidence
  ) -> [GroupScores] {
    guard let measure = model.journeys[journey].mainMeasure else { return [] }
    let unit = ScoreUnit(measure: measure, isShare: false)
    let subjects = model.journeys[journey].steps.ids.map {
      Subject.step(StepReference(journey: journey, step: $0))
    }
    func voice(of group: Tally.Group) -> CustomerVoice {
      CustomerVoice(model: model, evidence: evidence, settings: AnalysisSettings(group: group))
    }
    let everybody = voice(of: .everybody)
    let all = groups.map { group in
      let voice = voice(of: group)
      let scores = subjects.map { voice.scores(about: $0, in: unit).first }
      return GroupScores(
        group: group, scores: scores,
        everybody: zip(subjects, scores).map { subject, score in
          score.flatMap { everybody.score(about: subject, in: unit, from: $0.source) }
        })
    }
    return all.filter { $0.scores.contains { $0 != nil } }
  }
}
