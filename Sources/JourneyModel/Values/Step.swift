import JourneySyntax

/// One thing the customer does or meets.
package struct Step: Sendable, Equatable {
  /// Its label may be that of another step, in the same journey too.
  package var name: Name
  /// The stage that it is part of; nil outside any.
  package var stage: ID<Stage>?
  /// 1 to 5, stated by the team.
  package var importance: Double?
  /// Per cent of customers who meet the step, 0 to 100.
  package var reach: Double?
  /// Why this is a moment of truth, when it is one.
  package var momentOfTruth: String?
  /// Who answers for it, as written; nil when missing or `?`.
  package var owner: String?
  /// A file of a picture of it, relative to the root folder; nil when missing, `?` or refused.
  package var picture: String?
  /// Each `Note` as one text, then lines that belong nowhere else; those of the parts are in the parts.
  package var notes: [String] = []
  /// The step as it should be, for everybody; nil while none is written.
  package var ideal: Part?
  /// The general one (no personas) and those for single personas, in file order.
  package var actuals: [Part] = []

  /// `Ideal: none`: the step is extra, and the team says so; with its evidence and notes.
  package var notIntended: Part?
  /// `Actual: none`: nobody meets the step, or nobody but the personas with an Actual of their own, and the team says so;
  /// with its evidence and notes.
  package var notOffered: Part?

  /// A step outside any stage, of which nothing but the name is known.
  package init(name: Name) { self.name = name }

  /// All parts in the order of reading: the ideal first.
  package var parts: [Part] { [ideal].compactMap(\.self) + actuals }

  /// Intended, and nothing says yet whether anybody meets it: neither the team, by an Actual or `none`, nor a log.
  package var isNotYetDescribed: Bool { ideal != nil && actuals.isEmpty && notOffered == nil && reach != 0 }

  /// The Actual that names no persona.
  package var general: Part? { actuals.first { $0.personas.isEmpty } }

  /// What `persona` lives here: her own Actual, which states what differs and leaves the other questions to the general
  /// one; without one of her own that.
  package func actual(for persona: ID<Persona>) -> Part? {
    guard let own = actuals.first(where: { $0.personas.contains(persona) }) else { return general }
    return general.map(own.answered) ?? own
  }

  /// Into `actuals`: the general one, else the first. For the order of the path and the ways back, which are of the step;
  /// what is thought and felt at it, `Journey.common` says.
  package var mainActual: Int? { actuals.firstIndex { $0.personas.isEmpty } ?? actuals.indices.first }

  /// The ways back that its main Actual says.
  package var mainLoops: [Loop] { mainActual.map { actuals[$0].loops } ?? [] }
}

extension Step {
  /// What may be written in its block, outside its parts.
  static let fields = ModelFields<Step>([
    .number(.importance, \.importance), .percent(.reach, \.reach),
    .text(.momentOfTruth, \.momentOfTruth), .text(.owner, \.owner), .file(.picture, \.picture),
    .texts(.note, \.notes),
  ])
}
