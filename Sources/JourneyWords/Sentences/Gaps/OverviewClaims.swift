package import JourneyAnalysis
package import JourneyModel
import JourneyStatistics

/// What an analysis says of several steps at once: quadrants, what is remembered, and opportunities.
package struct OverviewClaims {
  private let analysis: GapAnalysis
  private let model: Model

  /// - Parameter model: the one that was analysed.
  package init(of analysis: GapAnalysis, in model: Model) {
    self.analysis = analysis
    self.model = model
  }

  private var journey: Journey { model.journeys[analysis.journey] }

  private func name(_ step: ID<Step>) -> String { journey.steps[step].name.label }

  /// Quadrants first, then the remembered feeling, then opportunities, as far as there are any.
  package var all: [Claim] { quadrants + (remembered.map { [$0] } ?? []) + opportunities }

  /// Steps in the order of fixing, as a long list is cut.
  private var quadrants: [Claim] {
    let found = analysis.quadrants
    let urgent = analysis.fixes.map(\.step)
    let order = urgent + Set(journey.steps.ids).subtracting(urgent).sorted()
    let named = ImportancePerformance.Quadrant.allCases.map(Optional.some) + [nil]
    return named.compactMap { quadrant in
      let steps = order.compactMap { step in
        found[step.index].flatMap { $0.quadrant == quadrant ? (step, $0.isDoubtful) : nil }
      }
      guard !steps.isEmpty else { return nil }
      let n = steps.compactMap { analysis[$0.0].drawnGaps?.measured?.n }.min() ?? 0
      return Claim(
        .quadrant(quadrant, steps: steps.map { Claim.PlacedStep(name: name($0.0), isDoubtful: $0.1) }), n: n)
    }
  }

  /// The n is the number of steps: nobody was asked.
  private var remembered: Claim? {
    RememberedFeeling(of: journey).map { found in
      Claim(
        .remembered(
          mean: found.mean, remembered: found.remembered, peak: name(found.peak),
          isStrength: found.isHigh && found.peak != largestShortfall, end: name(found.end)),
        n: journey.steps.count)
    }
  }

  /// The first that is told; nil where nothing falls short.
  private var largestShortfall: ID<Step>? {
    analysis.findings.lazy.compactMap { if case .gap(let step) = $0 { step } else { nil } }.first
  }

  private var opportunities: [Claim] {
    let basis = analysis.opportunityBasis
    // What is done is no longer to be chosen.
    let open = analysis.opportunities(in: model).filter {
      model.opportunities[$0.opportunity].status != .done
    }
    return open.map { found in
      let opportunity = model.opportunities[found.opportunity]
      let n =
        opportunity.fixes.filter { $0.journey == analysis.journey }
        .compactMap { analysis[$0.step].drawnGaps?.measured?.n }.min() ?? 0
      return Claim(
        .opportunity(
          found.standing.quadrant, name: opportunity.name.label, value: found.standing.value,
          feasibility: found.standing.feasibility, by: basis), n: n)
    }
  }
}
