package import JourneyModel
package import JourneyStatistics

/// Where an opportunity lies by what it is worth, and by how feasible the team says it is. Two axes, never multiplied.
package struct OpportunityStanding: Sendable, Equatable {
  /// What the worth of a journey's opportunities is known from: of one journey all are placed alike.
  package enum Basis: String, Sendable, Equatable {
    /// The measured gaps that they would close.
    case gaps
    /// The team's own value, where no measured gap is there to be closed.
    case team
  }

  /// What is looked at.
  package var opportunity: ID<Opportunity>
  /// Worth and feasibility, both 0 to 100. Worth from gaps is that of the most urgent step that it fixes beside the
  /// journey's largest.
  package var standing: ValueFeasibility
}

extension GapAnalysis {
  /// What the worth of opportunities is known from.
  package var opportunityBasis: OpportunityStanding.Basis { largestMeasured > 0 ? .gaps : .team }

  /// The priority of the most urgent measured gap; 0 where there is none.
  private var largestMeasured: Double {
    fixes.filter { $0.basis == .measured }.map(\.priority.value).max() ?? 0
  }

  /// Those of the journey's opportunities of which both axes are known, without what was dropped, in the order of the
  /// model. Of several steps the most urgent counts: gaps overlap, and are no sum. None of a group.
  package func opportunities(in model: Model) -> [OpportunityStanding] {
    guard hasPriorities else { return [] }
    let largest = largestMeasured
    let measured = fixes.filter { $0.basis == .measured }
    return model.opportunities(for: journey).compactMap { id in
      let opportunity = model.opportunities[id]
      guard opportunity.status != .dropped, let feasibility = opportunity.feasibility?.marks else {
        return nil
      }
      if largest > 0 {
        let own = measured.filter { $0.opportunities.contains(id) }.map(\.priority)
        return own.max { $0.value < $1.value }.flatMap {
          ValueFeasibility(priority: $0, largest: largest, feasibility: feasibility)
        }.map { OpportunityStanding(opportunity: id, standing: $0) }
      }
      return opportunity.value?.marks.map {
        OpportunityStanding(
          opportunity: id, standing: ValueFeasibility(value: $0, feasibility: feasibility))
      }
    }
  }
}

extension Model {
  /// The opportunities that a journey's report tells of, in the order of the model: those that fix a step of it, and
  /// those that name no step and so may belong to any.
  package func opportunities(for journey: ID<Journey>) -> [ID<Opportunity>] {
    opportunities.ids.filter { id in
      let fixes = opportunities[id].fixes
      return fixes.isEmpty || fixes.contains { $0.journey == journey }
    }
  }
}
