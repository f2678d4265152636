package import JourneyEvidence
package import JourneyModel

/// What one group of customers scored the steps of a journey with, in its main measure.
package struct GroupScores: Sendable, Equatable {
  /// Whose scores they are.
  package var group: Tally.Group
  /// Parallel to `Journey.steps`, from the leading source; nil where nobody of the group answered. A score that is too
  /// small to show, or that would give away a small one beside it, has its count only.
  package var scores: [MeasuredScore?]
}

extension GroupScores {
  /// Groups that stand beside each other; none where the journey has no main measure.
  /// - Parameters:
  ///   - groups: of one kind: personas, or the values of one segment column.
  ///   - evidence: tallies parallel to `model.sources`.
  package static func all(
    of groups: [Tally.Group], in journey: Int, of model: Model, given evidence: Evidence
  ) -> [GroupScores] {
    guard let measure = model.journeys[journey].mainMeasure else { return [] }
    let unit = ScoreUnit(measure: measure, isShare: false)
    let all = groups.map { group in
      let settings = AnalysisSettings(group: group)
      let voice = CustomerVoice(model: model, evidence: evidence, settings: settings)
      return GroupScores(
        group: group,
        scores: model.journeys[journey].steps.indices.map { step in
          voice.scores(about: .step(StepReference(journey: journey, step: step)), in: unit).first
        })
    }
    return all.filter { $0.scores.contains { $0 != nil } }
  }
}
