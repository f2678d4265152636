import JourneySyntax

/// Something that could be done about a step.
package struct Opportunity: Sendable, Equatable {
  /// How far it has come.
  package enum Status: String, Sendable, Equatable, CaseIterable {
    /// In the order in which it comes to an end.
    case proposed, planned, doing, done, dropped
  }

  /// As its heading says.
  package var name: Name
  /// The steps it helps, of any journey, in the order written; names that lead nowhere are left out.
  package var fixes: [StepReference] = []
  /// What it is worth, as the team states it; nil when missing or `?`.
  package var value: Rating?
  /// How easily it can be done, as the team states it; nil when missing or `?`.
  package var feasibility: Rating?
  /// Who answers for it, as written; nil when missing or `?`.
  package var owner: String?
  /// nil when missing, `?` or none of the words for it.
  package var status: Status?
  /// When it is to be done, as written.
  package var due: String?
  /// How people will know that it worked; nil when missing or `?`.
  package var success: String?
  /// Anything else worth keeping; nil when missing or `?`.
  package var note: String?

  /// An opportunity of which nothing but the name is known.
  package init(name: Name) { self.name = name }
}

extension Opportunity {
  /// The column of a board that it stands in: what nobody has decided about is proposed.
  package var stage: Status { status ?? .proposed }

  /// Whether it was to be done before a day and is not; what no day can be read in is never over.
  package func isOverdue(on day: Day) -> Bool {
    guard stage != .done, stage != .dropped, let due = due.flatMap(Day.init(written:)) else { return false }
    return due < day
  }

  /// What may be written in its block.
  static let fields = ModelFields<Opportunity>([
    .list(
      .fixes, \.fixes,
      read: { resolver, field in field.names.compactMap { resolver.findStep($0, field) } },
      fact: { step, places in .reference(places.block(of: step)) }),
    .rating(.value, \.value), .rating(.feasibility, \.feasibility), .text(.owner, \.owner),
    .choice(.status, \.status), .text(.due, \.due), .text(.success, \.success), .text(.note, \.note),
  ])
}
