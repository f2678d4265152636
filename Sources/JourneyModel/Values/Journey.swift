package import JourneySyntax

/// What a customer goes through to reach a goal: stages with steps, each as it should be and as it is.
package struct Journey: Sendable, Equatable {
  /// Of a journey opened by a step or stage alone, the label is the file's name without folders and ending.
  package var name: Name
  /// Whom it is told of.
  package var personas: [ID<Persona>] = []
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

  /// Steps as `persona` lives them (`nil`: as the team believes for everybody; where a step has only
  /// Actuals of single personas, the first of these speaks).
  package func actualPath(for persona: ID<Persona>? = nil) -> [ID<Step>] {
    let order = persona.flatMap { ownOrders[$0] } ?? actualOrder
    return order.filter { steps[$0].actual(for: persona) != nil }
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
  /// Each `Note` as one text, then lines that belong nowhere else; those of the parts are in the parts.
  package var notes: [String] = []
  /// The step as it should be, for everybody; nil while none is written.
  package var ideal: Part?
  /// The general one (no personas) and those for single personas, in file order.
  package var actuals: [Part] = []

  /// A step outside any stage, of which nothing but the name is known.
  package init(name: Name) { self.name = name }

  /// All parts in the order of reading: the ideal first.
  package var parts: [Part] { [ideal].compactMap(\.self) + actuals }

  /// What `persona` lives here: her own Actual, else the general one. For `nil` the general one, else the first.
  package func actual(for persona: ID<Persona>? = nil) -> Part? {
    let general = actuals.first { $0.personas.isEmpty }
    guard let persona else { return general ?? actuals.first }
    return actuals.first { $0.personas.contains(persona) } ?? general
  }
}

/// A step as it should be (Ideal) or as it is believed to be (Actual).
package struct Part: Sendable, Equatable {
  /// The line of `Ideal` or `Actual`, or of the field that opened the part without one.
  package var place: Place
  /// Whom this Actual is for; empty: everybody.
  package var personas: [ID<Persona>] = []
  /// Where it happens, in the order of the file.
  package var touchpoints: [Touchpoint] = []
  /// What the customer expects here, one text a field.
  package var expectations: [String] = []
  /// What the customer thinks, in their own words; one text a field.
  package var thoughts: [String] = []
  /// nil while the question is open; words of an unknown level are a feeling too.
  package var feeling: Feeling?
  /// In an Ideal targets, in an Actual what the team believes; those outside their scale are left out.
  package var scores: [StatedScore] = []
  /// How long it takes, as written: `10 min`. Nothing is counted with it.
  package var duration: String?
  /// What hurts, one text a field.
  package var pains: [String] = []
  /// What supports this: an interview, a figure, a document; one text a field.
  package var evidence: [String] = []
  /// The day someone last looked at it and found it still true; nil when none was written.
  package var reviewed: Day?
  /// Each `Note` as one text, then lines that belong nowhere else.
  package var notes: [String] = []
  /// The step of the same journey that this one comes after in reality.
  package var after: ID<Step>?
  /// Where customers are sent back to; empty in an Ideal.
  package var loops: [Loop] = []
  /// Fields written with `?`, each once: known to be open.
  package var leftOpen: [Keyword] = []

  /// A part for everybody, with all questions open.
  package init(place: Place) { self.place = place }

  /// The keywords of the questions without an answer, in their order; `?` is no answer.
  package var openQuestions: [Keyword] { Keyword.questions.filter { !hasAnswer(to: $0) } }

  private func hasAnswer(to question: Keyword) -> Bool {
    switch question {
    case .touchpoint: !touchpoints.isEmpty
    case .expectation: !expectations.isEmpty
    case .thought: !thoughts.isEmpty
    case .feeling: feeling != nil
    default: false
    }
  }
}

/// `website / Licensing portal`: the channel ends at the first ` / `.
package struct Touchpoint: Sendable, Equatable {
  /// Trimmed; nil where no channel is named.
  package var channel: String?
  /// The rest, or all of it where no channel is named.
  package var name: String

  /// A touchpoint whose channel and name are told apart already.
  package init(channel: String?, name: String) {
    self.channel = channel
    self.name = name
  }
}

/// `2 annoyed`: the level from 1 (very bad) to 5 (very good), when written or known from the words.
package struct Feeling: Sendable, Equatable {
  /// One of `levels`; nil where none was written and the words are not known, or another number was.
  package var level: Int?
  /// As written beside the level, trimmed; empty where the level is all.
  package var words: String

  /// From very bad to very good.
  package static let levels = 1...5

  /// A feeling as given: the level is neither checked nor looked up from the words.
  package init(level: Int?, words: String) {
    self.level = level
    self.words = words
  }
}

/// `Back to: [form] 38 % a paper was missing`.
package struct Loop: Sendable, Equatable {
  /// The step of the same journey that customers are sent back to.
  package var to: ID<Step>
  /// Per cent, 0 to 100, when known.
  package var share: Double?
  /// Why, as written after step and share, trimmed; empty where nothing is said.
  package var reason: String
  /// The line of `Back to`.
  package var place: Place

  /// A loop as given: neither step nor share is checked.
  package init(to: ID<Step>, share: Double?, reason: String, place: Place) {
    self.to = to
    self.share = share
    self.reason = reason
    self.place = place
  }
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

extension Step {
  /// What may be written in its block, outside its parts.
  static let fields = ModelFields<Step>([
    .number(.importance, \.importance), .percent(.reach, \.reach),
    .text(.momentOfTruth, \.momentOfTruth), .text(.owner, \.owner), .texts(.note, \.notes),
  ])
}

extension Part {
  /// What may be written in it.
  static let fields = ModelFields<Part>([
    .each(
      .touchpoint, \.touchpoints, read: { Touchpoint($1) },
      fact: { touchpoint, _ in .touchpoint(channel: touchpoint.channel, name: touchpoint.name) }),
    .texts(.expectation, \.expectations), .texts(.thought, \.thoughts),
    .one(
      .feeling, \.feeling, read: { $0.feeling($1) },
      fact: { feeling, _ in .feeling(level: feeling.level, words: feeling.words) }),
    .each(
      .score, \.scores, read: { $0.score($1) },
      fact: { score, places in
        .score(measure: places.block(of: score.measure), value: score.value, isShare: score.isShare)
      }),
    .text(.duration, \.duration), .texts(.pain, \.pains), .texts(.evidence, \.evidence),
    .day(.reviewed, \.reviewed), .texts(.note, \.notes),
    .one(
      .after, \.after, read: { $0.step($1) }, fact: { step, places in .reference(places.block(of: step)) }),
    .each(
      .backTo, \.loops, read: { $0.loop($1) },
      fact: { loop, places in .loop(to: places.block(of: loop.to), share: loop.share, reason: loop.reason) }),
  ])
}
