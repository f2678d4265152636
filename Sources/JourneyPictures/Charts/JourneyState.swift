package import JourneyAnalysis
package import JourneyModel
package import JourneyWords

/// How one version of a journey feels and where it falls short, lane by lane: a lane is one step through all versions,
/// and counts as a step does.
package struct JourneyState: Sendable, Equatable {
  /// One step of this version.
  struct Place: Sendable, Equatable {
    var ideal: Feeling?
    var actual: Feeling?
    var gap: NamedGap
  }

  /// As people know the version.
  let name: String
  /// Parallel to the lanes; nil where this version does not have the step.
  let places: [Place?]

  /// - Parameters:
  ///   - lanes: the lane of each step of the journey.
  ///   - count: how many lanes there are.
  ///   - persona: whose Actual it is; nil for everybody's.
  package init(
    named name: String, of analysis: GapAnalysis, in model: Model, lanes: [ID<Step>: Int], of count: Int,
    persona: ID<Persona>? = nil
  ) {
    self.name = name
    var places: [Place?] = Array(repeating: nil, count: count)
    let journey = model.journeys[analysis.journey]
    let steps = journey.steps
    for step in steps.ids {
      guard let lane = lanes[step] else { continue }
      places[lane] = Place(
        ideal: steps[step].ideal?.feeling,
        actual: (persona.map { steps[step].actual(for: $0) } ?? journey.common(step))?.feeling,
        gap: analysis[step].gap(of: persona, in: model))
    }
    self.places = places
  }
}

extension JourneyState {
  /// Several versions as a table: a line for each step, a column for each version.
  package static func table(of states: [JourneyState], lanes: [String], words: Words) -> ChartTable {
    ChartTable(
      heads: words.heads(.step) + states.map { .name(words.isolated($0.name)) },
      rows: lanes.enumerated().map { lane, name in
        ChartTable.Row(
          step: ID(lane),
          cells: [.init(words.isolated(name))] + states.map { .init($0.places[lane]?.told(in: words) ?? "–") }
        )
      },
      caption: words.say(
        en: "The actual feeling, then the gap to the ideal.", ar: "الشعور الفعلي، ثم الفجوة عن المثالي."))
  }
}

extension JourneyState.Place {
  /// `2 annoyed, −41 [−46, −36] n 412`.
  func told(in words: Words) -> String {
    let size = gap.drawn == .unknown ? nil : words.full(gap)
    return words.list([actual.map { words.label($0) }, size].compactMap(\.self))
  }
}

extension StepAnalysis {
  /// What a persona falls short by where she lives something of her own; else what pictures draw for all.
  fileprivate func gap(of persona: ID<Persona>?, in model: Model) -> NamedGap {
    guard let persona, let own = own[persona], own != .unknown else { return namedGap(in: model) }
    return NamedGap(own, of: [persona], in: model)
  }
}
