import JourneyEvidence
import JourneyModel
import JourneySyntax

/// Which things of one model are which of another: by id, else by label.
struct NameMatching {
  private let from: Model
  private let to: Model

  init(from: Model, to: Model) {
    self.from = from
    self.to = to
  }

  /// The journey of the same name, or the only one of a model that has one.
  func journey(_ index: Int) -> Int? {
    Self.match(from.journeys[index].name, in: to.journeys.map(\.name))
      ?? (from.journeys.count == 1 && to.journeys.count == 1 ? 0 : nil)
  }

  func measure(_ index: Int) -> Int? { Self.match(from.measures[index].name, in: to.measures.map(\.name)) }

  func persona(_ index: Int) -> Int? { Self.match(from.personas[index].name, in: to.personas.map(\.name)) }

  func source(_ index: Int) -> Int? { Self.match(from.sources[index].name, in: to.sources.map(\.name)) }

  /// Some source of one is one of the other.
  var sharesSources: Bool { from.sources.indices.contains { source($0) != nil } }

  /// The other side, among the same group as this one; nil for a persona that the other model does not have.
  func groupMatched(_ side: ComparedAnswers) -> ComparedAnswers? {
    guard case .persona(let index) = side.settings.group else { return side }
    var side = side
    guard let same = persona(index) else { return nil }
    side.settings.group = .persona(same)
    return side
  }

  /// - Parameter journey: of the other model.
  func subject(_ subject: Subject, in journey: Int) -> Subject? {
    switch subject {
    case .journey: .journey(journey)
    case .step(let step):
      Self.match(
        from.journeys[step.journey].steps[step.step].name, in: to.journeys[journey].steps.map(\.name)
      ).map { .step(StepReference(journey: journey, step: $0)) }
    }
  }

  private static func match(_ name: Name, in names: [Name]) -> Int? {
    if let id = name.id?.folded, let found = names.firstIndex(where: { $0.id?.folded == id }) { return found }
    return names.firstIndex { $0.label.folded == name.label.folded }
  }
}
