package import JourneyModel

/// The gap that pictures draw of a step, and whose it is, by name: of two versions of a model no index says who is who.
package struct NamedGap: Sendable, Equatable {
  /// The gap by itself.
  package var drawn: DrawnGap
  /// The short name of the one who falls shortest where personas differ; nil where the gap is everybody's.
  package var whose: String?

  /// - Parameter persona: whose gap it is; nil where it is everybody's.
  package init(_ drawn: DrawnGap, of persona: ID<Persona>?, in model: Model) {
    self.drawn = drawn
    whose = persona.map { model.personas[$0].shortName }
  }
}

extension StepAnalysis {
  /// The drawn gap with whose it is.
  package func namedGap(in model: Model) -> NamedGap { NamedGap(drawn, of: whose, in: model) }
}
