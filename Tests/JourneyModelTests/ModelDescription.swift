import JourneyModel
import JourneySyntax

extension Model {
  /// The model as text: one fact a line, names in place of indices.
  var description: String {
    var lines = ["language \(settings.language.rawValue), digits \(settings.digits)"]
    for persona in personas {
      lines.append(
        "persona \(persona.name.text) — goals \(persona.goals), needs \(persona.needs), pains \(persona.pains)"
      )
      lines.append(
        "  age \(persona.age ?? "–"), role \(persona.role ?? "–"), channels \(persona.channels), quotes \(persona.quotes)"
      )
      lines += persona.picture.map { ["  picture \($0)"] } ?? []
      lines += persona.segment.map { "  segment \($0.column) = \($0.values)" }
    }
    for measure in measures.dropFirst(Measure.builtIn.count) {
      lines.append(
        "measure \(measure.name.text) \(measure.answers) grain \(measure.grain) higher \(measure.higherIsBetter)"
      )
    }
    for source in sources {
      lines.append("source \(source.name.text) \(source.file ?? "–") \(source.voice) \(source.kind)")
    }
    for journey in journeys { lines += describe(journey) }
    for opportunity in opportunities {
      let fixes = opportunity.fixes.map { journeys[$0.journey].steps[$0.step].name.label }
      lines.append(
        "opportunity \(opportunity.name.text) fixes \(fixes) value \(opportunity.value.text) "
          + "feasibility \(opportunity.feasibility.text) \(opportunity.status.map { "\($0)" } ?? "–")")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func describe(_ journey: Journey) -> [String] {
    let labels = journey.steps.map(\.name.label)
    var lines = [
      "journey \(journey.name.text) for \(journey.personas.map { personas[$0].shortName })",
      "  measured by \(journey.measuredBy.map { measures[$0].name.label }), "
        + "main \(journey.mainMeasure.map { measures[$0].name.label } ?? "–"), goal \(journey.goal ?? "–")",
      "  ideal path \(journey.idealPath.map { labels[$0.index] })",
      "  actual path \(journey.actualPath().map { labels[$0.index] })",
    ]
    for step in journey.steps {
      let stage = step.stage.map { journey.stages[$0].name.label } ?? "–"
      lines.append("  step \(step.name.text) in \(stage), importance \(step.importance ?? 0)")
      lines += step.picture.map { ["    picture \($0)"] } ?? []
      if let moment = step.momentOfTruth { lines.append("    moment of truth: \(moment)") }
      if let ideal = step.ideal { lines += describe(ideal, "ideal", labels) }
      for actual in step.actuals { lines += describe(actual, "actual", labels) }
    }
    return lines
  }

  private func describe(_ part: Part, _ name: String, _ labels: [String]) -> [String] {
    var lines = ["    \(name) \(part.personas.map { personas[$0].shortName })"]
    lines += part.touchpoints.map { "      touchpoint \($0.channel ?? "–") / \($0.name)" }
    lines += part.expectations.map { "      expectation \($0.debugDescription)" }
    lines += part.thoughts.map { "      thought \($0.debugDescription)" }
    if let feeling = part.feeling { lines.append("      feeling \(feeling.level ?? 0) \(feeling.words)") }
    lines += part.scores.map {
      "      score \(measures[$0.measure].name.label) \($0.value)\($0.isShare ? " %" : "")"
    }
    lines += part.pains.map { "      pain \($0)" } + part.evidence.map { "      evidence \($0)" }
    if let after = part.after { lines.append("      after \(labels[after.index])") }
    lines += part.loops.map { "      back to \(labels[$0.to.index]) \($0.share ?? 0) % \($0.reason)" }
    lines += part.lanes.map { "      lane \($0.name) / \($0.text)" }
    lines += part.notes.map { "      note \($0)" }
    lines += part.leftOpen.map { "      left open: \($0)" }
    return lines
  }
}

extension Name {
  /// The label and the id.
  var text: String { "\"\(label)\"" + (id.map { " [\($0)]" } ?? "") }
}

extension Rating? {
  /// `4.0`, or `customers 4.0, cost 3.0 × 2.0`.
  fileprivate var text: String {
    guard let parts = self?.parts else { return "0.0" }
    return parts.map { part in
      let weight = part.weight == 1 ? "" : " × \(part.weight)"
      return (part.name.map { "\($0) " } ?? "") + "\(part.mark)" + weight
    }.joined(separator: ", ")
  }
}
