import JourneyHistory
import JourneyModel
import JourneySyntax

/// Where a thing stands among the journeys of a model: what a picture of it shows.
struct JourneyPlace {
  var journey: ID<Journey>
  /// For a step.
  var step: ID<Step>?
  /// For a persona.
  var persona: ID<Persona>?

  /// nil for what belongs to no journey: measures, sources, opportunities, settings.
  init?(of block: ID<Outline.Block>, in version: ModelVersion) {
    let outline = version.outline
    switch outline.blocks[block].kind {
    case .step:
      guard let place = version.step(of: block) else { return nil }
      journey = place.journey
      step = place.step
    case .journey, .stage:
      let home = outline.blocks[block].kind == .stage ? outline.blocks[block].parent : block
      guard let home, let found = version.journey(of: home) else { return nil }
      journey = found
    case .persona:
      let journeys = version.model.journeys
      guard let place = outline.children(of: Outline.root, .persona).firstIndex(of: block),
        case let found = ID<Persona>(place),
        let home = journeys.ids.first(where: { journeys[$0].personas.contains(found) }) ?? journeys.ids.first
      else { return nil }
      persona = found
      journey = home
    default: return nil
    }
  }
}
