import JourneyEvidence
package import JourneyModel
package import JourneyStatistics

/// How different those who were invited and did not answer would have to be for a step's verdict to be another one: what
/// the verdict rests on beside the luck of the draw.
package struct SilentPeople: Sendable, Equatable {
  /// Whose verdict.
  package var step: ID<Step>
  /// As it is.
  package var verdict: Verdict
  /// Those of the invited who did not answer; above 0, under 1.
  package var share: Double
  /// Points between their mean and that of those who answered, above 0.
  package var difference: Double
}

extension GapAnalysis {
  /// Of every step with a verdict whose source says how many were invited, in the order of the steps; without those whose
  /// verdict no answers of the others could change.
  package func silentPeople(in model: Model) -> [SilentPeople] {
    // How many of a group, or of a wave, were invited is not known.
    guard settings.group == .everybody, settings.period == nil else { return [] }
    return steps.enumerated().compactMap { index, found in
      guard let verdict = found.verdict, verdict.verdict != .tooLittleData, let gaps = found.drawnGaps,
        let score = gaps.measured, let estimate = score.estimate,
        let account = accounts.first(where: { $0.source == score.source })
      else { return nil }
      let step = ID<Step>(index)
      let question = Question(
        subject: .step(StepReference(journey: journey, step: step)), measure: gaps.unit.measure)
      let points = gaps.unit.points(estimate.value, in: model.measures[gaps.unit.measure])
      guard let nonResponse = account.nonResponse(to: question, points: points),
        let difference = nonResponse.difference(movingBy: verdict.slack), difference > 0,
        difference <= Self.room(beyond: points, verdict.verdict)
      else { return nil }
      return SilentPeople(
        step: step, verdict: verdict.verdict, share: 1 - nonResponse.responseRate,
        difference: difference)
    }
  }

  /// How far from those who answered anybody can be, in the direction that changes the verdict.
  private static func room(beyond points: Double, _ verdict: Verdict) -> Double {
    switch verdict {
    case .gapConfirmed, .gapSizeUncertain: 100 - points
    case .exceedsIdeal, .exceedsSizeUncertain: points
    case .noMeaningfulGap, .tooLittleData: max(points, 100 - points)
    }
  }
}
