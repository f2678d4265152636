package import JourneyAnalysis
package import JourneyModel
package import JourneyWords

extension GapDiagram {
  /// What the diagram shows as a table: a line for every step in the order of the columns.
  /// - Parameter views: of those who can be chosen on the page.
  package static func table(
    of analysis: GapAnalysis, in model: Model, views: [PersonaView] = [], words: Words
  ) -> ChartTable {
    GapDiagramTable(analysis: analysis, model: model, words: words).table(views)
  }
}

private struct GapDiagramTable {
  let analysis: GapAnalysis
  let model: Model
  let words: Words

  private var journey: Journey { model.journeys[analysis.journey] }

  func table(_ views: [PersonaView]) -> ChartTable {
    let apart = model.personas.ids.filter { persona in
      journey.steps.ids.contains { journey.own($0, of: persona) != nil }
    }
    let names = journey.steps.map { words.isolated(words.stepName($0)) }
    let heads = words.heads(.step, .ideal, .actual, .gap)
    return ChartTable(
      heads: heads + apart.map { .name(words.isolated(model.personas[$0].shortName)) },
      rows: columns.map { step in
        ChartTable.Row(
          step: step,
          cells: [.init(step: step, of: names), .init(ideal(step)), .init(actual(step)), .init(gap(step))]
            + apart.map { .init(own(step, of: $0)) })
      }
    ).with(apart, from: heads.count, chosenAmong: views)
  }

  /// A moved step has two columns and stands at its ideal one.
  private var columns: [ID<Step>] {
    analysis.path.columns.filter { column in
      column.isInIdeal || analysis[column.step].placement != .moved
    }.map(\.step)
  }

  private func card(_ part: Part) -> String {
    let detail = words.cardDetail(part)
    return detail.isEmpty ? "–" : words.list(detail.map { words.isolated($0) })
  }

  private func ideal(_ step: ID<Step>) -> String {
    if let part = journey.steps[step].ideal { return card(part) }
    return analysis[step].placement == .extra
      ? words.list([words.step(.extra), words.notInIdeal]) : "–"
  }

  private func actual(_ step: ID<Step>) -> String {
    let found = analysis[step]
    var told = [journey.common(step).map(card), words.differing(at: step, in: journey, of: model)].compactMap(
      \.self)
    if found.placement == .missing || found.placement == .undescribed { told.append(words.absence(found)) }
    if found.placement == .moved { told.append(words.step(.moved)) }
    for loop in analysis.path.loops where loop.from == step {
      told.append(words.loopBack(loop, to: words.stepName(journey.steps[loop.to])))
    }
    return told.isEmpty ? "–" : words.list(told.map { words.isolated($0) })
  }

  private func gap(_ step: ID<Step>) -> String {
    let found = analysis[step]
    if found.placement == .missing, found.drawn == .unknown { return words.step(.missing) }
    return found.drawn == .unknown
      ? words.short(found, in: model) : words.full(found, beside: analysis.window, in: model)
  }

  /// What a persona lives of her own, with her gap; as everybody where nothing is.
  private func own(_ step: ID<Step>, of persona: ID<Persona>) -> String {
    guard let part = journey.own(step, of: persona) else {
      if journey.steps[step].actual(for: persona) != nil { return words.asForEverybody }
      return journey.steps[step].actuals.isEmpty ? "–" : words.absence(of: persona, at: step, in: journey)
    }
    let (bold, plain) = words.personaCard(part, in: journey)
    let gap = analysis[step].own[persona].flatMap { $0 == .unknown ? nil : words.full($0) }
    return words.list(([bold] + plain).map { words.isolated($0) } + [gap].compactMap(\.self))
  }
}
