package import JourneyModel

/// What hurts at a step though no gap tells of it: the team wrote it down, and nobody measured it.
package struct Burden: Sendable, Equatable {
  /// What there is to be fixed.
  package enum Cause: Sendable, Equatable {
    /// The ideal path does without the step.
    case extra
    /// Customers are sent back from it, and it hurts.
    case wayBack
  }

  /// What there is to be fixed.
  package var cause: Cause
  /// By how many levels of 1 to 5 it feels worse than the best; positive.
  package var levels: Double
  /// How many of those who meet the step have it, in per cent; nil where that is not written.
  package var share: Double?

  /// As it is there; nil where nobody wrote it.
  package var feeling: Feeling?
  /// Who lives it so; empty where it is everybody's.
  package var personas: [ID<Persona>] = []

  /// The middle of the scale, where no feeling is written; in pain the level below.
  package static let presumedFeeling = 3
  /// The same of a step with a pain.
  package static let presumedFeelingInPain = 2
}

extension Burden {
  /// nil where a gap was measured, and where nothing hurts.
  /// - Parameter found: of the step; where personas differ and nothing is everybody's, what those who fall shortest live
  ///   counts.
  init?(of step: ID<Step>, in journey: Journey, as found: StepAnalysis) {
    let subject = journey.steps[step]
    let common = journey.common(step)
    guard found.drawn.basis != .measured,
      let lived = journey.leading(step, of: found.worst)
    else { return nil }
    let loops = lived.loops
    let hurts = !lived.pains.isEmpty || subject.mainActual.map { !subject.actuals[$0].pains.isEmpty } ?? false
    if found.placement == .extra {
      cause = .extra
    } else if hurts, !loops.isEmpty {
      cause = .wayBack
      let shares = loops.compactMap(\.share)
      share = shares.isEmpty ? nil : min(shares.reduce(0, +), 100)
    } else {
      return nil
    }
    feeling = lived.feeling
    personas = common == nil ? found.worst : []
    let level = feeling?.level ?? (hurts ? Self.presumedFeelingInPain : Self.presumedFeeling)
    levels = Double(max(Feeling.levels.upperBound - level, hurts ? 1 : 0))
    if levels == 0 { return nil }
  }
}
