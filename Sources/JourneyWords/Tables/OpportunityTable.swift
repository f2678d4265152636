package import JourneyModel

/// The board as a table: a line for each opportunity, with the parts of its ratings as they were written.
package struct OpportunityTable: Sendable, Equatable {
  /// Names of the columns.
  package let heads: [TableHead]
  /// Parallel to `heads`, in the order of the board.
  package let rows: [[String]]

  /// - Parameter board: of the same model.
  package init(of board: OpportunityBoard, in model: Model, words: Words) {
    let told = Set(board.cards.flatMap(\.card.facts).map(\.kind))
    let kinds = OpportunityBoard.FactKind.allCases.filter(told.contains)
    let shown = board.cards.map { model.opportunities[$0.card.opportunity] }
    let ratings = Self.ratings.filter { rating in
      shown.contains { Self.parts($0[keyPath: rating.path], words) != nil }
    }
    heads =
      words.heads(.opportunity, .status) + kinds.map { words.head($0.head) }
      + ratings.map { words.head($0.head) }
    rows = zip(board.cards, shown).map { place, opportunity in
      let facts = kinds.map { kind in place.card.facts.first { $0.kind == kind }?.text }
      let parts = ratings.map { Self.parts(opportunity[keyPath: $0.path], words) }
      return [place.card.label, words.label(place.status)] + (facts + parts).map { $0 ?? "–" }
    }
  }

  private static var ratings: [(path: KeyPath<Opportunity, Rating?>, head: ColumnHead)] {
    [
      (\.value, .valueParts),
      (\.feasibility, .feasibilityParts),
    ]
  }

  /// nil where there are none, or one number says it all.
  private static func parts(_ rating: Rating?, _ words: Words) -> String? {
    rating.flatMap { $0.whole == nil ? words.stated($0) : nil }
  }
}
