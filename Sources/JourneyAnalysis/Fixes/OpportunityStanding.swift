package import JourneyModel
package import JourneyStatistics

/// Where an opportunity lies by what the measured gaps that it would fix are worth, and by how feasible the
/// team says it
/// is. Two axes, never multiplied.
package struct OpportunityStanding: Sendable, Equatable {
  /// What is looked at.
  package var opportunity: ID<Opportunity>
  /// Value of the most urgent step that it fixes beside the journey's largest, and feasibility; both 0 to 100.
  package var standing: ValueFeasibility
}

extension GapAnalysis {
  /// Those of the model's opportunities that fix measured gaps of this journey and have a feasibility, in
  /// the order of
  /// the model. Of several steps the most urgent counts: gaps overlap, and are no sum.
  package func opportunities(in model: Model) -> [OpportunityStanding] {
    let measured = fixes.filter { $0.basis == .measured }
    let largest = measured.map(\.priority.value).max() ?? 0
    return model.opportunities.ids.compactMap { id in
      let own = measured.filter { $0.opportunities.contains(id) }.map(\.priority)
      guard let feasibility = model.opportunities[id].feasibility,
        let priority = own.max(by: { $0.value < $1.value }),
        let standing = ValueFeasibility(priority: priority, largest: largest, ratings: [feasibility])
      else { return nil }
      return OpportunityStanding(opportunity: id, standing: standing)
    }
  }
}
