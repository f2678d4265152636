package import JourneyModel
import JourneySyntax

/// What a model says, one fact a leaf: a field's value at its owner, the owner by its label and those above it. Names
/// stand in place of indices, so that a fact is the same wherever the rest of the model moves.
package struct Facts: Equatable, Sendable {
  /// How often each fact is said, by the fact as a line.
  package private(set) var counts: [String: Int] = [:]

  /// All facts, those that are said twice twice.
  package var count: Int { counts.values.reduce(0, +) }

  /// What the model says, whatever way it was written.
  package init(of model: Model) {
    for persona in model.personas { add(persona) }
    for measure in model.measures.dropFirst(Measure.builtIn.count) { add(measure) }
    for source in model.sources { add(source, in: model) }
    for journey in model.journeys { add(journey, in: model) }
    for opportunity in model.opportunities { add(opportunity, in: model) }
    for item in model.agenda { add("agenda", [("item", item.topic), ("minutes", item.minutes.text)]) }
    add("settings", [("digits", "\(model.settings.digits)"), ("title", model.settings.title)])
  }

  /// Those that `other` has not, or has fewer times.
  package func missing(from other: Facts) -> Facts {
    var missing = self
    missing.counts = counts.compactMapValues { $0 }.reduce(into: [:]) { result, fact in
      let lost = fact.value - (other.counts[fact.key] ?? 0)
      if lost > 0 { result[fact.key] = lost }
    }
    return missing
  }

  /// Every fact with its text changed as the file's was.
  package func mapped(_ change: (String) -> String) -> Facts {
    var facts = self
    facts.counts = [:]
    for (fact, count) in counts { facts.counts[change(fact), default: 0] += count }
    return facts
  }

  private mutating func add(_ owner: String, _ fields: [(String, String?)]) {
    for case (let field, let value?) in fields { counts["\(owner) · \(field) · \(value)", default: 0] += 1 }
  }

  private mutating func add(_ owner: String, _ field: String, _ values: [String]) {
    add(owner, values.map { (field, $0) })
  }

  private mutating func add(_ persona: Persona) {
    let owner = "persona \(persona.name.label)"
    add(
      owner,
      persona.name.fields + [
        ("age", persona.age), ("role", persona.role), ("context", persona.context),
        ("picture", persona.picture),
        ("reviewed", persona.reviewed?.text),
      ])
    add(owner, "goal", persona.goals)
    add(owner, "need", persona.needs)
    add(owner, "pain", persona.pains)
    add(owner, "quote", persona.quotes)
    add(owner, "channel", persona.channels)
    add(owner, "segment", persona.segment.map { "\($0)" })
    add(owner, "note", persona.notes)
  }

  private mutating func add(_ measure: Measure) {
    add(
      "measure \(measure.name.label)",
      measure.name.fields + [
        ("answers", "\(measure.answers)"), ("higher", "\(measure.higherIsBetter)"), ("note", measure.note),
        ("top box", measure.topBox.map { "\($0)" }),
      ])
  }

  private mutating func add(_ source: Source, in model: Model) {
    let owner = "source \(source.name.label)"
    add(
      owner,
      source.name.fields + [
        ("file", source.file), ("voice", "\(source.voice)"), ("kind", "\(source.kind)"),
        ("calendar", "\(source.calendar)"), ("reviewed", source.reviewed?.text), ("note", source.note),
      ])
    add(owner, "not applicable", source.notApplicable)
    add(owner, source.columns.map { ("\($0.key) column", $0.value) })
    add(owner, "segment column", source.segmentColumns)
    add(owner, "rows", source.rows.map { "\($0)" })
    for binding in source.bindings {
      let subject =
        switch binding.subject {
        case .step(let step): model.label(of: step)
        case .journey(let journey): model.journeys[journey].name.label
        }
      add(
        owner, "column", ["\(binding.column) = \(model.measures[binding.measure].name.label) at \(subject)"])
    }
  }

  private mutating func add(_ journey: Journey, in model: Model) {
    let owner = "journey \(journey.name.label)"
    add(
      owner,
      journey.name.fields + [
        ("goal", journey.goal), ("owner", journey.owner), ("customer", journey.customer),
        ("reviewed", journey.reviewed?.text), ("order by", journey.orderBy?.rawValue),
        ("main measure", journey.mainMeasure.map { model.measures[$0].name.label }),
      ])
    add(owner, "for", journey.personas.map { model.personas[$0].name.label })
    add(owner, "measured by", journey.measuredBy.map { model.measures[$0].name.label })
    add(owner, "note", journey.notes)
    for stage in journey.stages {
      add(
        "\(owner), stage \(stage.name.label)",
        stage.name.fields + [("goal", stage.goal), ("note", stage.note)])
    }
    for step in journey.steps { add(step, of: journey, owner: owner, in: model) }
  }

  private mutating func add(_ step: Step, of journey: Journey, owner: String, in model: Model) {
    let owner = "\(owner), step \(step.name.label)"
    add(
      owner,
      step.name.fields + [
        ("stage", step.stage.map { journey.stages[$0].name.label }), ("importance", step.importance.text),
        ("reach", step.reach.text), ("picture", step.picture), ("moment of truth", step.momentOfTruth),
        ("owner", step.owner),
      ])
    add(owner, "note", step.notes)
    if let ideal = step.ideal { add(ideal, "\(owner), ideal", of: journey, in: model) }
    for actual in step.actuals {
      let names = actual.personas.map { model.personas[$0].name.label }
      add(actual, "\(owner), actual \(names.joined(separator: "+"))", of: journey, in: model)
    }
  }

  private mutating func add(_ part: Part, _ owner: String, of journey: Journey, in model: Model) {
    add(
      owner,
      [
        ("is there", ""), ("duration", part.duration), ("reviewed", part.reviewed?.text),
        ("level", part.feeling?.level.map(String.init)), ("feeling", part.feeling?.words),
        ("after", part.after.map { journey.steps[$0].name.label }),
      ])
    add(owner, "channel", part.touchpoints.compactMap(\.channel))
    add(owner, "touchpoint", part.touchpoints.map(\.name))
    add(owner, "expectation", part.expectations)
    add(owner, "thought", part.thoughts)
    add(
      owner, "score",
      part.scores.map {
        "\(model.measures[$0.measure].name.label) \($0.value)\($0.isShare ? " %" : "")"
      })
    add(owner, "pain", part.pains)
    add(owner, "evidence", part.evidence)
    add(owner, "note", part.notes)
    add(owner, "lane", part.lanes.map { "\($0.name) / \($0.text)" })
    for loop in part.loops {
      let target = journey.steps[loop.to].name.label
      add(
        owner,
        [("back to", target), ("share", loop.share.text.map { "\(target) \($0)" }), ("reason", loop.reason)])
    }
  }

  private mutating func add(_ opportunity: Opportunity, in model: Model) {
    let owner = "opportunity \(opportunity.name.label)"
    add(
      owner,
      opportunity.name.fields + [
        ("owner", opportunity.owner), ("status", opportunity.status.map { "\($0)" }),
        ("due", opportunity.due),
        ("success", opportunity.success), ("note", opportunity.note),
      ])
    add(owner, "value", opportunity.value.texts)
    add(owner, "feasibility", opportunity.feasibility.texts)
    add(owner, "fixes", opportunity.fixes.map(model.label))
  }
}

extension Name {
  fileprivate var fields: [(String, String?)] { [("label", label), ("id", id)] }
}

extension Model {
  fileprivate func label(of step: StepReference) -> String {
    "\(journeys[step.journey].name.label) / \(journeys[step.journey].steps[step.step].name.label)"
  }
}

extension Double? {
  fileprivate var text: String? { map { "\($0)" } }
}

extension Rating? {
  fileprivate var texts: [String] {
    self?.parts.map { part in
      part.name.map { "\($0) \(part.mark) × \(part.weight)" } ?? "\(part.mark)"
    } ?? []
  }
}
