package import JourneyAnalysis
package import JourneyModel
import JourneyStatistics

/// Opportunities as cards in a column for each status: what is decided, and what is left to decide.
package struct OpportunityBoard: Sendable, Equatable {
  /// One opportunity.
  package struct Card: Sendable, Equatable {
    /// Which one.
    package var opportunity: ID<Opportunity>
    /// As its heading says, set apart where it runs the other way.
    package var label: String
    /// What is known of it, in the order of reading; each with its name.
    package var facts: [Fact]
    /// It was to be done before the day of the board.
    package var isOverdue: Bool
  }

  /// What a line of a card may tell, in the order of reading.
  package enum FactKind: Sendable, Equatable, CaseIterable {
    /// Worth is from gaps, value and feasibility are from the team.
    case owner, due, fixes, worth, value, feasibility
  }

  /// A line of a card.
  package struct Fact: Sendable, Equatable {
    /// What it tells.
    package var kind: FactKind
    /// `Owner`.
    package var name: String
    /// `Identity team`.
    package var text: String
  }

  /// Those of one status.
  package struct Column: Sendable, Equatable {
    /// Which one.
    package var status: Opportunity.Status
    /// As people call it.
    package var title: String
    /// The most valuable first, then those of which nobody knows it in the order of the model.
    package var cards: [Card]
  }

  /// From proposed to dropped, also without cards.
  package let columns: [Column]

  /// - Parameters:
  ///   - shown: which of the model's opportunities are on it.
  ///   - day: what is due before it and not done is overdue; nil where no day is known.
  package init(
    of shown: [ID<Opportunity>], by analysis: GapAnalysis, in model: Model, on day: Day?, words: Words
  ) {
    let standings = Dictionary(
      analysis.opportunities(in: model).map { ($0.opportunity, $0.standing.value) }
    ) { first, _ in first }
    let order = shown.sorted { a, b in
      let (value, other) = (standings[a] ?? -1, standings[b] ?? -1)
      return value == other ? a < b : value > other
    }
    columns = Opportunity.Status.allCases.map { status in
      Column(
        status: status, title: words.label(status),
        cards: order.filter { model.opportunities[$0].stage == status }.map { id in
          let opportunity = model.opportunities[id]
          let worth = analysis.opportunityBasis == .gaps ? standings[id] : nil
          let isOverdue = day.map { opportunity.isOverdue(on: $0) } ?? false
          return Card(
            opportunity: id, label: words.isolated(opportunity.name.label),
            facts: words.facts(of: opportunity, worth: worth, isOverdue: isOverdue, in: model),
            isOverdue: isOverdue)
        })
    }
  }

  /// All cards, column by column.
  package var cards: [(status: Opportunity.Status, card: Card)] {
    columns.flatMap { column in column.cards.map { (column.status, $0) } }
  }
}

extension Words {
  /// - Parameter worth: of the gaps that it would close, 0 to 100; nil where it is placed by the team's own value.
  fileprivate func facts(
    of opportunity: Opportunity, worth: Double?, isOverdue: Bool, in model: Model
  ) -> [OpportunityBoard.Fact] {
    let due = opportunity.due.map { due in
      isOverdue ? say(en: "\(day(due)), overdue", ar: "\(day(due))، فات موعدها") : day(due)
    }
    let steps = opportunity.fixes.map { isolated(stepName(model.journeys[$0.journey].steps[$0.step])) }
    return OpportunityBoard.FactKind.allCases.compactMap { kind in
      let text: String? =
        switch kind {
        case .owner: opportunity.owner.map { isolated($0) }
        case .due: due
        case .fixes: steps.isEmpty ? nil : list(steps)
        case .worth: worth.map { number($0) }
        case .value: opportunity.value.map { rated($0) }
        case .feasibility: opportunity.feasibility.map { rated($0) }
        }
      return text.map { OpportunityBoard.Fact(kind: kind, name: label(kind), text: $0) }
    }
  }

  /// What a line of a card is called, in a card and in a table.
  package func label(_ kind: OpportunityBoard.FactKind) -> String { head(kind.head).text }
}

extension OpportunityBoard.FactKind {
  /// The head of its column.
  var head: ColumnHead {
    switch self {
    case .owner: .owner
    case .due: .due
    case .fixes: .fixes
    case .worth: .worth
    case .value: .value
    case .feasibility: .feasibility
    }
  }
}
