import JourneyModel
package import JourneyStatistics

/// Where a step lies by importance and by its score beside its own ideal.
package struct StepQuadrant: Sendable, Equatable {
  /// Cut at the mean importance of the judged steps and at a gap of 0; what lies on a cut is high. nil at the ceiling,
  /// where a step that seems less important may only be one that nobody can rate better.
  package var quadrant: ImportancePerformance.Quadrant?
  /// The probability that the score lies under the ideal, 0 to 1.
  package var chanceBelow: Double
  /// The interval of the gap holds none, or that of the importance the mean: it may lie in another quadrant.
  package var isDoubtful: Bool
}

extension GapAnalysis {
  /// Parallel to `steps`: cut at the mean importance and at each step's own ideal. nil for a step without a
  /// measured gap,
  /// and for all where nothing is known of importance.
  package var quadrants: [StepQuadrant?] {
    let judged = steps.indices.filter { steps[$0].verdict != nil }
    guard importance.isKnown,
      let cut = ImportancePerformance.customaryImportanceCut(judged.map { importance.weights[$0] })
    else { return steps.map { _ in nil } }
    return steps.indices.map { quadrant(of: ID($0), importanceCut: cut) }
  }

  private func quadrant(of step: ID<Step>, importanceCut cut: Double) -> StepQuadrant? {
    let weight = importance[step]
    guard let verdict = self[step].verdict, case .measured(let gap, _) = self[step].drawn else { return nil }
    let quadrant = ImportancePerformance.quadrant(
      importance: weight.value, performance: gap.points, importanceCut: cut, performanceCut: 0)
    let isUntold =
      verdict.shareAtBest >= ImportancePerformance.ceilingShare
      && (quadrant == .lowPriority || quadrant == .possibleOverkill)
    let mayWeighOtherwise = weight.basis == .derived && weight.derived?.interval.contains(cut) == true
    return StepQuadrant(
      quadrant: isUntold ? nil : quadrant,
      chanceBelow: ImportancePerformance.isBelow(
        performance: gap.points, standardError: verdict.standardError, cut: 0),
      isDoubtful: gap.isWithinNoise || mayWeighOtherwise)
  }
}
