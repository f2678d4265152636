import JourneyModel

/// What the numbers say about one step.
package struct StepAnalysis: Sendable, Equatable {
  package var placement: Placement
  /// One per measure and unit that has any number here, the journey's main measure first.
  package var gaps: [MeasureGaps]
  /// Actual feeling minus ideal feeling, in levels.
  package var felt: Int?
  package var drawn: DrawnGap
  /// nil unless the drawn gap is measured.
  package var verdict: GapVerdict?
}

extension StepAnalysis {
  /// The gaps of which the drawn one is the measured one.
  package var drawnGaps: MeasureGaps? {
    guard case .measured(let gap, _) = drawn else { return nil }
    return gaps.first { $0.delivery == gap }
  }
}

extension StepAnalysis {
  /// - Parameter measures: indices into `Model.measures`, in the order in which their gaps are listed.
  init(
    of step: Step, as subject: Subject, placement: Placement, measures: [Int], mainMeasure: Int?,
    voice: CustomerVoice
  ) {
    let ideal = step.ideal
    let actual = step.actual()
    self.placement = placement
    gaps = measures.flatMap { measure in
      [false, true].compactMap { isShare in
        MeasureGaps(
          of: subject, in: ScoreUnit(measure: measure, isShare: isShare), targets: ideal?.scores ?? [],
          beliefs: actual?.scores ?? [], voice: voice)
      }
    }
    if let lived = actual?.feeling?.level, let wanted = ideal?.feeling?.level {
      felt = lived - wanted
    }
    drawn = DrawnGap(main: gaps.filter { $0.unit.measure == mainMeasure }, felt: felt)
  }
}
