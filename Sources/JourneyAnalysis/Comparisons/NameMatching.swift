import JourneyEvidence
import JourneyModel
import JourneySyntax

/// Which things of one model are which of another: by id, else by label; of several of one name each is the one at
/// its place among them, else the first.
struct NameMatching {
  private let from: Model
  private let to: Model
  private let measures: [ID<Measure>?]
  private let personas: [ID<Persona>?]
  private let sources: [ID<Source>?]

  init(from: Model, to: Model) {
    self.from = from
    self.to = to
    measures = Self.match(from.measures, in: to.measures, by: \.name)
    personas = Self.match(from.personas, in: to.personas, by: \.name)
    sources = Self.match(from.sources, in: to.sources, by: \.name)
  }

  /// The journey of the same name, or the only one of a model that has one.
  func journey(_ journey: ID<Journey>) -> ID<Journey>? {
    Self.match(from.journeys, in: to.journeys, by: \.name)[journey.index]
      ?? (from.journeys.count == 1 && to.journeys.count == 1 ? ID(0) : nil)
  }

  func measure(_ measure: ID<Measure>) -> ID<Measure>? { measures[measure.index] }

  func persona(_ persona: ID<Persona>) -> ID<Persona>? { personas[persona.index] }

  func source(_ source: ID<Source>) -> ID<Source>? { sources[source.index] }

  /// The other side, among the same group as this one; nil for a persona that the other model does not have.
  func groupMatched(_ side: ComparedAnswers) -> ComparedAnswers? {
    guard case .persona(let hers) = side.settings.group else { return side }
    var side = side
    guard let same = persona(hers) else { return nil }
    side.settings.group = .persona(same)
    return side
  }

  /// The steps of a journey that another of the other model has, each with that one, and the journeys themselves last.
  func subjects(of journey: ID<Journey>, in other: ID<Journey>) -> [(from: Subject, to: Subject)] {
    let steps = from.journeys[journey].steps
    let matches = Self.match(steps, in: to.journeys[other].steps, by: \.name)
    let pairs = steps.ids.compactMap { step in
      matches[step.index].map { match -> (from: Subject, to: Subject) in
        (
          .step(StepReference(journey: journey, step: step)),
          .step(StepReference(journey: other, step: match))
        )
      }
    }
    return pairs + [(.journey(journey), .journey(other))]
  }

  /// Parallel to `things`: which of the others each is.
  private static func match<Thing>(
    _ things: [Thing], in others: [Thing], by name: KeyPath<Thing, Name>
  ) -> [ID<Thing>?] {
    var byId: [String: ID<Thing>] = [:]
    var byLabel: [String: [ID<Thing>]] = [:]
    for thing in others.ids {
      let other = others[thing][keyPath: name]
      if let id = other.id?.folded, byId[id] == nil { byId[id] = thing }
      byLabel[other.label.folded, default: []].append(thing)
    }
    var before: [String: Int] = [:]
    return things.map { thing in
      let name = thing[keyPath: name]
      let label = name.label.folded
      let place = before[label, default: 0]
      before[label] = place + 1
      if let id = name.id?.folded, let found = byId[id] { return found }
      let twins = byLabel[label] ?? []
      return twins.indices.contains(place) ? twins[place] : twins.first
    }
  }
}
