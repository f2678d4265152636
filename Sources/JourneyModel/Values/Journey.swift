import JourneySyntax

/// What a customer goes through to reach a goal: stages with steps, each as it should be and as it is.
package struct Journey: Sendable, Equatable {
  /// Of a journey opened by a step or stage alone, the label is the file's name without folders and ending.
  package var name: Name
  /// Whom it is told of.
  package var personas: [ID<Persona>] = []
  /// Everybody: those it is told of, else all personas of the model.
  package var everybody: [ID<Persona>] = []
  /// What is to be reached; nil when missing or `?`.
  package var goal: String?
  /// What customers are asked here.
  package var measuredBy: [ID<Measure>] = []
  /// The measure of diagram, findings and order of fixing. The first of `measuredBy`, else the first measure that has
  /// a score or a source anywhere in the journey.
  package var mainMeasure: ID<Measure>?
  /// Who answers for it, as written; nil when missing or `?`.
  package var owner: String?
  /// What the customer is called here, e.g. "citizen".
  package var customer: String?
  /// The day someone last looked at it and found it still true; nil when none was written.
  package var reviewed: Day?
  /// Which importance orders the steps; nil: what the answers give where they tell a step from an average one, else what
  /// the team stated.
  package var orderBy: ImportanceOrder?
  /// Which answers say how it is now; nil where it does not say.
  package var window: Window?
  /// Each `Note` as one text, then lines that belong nowhere else.
  package var notes: [String] = []
  /// In the order of the file; a stage may have no steps.
  package var stages: [Stage] = []
  /// In the order of the file, which is the order of the ideal.
  package var steps: [Step] = []
  /// All steps in the order of reality: the file's, changed by `After`.
  package var actualOrder: [ID<Step>] = []
  /// The same by persona, for those whose own Actuals say an `After`.
  package var ownOrders: [ID<Persona>: [ID<Step>]] = [:]

  /// A journey of which nothing but the name is known.
  package init(name: Name) { self.name = name }

  /// Steps of the ideal path.
  package var idealPath: [ID<Step>] { steps.ids.filter { steps[$0].ideal != nil } }

  /// Steps that somebody lives, or that `persona` does, in that order.
  package func actualPath(for persona: ID<Persona>? = nil) -> [ID<Step>] {
    guard let persona else { return actualOrder.filter { !steps[$0].actuals.isEmpty } }
    return (ownOrders[persona] ?? actualOrder).filter { steps[$0].actual(for: persona) != nil }
  }

  /// What everybody lives at a step: its general Actual, or the one that names each of them. One persona's is never
  /// everybody's.
  package func common(_ step: ID<Step>) -> Part? {
    let actuals = steps[step].actuals
    return steps[step].general
      ?? actuals.first { !everybody.isEmpty && Set(everybody).isSubset(of: $0.personas) }
  }

  /// The Actual of a step that stands for all: everybody's, else that of the first of `personas`, else the first there is.
  package func leading(_ step: ID<Step>, of personas: [ID<Persona>]) -> Part? {
    common(step)
      ?? (personas.first ?? differing(at: step).first?.personas.first).flatMap(steps[step].actual(for:))
  }

  /// The Actuals of a step where none is everybody's.
  package func differing(at step: ID<Step>) -> [Part] { common(step) == nil ? steps[step].actuals : [] }

  /// The levels that are felt at a step where no feeling is everybody's, from the worst to the best.
  package func feltRange(at step: ID<Step>) -> ClosedRange<Int>? {
    let levels = differing(at: step).compactMap { $0.feeling?.level }
    return levels.min().flatMap { lowest in levels.max().map { lowest...$0 } }
  }
}

/// A part of the journey with a name; its steps are those that name it.
package struct Stage: Sendable, Equatable {
  /// As its heading says; steps refer to a stage by its place, never by this name.
  package var name: Name
  /// What is to be reached in it; nil when missing or `?`.
  package var goal: String?
  /// A stage has one note at most; nil when missing or `?`.
  package var note: String?

  /// A stage of which nothing but the name is known.
  package init(name: Name) { self.name = name }
}

/// A step of some journey of the model.
package struct StepReference: Sendable, Hashable {
  /// The journey that has the step.
  package var journey: ID<Journey>
  /// Which of its steps.
  package var step: ID<Step>

  /// A reference as given: whether there is such a step is not checked.
  package init(journey: ID<Journey>, step: ID<Step>) {
    self.journey = journey
    self.step = step
  }
}

extension Journey {
  /// What may be written in its block, outside its stages and steps.
  static let fields = ModelFields<Journey>([
    .references(.forPersonas, \.personas, in: \.personaNames, fact: { .reference($1.block(of: $0)) }),
    .text(.goal, \.goal),
    .references(.measuredBy, \.measuredBy, in: \.measureNames, fact: { .reference($1.block(of: $0)) }),
    .text(.owner, \.owner),
    .text(.customer, \.customer), .day(.reviewed, \.reviewed), .choice(.orderBy, \.orderBy),
    .window(.window, \.window), .texts(.note, \.notes),
  ])
}

extension Stage {
  /// What may be written in its block, outside its steps.
  static let fields = ModelFields<Stage>([.text(.goal, \.goal), .text(.note, \.note)])
}
