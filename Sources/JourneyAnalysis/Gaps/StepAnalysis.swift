package import JourneyModel

/// What the numbers say about one step.
package struct StepAnalysis: Sendable, Equatable {
  /// Where the step stands in the ideal and the actual path.
  package var placement: Placement
  /// One per measure and unit that has any number here, the journey's main measure first.
  package var gaps: [MeasureGaps]
  /// Actual feeling minus ideal feeling, in levels.
  package var felt: Int?
  /// In the journey's main measure, else in levels; `unknown` with neither.
  package var drawn: DrawnGap
  /// nil unless the drawn gap is measured.
  package var verdict: GapVerdict?
  /// The gap of what a persona lives of her own.
  package var own: [ID<Persona>: DrawnGap] = [:]
  /// Where personas differ and nothing is everybody's: who falls shortest, all of them where several do as much; empty
  /// where all do. What the team believes and feels here is the first one's.
  package var worst: [ID<Persona>] = []
  /// The one whose answers alone count here, where a persona's view is analysed; nil: all that the analysis is about.
  package var heardFrom: ID<Persona>?
}

extension StepAnalysis {
  /// Whose gap the drawn one is; empty where it is everybody's.
  package var whose: [ID<Persona>] {
    if drawn.basis == .measured || drawn == .unknown { return [] }
    return worst.filter { $0 == worst.first || own[$0] == drawn }
  }

  /// The gaps of which the drawn one is the measured one.
  package var drawnGaps: MeasureGaps? {
    guard case .measured(let gap, _) = drawn else { return nil }
    return gaps.first { $0.delivery == gap }
  }
}

extension StepAnalysis {
  /// Every score of customers about the step: each measure, from each source. Shares are the same answers once more.
  package var heard: [MeasuredScore] {
    gaps.filter { !$0.unit.isShare }.flatMap { ($0.measured.map { [$0] } ?? []) + $0.others }
  }

  /// The answers behind the score that is shown first; without a score the most that one source has in one measure, 0
  /// when no customer was asked.
  package var answers: Int {
    heard.first { $0.estimate != nil }?.n ?? heard.map(\.n).max() ?? 0
  }

  /// Some source has enough answers in some measure for a score.
  package var isScored: Bool { heard.contains { $0.estimate != nil } }

  /// Customers scored a step that has no Actual: it exists, whatever the team says.
  package var lacksActual: Bool { (placement == .missing || placement == .undescribed) && answers > 0 }
}

extension StepAnalysis {
  /// - Parameter measures: in the order in which their gaps are listed.
  init(
    of step: ID<Step>, in journey: Journey, as subject: Subject, placement: Placement,
    measures: [ID<Measure>],
    voice: CustomerVoice
  ) {
    let ideal = journey.steps[step].ideal
    self.placement = placement
    own = DrawnGap.own(
      at: journey.steps[step], as: subject, mainMeasure: journey.mainMeasure, voice: voice)
    let worst = Self.worst(of: journey.differing(at: step), own)
    self.worst = worst.count == journey.everybody.count ? [] : worst
    let actual = journey.leading(step, of: worst)
    gaps = measures.flatMap { measure in
      [false, true].compactMap { isShare in
        MeasureGaps(
          of: subject, in: ScoreUnit(measure: measure, isShare: isShare), targets: ideal?.scores ?? [],
          beliefs: actual?.scores ?? [], voice: voice)
      }
    }
    for unit in gaps.indices where gaps[unit].believed != nil { gaps[unit].believer = worst.first }
    felt = actual?.levels(above: ideal)
    drawn = DrawnGap(main: gaps.filter { $0.unit.measure == journey.mainMeasure }, felt: felt)
  }

  /// Who falls shortest among those who differ: by level where each has one, else by the gap of her own.
  private static func worst(of parts: [Part], _ own: [ID<Persona>: DrawnGap]) -> [ID<Persona>] {
    let levels = parts.map { $0.feeling?.level }
    if !levels.contains(nil) {
      let lowest = levels.compactMap(\.self).min()
      return parts.filter { $0.feeling?.level == lowest }.flatMap(\.personas)
    }
    let shortfalls = parts.flatMap(\.personas).map { persona in
      (persona: persona, size: own[persona].flatMap { Shortfall(step: ID(0), drawn: $0)?.size } ?? 0)
    }
    let largest = shortfalls.map(\.size).max()
    return shortfalls.filter { $0.size == largest }.map(\.persona)
  }
}
