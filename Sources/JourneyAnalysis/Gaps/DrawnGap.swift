import JourneyEvidence
import JourneyModel

/// The one gap that a picture draws for a step; the first of these that is known.
package enum DrawnGap: Sendable, Equatable {
  /// Customers' score minus the ideal, in the main measure.
  case measured(Gap, n: Int)
  /// The team's belief minus the ideal, in the main measure.
  case believed(Gap)
  /// Actual feeling minus ideal feeling, in levels of 1 to 5.
  case felt(levels: Int)
  /// Nothing is known that could be drawn.
  case unknown
}

extension DrawnGap {
  /// What stands behind it.
  package var basis: GapBasis {
    switch self {
    case .measured: .measured
    case .believed: .believed
    case .felt: .felt
    case .unknown: .unknown
    }
  }

  /// - Parameter gaps: those of the main measure, its score before its share, so that the score is drawn where both
  ///   could be.
  init(main gaps: [MeasureGaps], felt: Int?) {
    for unit in gaps {
      if let gap = unit.delivery, let score = unit.measured {
        self = .measured(gap, n: score.n)
        return
      }
    }
    if let gap = gaps.lazy.compactMap(\.admitted).first {
      self = .believed(gap)
    } else if let felt {
      self = .felt(levels: felt)
    } else {
      self = .unknown
    }
  }
}

extension DrawnGap {
  /// What each persona lives of her own at a step, beside the ideal of everybody, by persona: measured where her
  /// segment gave answers, else believed, else felt.
  static func own(at step: Step, as subject: Subject, mainMeasure: ID<Measure>?, voice: CustomerVoice) -> [ID<
    Persona
  >:
    DrawnGap]
  {
    var own: [ID<Persona>: DrawnGap] = [:]
    for part in step.actuals {
      for persona in part.personas {
        var hers = voice
        hers.settings.group = .persona(persona)
        let gaps = [false, true].compactMap { isShare in
          mainMeasure.flatMap {
            MeasureGaps(
              of: subject, in: ScoreUnit(measure: $0, isShare: isShare), targets: step.ideal?.scores ?? [],
              beliefs: part.scores, voice: hers)
          }
        }
        own[persona] = DrawnGap(
          main: gaps, felt: step.actual(for: persona)?.levels(above: step.ideal))
      }
    }
    return own
  }
}

extension Part {
  /// How this feels beside the ideal, in levels.
  func levels(above ideal: Part?) -> Int? {
    guard let lived = feeling?.level, let wanted = ideal?.feeling?.level else { return nil }
    return lived - wanted
  }
}
