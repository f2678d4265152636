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
  /// 1 to 5, stated by the team.
  package var value: Double?
  /// 1 to 5, stated by the team.
  package var feasibility: Double?
  /// Who answers for it, as written; nil when missing or `?`.
  package var owner: String?
  /// nil when missing, `?` or none of the words for it.
  package var status: Status?
  /// When it is to be done, as written; never read as a day.
  package var due: String?
  /// How people will know that it worked; nil when missing or `?`.
  package var success: String?
  /// Anything else worth keeping; nil when missing or `?`.
  package var note: String?

  /// An opportunity of which nothing but the name is known.
  package init(name: Name) { self.name = name }
}

extension Opportunity {
  /// What may be written in its block.
  static let fields = ModelFields<Opportunity>([
    .list(
      .fixes, \.fixes,
      read: { resolver, field in field.names.compactMap { resolver.findStep($0, field) } },
      fact: { step, places in .reference(places.block(of: step)) }),
    .number(.value, \.value), .number(.feasibility, \.feasibility), .text(.owner, \.owner),
    .choice(.status, \.status), .text(.due, \.due), .text(.success, \.success), .text(.note, \.note),
  ])
}
