package import JourneyModel

/// The gap that pictures draw of a step, and whose it is, by name: of two versions of a model no index says who is who.
package struct NamedGap: Sendable, Equatable {
  /// The gap by itself.
  package var drawn: DrawnGap
  /// The short names of those who fall shortest where personas differ; empty where the gap is everybody's.
  package var whose: [String]

  /// - Parameter personas: whose gap it is; empty where it is everybody's.
  package init(_ drawn: DrawnGap, of personas: [ID<Persona>], in model: Model) {
    self.drawn = drawn
    whose = personas.map { model.personas[$0].shortName }
  }
}

extension StepAnalysis {
  /// The drawn gap with whose it is.
  package func namedGap(in model: Model) -> NamedGap { NamedGap(drawn, of: whose, in: model) }
}
