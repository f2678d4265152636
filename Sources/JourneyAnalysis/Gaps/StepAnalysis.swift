import JourneyModel

/// What the numbers say about one step.
package struct StepAnalysis: Sendable, Equatable {
  package var placement: Placement
  /// One per measure and unit that has any number here, the journey's main measure first.
  package var gaps: [MeasureGaps]
  /// Actual feeling minus ideal feeling, in levels.
  package var felt: Int?
  package var drawn: DrawnGap
}

extension StepAnalysis {
  /// - Parameter measures: indices into `Model.measures`, in the order in which their gaps are listed.
  init(
    of step: Step, as subject: Subject, placement: Placement, measures: [Int], mainMeasure: Int?,
    voice: CustomerVoice
  ) {
    self.placement = placement
    gaps = measures.flatMap { measure in
      [false, true].compactMap { isShare in
        MeasureGaps(of: step, as: subject, in: Unit(measure: measure, isShare: isShare), voice: voice)
      }
    }
    if let actual = step.actual()?.feeling?.level, let ideal = step.ideal?.feeling?.level {
      felt = actual - ideal
    }
    drawn = DrawnGap(main: gaps.filter { $0.unit.measure == mainMeasure }, felt: felt)
  }
}
