package import JourneyStatistics

/// Where a step lies by importance and by its score beside its own ideal.
package struct StepQuadrant: Sendable, Equatable {
  /// Cut at the mean importance of the judged steps and at a gap of 0; what lies on a cut is high.
  package var quadrant: ImportancePerformance.Quadrant
  /// The probability that the score lies under the ideal, 0 to 1.
  package var chanceBelow: Double

  /// The sample leaves open on which side of the ideal it lies.
  package var isDoubtful: Bool { ImportancePerformance.doubtful.contains(chanceBelow) }
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
    return steps.indices.map { step in
      guard let verdict = steps[step].verdict, case .measured(let gap, _) = steps[step].drawn else {
        return nil
      }
      return StepQuadrant(
        quadrant: ImportancePerformance.quadrant(
          importance: importance.weights[step], performance: gap.points, importanceCut: cut, performanceCut: 0
        ),
        chanceBelow: ImportancePerformance.isBelow(
          performance: gap.points, standardError: verdict.standardError, cut: 0))
    }
  }
}
