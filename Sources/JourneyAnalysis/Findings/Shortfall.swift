import JourneyModel
import JourneyStatistics

/// By how much a step falls short of its ideal, as its drawn gap says: what findings and fixes are ordered by.
struct Shortfall: Sendable, Equatable {
  var step: ID<Step>
  var basis: GapBasis
  /// Positive; in points, in levels when felt.
  var size: Double

  /// nil when the step does not fall short, or when nothing is known.
  init?(step: ID<Step>, drawn: DrawnGap) {
    self.step = step
    basis = drawn.basis
    switch drawn {
    case .measured(let gap, _): size = -gap.points
    case .believed(let gap): size = -gap.points
    case .felt(let levels): size = Double(-levels)
    case .unknown: return nil
    }
    guard size > 0 else { return nil }
  }

  /// What may be told of a step as a finding: a measured gap only with a verdict that there is one, at its shrunken size,
  /// as the largest of many gaps is mostly the luckiest draw; what the team says as it is.
  init?(toldOf found: StepAnalysis, at step: ID<Step>) {
    self.init(step: step, drawn: found.drawn)
    guard basis == .measured else { return }
    guard let verdict = found.verdict, verdict.verdict.isGap else { return nil }
    size = -verdict.size.points
    guard size > 0 else { return nil }
  }
}
