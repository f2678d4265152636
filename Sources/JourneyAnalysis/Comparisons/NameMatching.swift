import JourneyEvidence
import JourneyModel
import JourneySyntax

/// Which things of one model are which of another: by id, else by label; of several of one name each is the one at
/// its place among them, else the first.
struct NameMatching {
  private let from: Model
  private let to: Model
  private let measures: [Int?]
  private let personas: [Int?]
  private let sources: [Int?]

  init(from: Model, to: Model) {
    self.from = from
    self.to = to
    measures = Self.match(from.measures.map(\.name), in: to.measures.map(\.name))
    personas = Self.match(from.personas.map(\.name), in: to.personas.map(\.name))
    sources = Self.match(from.sources.map(\.name), in: to.sources.map(\.name))
  }

  /// The journey of the same name, or the only one of a model that has one.
  func journey(_ index: Int) -> Int? {
    Self.match(from.journeys.map(\.name), in: to.journeys.map(\.name))[index]
      ?? (from.journeys.count == 1 && to.journeys.count == 1 ? 0 : nil)
  }

  func measure(_ index: Int) -> Int? { measures[index] }

  func persona(_ index: Int) -> Int? { personas[index] }

  func source(_ index: Int) -> Int? { sources[index] }

  /// Some source of one is one of the other.
  var sharesSources: Bool { sources.contains { $0 != nil } }

  /// The other side, among the same group as this one; nil for a persona that the other model does not have.
  func groupMatched(_ side: ComparedAnswers) -> ComparedAnswers? {
    guard case .persona(let index) = side.settings.group else { return side }
    var side = side
    guard let same = persona(index) else { return nil }
    side.settings.group = .persona(same)
    return side
  }

  /// The steps of a journey that another of the other model has, each with that one, and the journeys themselves last.
  func subjects(of journey: Int, in other: Int) -> [(from: Subject, to: Subject)] {
    let steps = Self.match(from.journeys[journey].steps.map(\.name), in: to.journeys[other].steps.map(\.name))
    let pairs = steps.enumerated().compactMap { step, match in
      match.map { match -> (from: Subject, to: Subject) in
        (
          .step(StepReference(journey: journey, step: step)),
          .step(StepReference(journey: other, step: match))
        )
      }
    }
    return pairs + [(.journey(journey), .journey(other))]
  }

  /// Parallel to `names`: which of the others each is.
  private static func match(_ names: [Name], in others: [Name]) -> [Int?] {
    var byId: [String: Int] = [:]
    var byLabel: [String: [Int]] = [:]
    for (index, other) in others.enumerated() {
      if let id = other.id?.folded, byId[id] == nil { byId[id] = index }
      byLabel[other.label.folded, default: []].append(index)
    }
    var before: [String: Int] = [:]
    return names.map { name in
      let label = name.label.folded
      let place = before[label, default: 0]
      before[label] = place + 1
      if let id = name.id?.folded, let found = byId[id] { return found }
      let twins = byLabel[label] ?? []
      return twins.indices.contains(place) ? twins[place] : twins.first
    }
  }
}
