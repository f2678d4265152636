extension Journey {
  /// What `persona` lives of her own at a step: the Actual that names her, where it is not everybody's.
  package func own(_ step: ID<Step>, of persona: ID<Persona>) -> Part? {
    steps[step].actuals.first { $0.personas.contains(persona) }.flatMap { $0 == common(step) ? nil : $0 }
  }

  /// Whether `persona` lives a step otherwise than everybody: in a way of her own, or others do and she has no Actual.
  package func isLivedApart(_ step: ID<Step>, by persona: ID<Persona>) -> Bool {
    own(step, of: persona) != nil
      || !steps[step].actuals.isEmpty && steps[step].actual(for: persona) == nil
  }

  /// The same of any of its steps.
  package func isLivedApart(by persona: ID<Persona>) -> Bool {
    steps.ids.contains { isLivedApart($0, by: persona) }
  }

  /// The journey as `persona` lives it: her own Actuals, and where she has none the general ones, in her order. What
  /// others live is not in it.
  package func lived(by persona: ID<Persona>) -> Journey {
    var journey = self
    (journey.personas, journey.everybody) = ([persona], [persona])
    journey.actualOrder = ownOrders[persona] ?? actualOrder
    journey.ownOrders = [:]
    for step in steps.ids { journey.steps[step].actuals = steps[step].lived(by: persona).map { [$0] } ?? [] }
    return journey
  }
}

extension Model {
  /// The model with one journey as `persona` lives it.
  package func lived(by persona: ID<Persona>, in journey: ID<Journey>) -> Model {
    var model = self
    model.journeys[journey] = journeys[journey].lived(by: persona)
    return model
  }
}

extension Step {
  /// The Actual of `persona` as everybody's. Lanes and how long it takes are the step's: where she says nothing else they
  /// hold for her too. What hurts others, or sends them back, need not do so to her.
  fileprivate func lived(by persona: ID<Persona>) -> Part? {
    guard var part = actual(for: persona) else { return nil }
    part.personas = []
    if part.lanes.isEmpty { part.lanes = general?.lanes ?? [] }
    part.duration = part.duration ?? general?.duration
    return part
  }
}
