/// Something that could be done about a step.
package struct Opportunity: Sendable, Equatable {
  package enum Status: Sendable, Equatable, CaseIterable {
    case proposed, planned, doing, done, dropped
  }

  package var name: Name
  package var fixes: [StepReference] = []
  /// 1 to 5, stated by the team.
  package var value: Double?
  /// 1 to 5, stated by the team.
  package var feasibility: Double?
  package var owner: String?
  package var status: Status?
  package var due: String?
  package var success: String?
  package var note: String?

  package init(name: Name) { self.name = name }
}
