import JourneySyntax

extension Outline {
  /// The blocks that things of the model became.
  struct Places {
    /// Parallel to `Model.personas`.
    var personas: [ID<Block>] = []
    /// Parallel to `Model.measures`.
    var measures: [ID<Block>] = []
    /// Parallel to `Model.journeys`.
    var journeys: [ID<Block>] = []
    /// By journey, parallel to its stages.
    var stages: [[ID<Block>]] = []
    /// By journey, parallel to its steps.
    var steps: [[ID<Block>]] = []
    /// The journey that the things told of are in.
    var journey = ID<Journey>(0)

    func block(of persona: ID<Persona>) -> ID<Block> { personas[persona.index] }

    func block(of measure: ID<Measure>) -> ID<Block> { measures[measure.index] }

    /// The block of a stage of the journey that is told of.
    func block(of stage: ID<Stage>) -> ID<Block> { stages[journey.index][stage.index] }

    /// The block of a step of the journey that is told of.
    func block(of step: ID<Step>) -> ID<Block> { block(of: StepReference(journey: journey, step: step)) }

    func block(of step: StepReference) -> ID<Block> { steps[step.journey.index][step.step.index] }

    /// The block of what an answer is about.
    func block(of subject: Subject) -> ID<Block> {
      switch subject {
      case .step(let step): block(of: step)
      case .journey(let journey): journeys[journey.index]
      }
    }
  }

  /// Names and facts of everything in the model; references become those of blocks. What each field says is said by
  /// the same row that reads it (`ModelField`); the blocks that others refer to are made first.
  package init(of model: Model) {
    let root = add(.setting)
    var places = Places()
    places.personas = model.personas.map { add(.persona, $0.name, in: root) }
    places.measures = model.measures.map { add(.measure, $0.name, in: root) }
    let sources = model.sources.map { add(.source, $0.name, in: root) }
    for journey in model.journeys {
      let block = add(.journey, journey.name, in: root)
      places.journeys.append(block)
      places.stages.append(journey.stages.map { add(.stage, $0.name, in: block) })
      places.steps.append(journey.steps.map { add(.step, $0.name, in: block) })
    }
    let opportunities = model.opportunities.map { add(.opportunity, $0.name, in: root) }
    tell([model.settings], Settings.fields, in: [root], places)
    tell([model.agenda], AgendaItem.fields, in: [root], places)
    tell(model.personas, Persona.fields, in: places.personas, places)
    tell(model.measures, Measure.fields, in: places.measures, places)
    tell(model.sources, Source.fields, in: sources, places)
    tell(model.journeys, Journey.fields, in: places.journeys, places)
    for id in model.journeys.ids {
      places.journey = id
      let journey = model.journeys[id]
      let steps = places.steps[id.index]
      tell(journey.stages, Stage.fields, in: places.stages[id.index], places)
      tell(journey.steps, Step.fields, in: steps, places)
      for (block, step) in zip(steps, journey.steps) { tellParts(of: step, in: block, places) }
    }
    tell(model.opportunities, Opportunity.fields, in: opportunities, places)
  }

  private mutating func add(_ kind: Keyword, _ name: Name? = nil, in parent: ID<Block>? = nil) -> ID<Block> {
    blocks.append(Block(kind: kind, label: name?.label ?? "", id: name?.id, parent: parent))
    let block = ID<Block>(blocks.count - 1)
    if let parent { blocks[parent].children.append(block) }
    return block
  }

  private mutating func tell<Owner>(
    _ owners: [Owner], _ fields: ModelFields<Owner>, in blocks: [ID<Block>], _ places: Places
  ) {
    for (block, owner) in zip(blocks, owners) {
      for field in fields.all { set(block, field.keyword, field.facts(owner, places)) }
    }
  }

  private mutating func set(_ block: ID<Block>, _ keyword: Keyword, _ values: [FactValue]) {
    if !values.isEmpty { blocks[block].facts[keyword, default: []] += values }
  }

  /// What a step says by where it stands and by the headings of its parts, and what these say.
  private mutating func tellParts(of step: Step, in block: ID<Block>, _ places: Places) {
    if let stage = step.stage { set(block, .stage, [.reference(places.block(of: stage))]) }
    let ideals = [step.ideal, step.notIntended].compactMap(\.self)
    let actuals = step.actuals + [step.notOffered].compactMap(\.self)
    let kinds = ideals.map { ($0, Keyword.ideal) } + actuals.map { ($0, .actual) }
    for (part, kind) in kinds {
      let block = add(kind, in: block)
      if part.isNone { set(block, .forPersonas, [.none]) }
      set(block, .forPersonas, part.personas.map { .reference(places.block(of: $0)) })
      tell([part], Part.fields, in: [block], places)
      for keyword in part.leftOpen { set(block, keyword, [.open]) }
    }
  }
}
