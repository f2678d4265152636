extension Journey {
  /// Whether something in it is `persona`'s own: an Actual that names her and not everybody.
  package func isLivedApart(by persona: ID<Persona>) -> Bool {
    steps.ids.contains { isLivedApart($0, by: persona) }
  }

  /// Whether `persona` lives a step in a way of her own, or is the one who does not meet it.
  package func isLivedApart(_ step: ID<Step>, by persona: ID<Persona>) -> Bool {
    let own = steps[step].actuals.first { $0.personas.contains(persona) }
    guard let own else { return steps[step].general == nil && !steps[step].actuals.isEmpty }
    return own != common(step)
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
  /// The Actual of `persona` as everybody's. Ways back, lanes and how long it takes are the step's: where she says nothing
  /// else they hold for her too. What hurts others need not hurt her.
  fileprivate func lived(by persona: ID<Persona>) -> Part? {
    guard var part = actual(for: persona) else { return nil }
    part.personas = []
    if part.loops.isEmpty { part.loops = general?.loops ?? [] }
    if part.lanes.isEmpty { part.lanes = general?.lanes ?? [] }
    part.duration = part.duration ?? general?.duration
    return part
  }
}
