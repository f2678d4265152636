import JourneyHistory
import JourneyModel
import JourneySyntax

/// Where a thing stands among the journeys of a model: what a picture of it shows.
struct JourneyPlace {
  /// Index into `Model.journeys`.
  var journey: Int
  /// Index into `Journey.steps`, for a step.
  var step: Int?
  /// Index into `Model.personas`, for a persona.
  var persona: Int?

  /// nil for what belongs to no journey: measures, sources, opportunities, settings.
  init?(of block: Int, in version: ModelVersion) {
    let outline = version.outline
    let journeys = outline.children(of: 0, .journey)
    switch outline.blocks[block].kind {
    case .step:
      guard let place = version.step(of: block) else { return nil }
      journey = place.journey
      step = place.step
    case .journey, .stage:
      let home = outline.blocks[block].kind == .stage ? outline.blocks[block].parent : block
      guard let number = journeys.firstIndex(where: { $0 == home }) else { return nil }
      journey = number
    case .persona:
      guard let number = outline.children(of: 0, .persona).firstIndex(of: block), !journeys.isEmpty else {
        return nil
      }
      persona = number
      journey = version.model.journeys.firstIndex { $0.personas.contains(number) } ?? 0
    default: return nil
    }
  }
}
