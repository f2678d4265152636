import JourneySyntax

extension Outline {
  /// The blocks that things of the model became.
  struct Places {
    /// Parallel to `Model.personas`.
    var personas: [Int] = []
    /// Parallel to `Model.measures`.
    var measures: [Int] = []
    /// Parallel to `Model.journeys`.
    var journeys: [Int] = []
    /// By journey, parallel to its stages.
    var stages: [[Int]] = []
    /// By journey, parallel to its steps.
    var steps: [[Int]] = []
    /// The journey that the things told of are in, by its index into `Model.journeys`.
    var journey = 0

    /// The block of a step of that journey.
    func step(_ index: Int) -> Int { steps[journey][index] }

    /// The block of what an answer is about.
    func block(of subject: Subject) -> Int {
      switch subject {
      case .step(let reference): steps[reference.journey][reference.step]
      case .journey(let journey): journeys[journey]
      }
    }
  }

  /// Names and facts of everything in the model; references become indices of blocks. What each field says is said by
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
    for (index, journey) in model.journeys.enumerated() {
      places.journey = index
      tell(journey.stages, Stage.fields, in: places.stages[index], places)
      tell(journey.steps, Step.fields, in: places.steps[index], places)
      for (block, step) in zip(places.steps[index], journey.steps) { tellParts(of: step, in: block, places) }
    }
    tell(model.opportunities, Opportunity.fields, in: opportunities, places)
  }

  private mutating func add(_ kind: Keyword, _ name: Name? = nil, in parent: Int? = nil) -> Int {
    blocks.append(Block(kind: kind, label: name?.label ?? "", id: name?.id, parent: parent))
    let block = blocks.count - 1
    if let parent { blocks[parent].children.append(block) }
    return block
  }

  private mutating func tell<Owner>(
    _ owners: [Owner], _ fields: ModelFields<Owner>, in blocks: [Int], _ places: Places
  ) {
    for (block, owner) in zip(blocks, owners) {
      for field in fields.all { set(block, field.keyword, field.facts(owner, places)) }
    }
  }

  private mutating func set(_ block: Int, _ keyword: Keyword, _ values: [FactValue]) {
    if !values.isEmpty { blocks[block].facts[keyword, default: []] += values }
  }

  /// What a step says by where it stands and by the headings of its parts, and what these say.
  private mutating func tellParts(of step: Step, in block: Int, _ places: Places) {
    if let stage = step.stage { set(block, .stage, [.reference(places.stages[places.journey][stage])]) }
    let kinds = (step.ideal.map { [($0, Keyword.ideal)] } ?? []) + step.actuals.map { ($0, .actual) }
    for (part, kind) in kinds {
      let block = add(kind, in: block)
      set(block, .forPersonas, part.personas.map { .reference(places.personas[$0]) })
      tell([part], Part.fields, in: [block], places)
      for keyword in part.leftOpen { set(block, keyword, [.open]) }
    }
  }
}
