package import JourneyEvidence
package import JourneyModel

/// A journey as one persona lives it, compared with its ideal.
package struct PersonaView: Sendable, Equatable {
  /// Whose view it is.
  package var persona: ID<Persona>
  /// The model with the journey as she lives it.
  package var model: Model
  /// At steps that she lives in a way of her own, from her answers and her Actuals alone; at all others everybody's.
  package var analysis: GapAnalysis
  /// Whether she lives some of it as everybody does.
  package var isShared: Bool
}

extension PersonaView {
  /// The view of each of the journey's personas, in the order in which it names them; none where there is one alone, or
  /// nobody who lives anything of their own.
  /// - Parameters:
  ///   - analysis: what everybody lives.
  ///   - evidence: tallies parallel to `model.sources`.
  package static func all(of analysis: GapAnalysis, in model: Model, given evidence: Evidence)
    -> [PersonaView]
  {
    let journey = model.journeys[analysis.journey]
    guard journey.everybody.count > 1, journey.everybody.contains(where: journey.isLivedApart) else {
      return []
    }
    return journey.everybody.map { persona in
      let lived = model.lived(by: persona, in: analysis.journey)
      let own = journey.steps.ids.filter { journey.own($0, of: persona) != nil }
      return PersonaView(
        persona: persona, model: lived,
        analysis: GapAnalysis(
          of: analysis.journey, in: lived, given: evidence, settings: analysis.settings,
          apart: Apart(persona: persona, steps: Set(own), everybody: analysis)),
        isShared: !Set(own).isSuperset(of: lived.journeys[analysis.journey].actualPath()))
    }
  }

  /// What a persona lives in a way of her own, beside what she shares with everybody.
  struct Apart {
    let persona: ID<Persona>
    let steps: Set<ID<Step>>
    let everybody: GapAnalysis

    /// Whose answers count about a step of hers.
    var groups: [Subject: Tally.Group] {
      Dictionary(
        steps.map { (.step(StepReference(journey: everybody.journey, step: $0)), .persona(persona)) }
      ) { first, _ in first }
    }

    /// Says whose answers count, and gives the same answers the same verdict, whoever looks at them.
    func settle(_ found: inout [StepAnalysis]) {
      for step in everybody.steps.indices.map({ ID<Step>($0) }) {
        if steps.contains(step) {
          found[step.index].heardFrom = persona
        } else {
          found[step.index].verdict = everybody[step].verdict
        }
      }
    }
  }
}
