import JourneySyntax

/// First reading: what is called what.
extension Resolver {
  mutating func declare() {
    for file in files {
      var journey: ID<Journey>?
      for block in file.tree.blocks {
        if block.node.kind == .resumed, let journey {
          journeys.append(Declared(block: block, id: journey))
          declareInside(journey, block)
        } else if block.node.kind == .heading {
          journey = declareBlock(block) ?? journey
        }
      }
    }
  }

  /// Declares one block of a file; returns the journey when it is one.
  private mutating func declareBlock(_ block: FieldSyntax) -> ID<Journey>? {
    switch block.keyword {
    case .setting: settings.append(block)
    case .agenda: agendas.append(block)
    case .persona: declarePersona(block)
    case .measure: declareMeasure(block)
    case .source: declareSource(block)
    case .opportunity: declareOpportunity(block)
    case .journey: return declareJourney(block)
    default: break
    }
    return nil
  }

  /// The name in a heading; an unnamed thing is shown as "…".
  private func name(_ block: FieldSyntax) -> Name {
    let heading = block.heading
    let label = block.tree.text(heading.label)
    return Name(
      label: label.isEmpty ? Name.unnamed : label, id: heading.id.map(block.tree.text), place: block.place)
  }

  /// Two things of one kind share an id; the second may take the next free one of the same beginning.
  private mutating func reportRepeated<Thing>(
    _ first: Name, by name: Name, in table: WritableKeyPath<Resolver, NameTable<Thing>>, _ block: FieldSyntax
  ) {
    guard let id = name.id, let bytes = block.heading.id else { return }
    scene = (block, nil)
    report(
      NameProblem.repeatedID(written: id, first: first.place, second: name.place), block, bytes: bytes,
      related: first.place,
      fix: Problem.Fix(.likely, replacing: bytes, with: self[keyPath: table].freeID(like: id)))
  }

  private mutating func declarePersona(_ block: FieldSyntax) {
    let persona = Persona(name: name(block))
    guard model.personas.count < Model.mostPersonas else {
      scene = (block, nil)
      report(StructureProblem.tooManyPersonas(first: model.personas.map(\.shortName)), block)
      personaNames.leaveOut(NameKeys(of: persona))
      return
    }
    let id = ID<Persona>(model.personas.count)
    model.personas.append(persona)
    personas.append(Declared(block: block, id: id))
    if let first = personaNames.add(persona.name, as: id, NameKeys(of: persona)) {
      reportRepeated(model.personas[first].name, by: persona.name, in: \.personaNames, block)
    }
  }

  /// A block that names a built-in measure describes that one.
  private mutating func declareMeasure(_ block: FieldSyntax) {
    let measure = Measure(name: name(block), answers: 0...100)
    if Measure.isBuiltIn(measure.name),
      case .one(let builtIn) = measureNames.find(measure.name.id ?? measure.name.label)
    {
      measures.append(Declared(block: block, id: builtIn))
      return
    }
    let id = ID<Measure>(model.measures.count)
    model.measures.append(measure)
    measures.append(Declared(block: block, id: id))
    if let first = measureNames.add(measure.name, as: id) {
      reportRepeated(model.measures[first].name, by: measure.name, in: \.measureNames, block)
    }
  }

  private mutating func declareSource(_ block: FieldSyntax) {
    let source = Source(name: name(block))
    let id = ID<Source>(model.sources.count)
    model.sources.append(source)
    sources.append(Declared(block: block, id: id))
    if let first = sourceNames.add(source.name, as: id) {
      reportRepeated(model.sources[first].name, by: source.name, in: \.sourceNames, block)
    }
  }

  private mutating func declareOpportunity(_ block: FieldSyntax) {
    let opportunity = Opportunity(name: name(block))
    let id = ID<Opportunity>(model.opportunities.count)
    model.opportunities.append(opportunity)
    opportunities.append(Declared(block: block, id: id))
    reportSecond(opportunity.name, block)
    if let first = opportunityNames.add(opportunity.name, as: id) {
      reportRepeated(
        model.opportunities[first].name, by: opportunity.name, in: \.opportunityNames, block)
    }
  }

  /// Nothing refers to an opportunity, so that nobody else would notice that one stands twice. An id used twice is told of
  /// anyway.
  private mutating func reportSecond(_ name: Name, _ block: FieldSyntax) {
    let keys = NameKeys(of: name)
    guard name.label != Name.unnamed, let id = opportunityNames.first(labelled: keys) else { return }
    let first = model.opportunities[id].name
    if let own = keys.id, own == NameKeys(of: first).id { return }
    scene = (block, nil)
    report(
      NameProblem.repeatedName(label: name.label, first: first.place, second: name.place), block,
      bytes: block.heading.label, related: first.place)
  }

  private mutating func declareJourney(_ block: FieldSyntax) -> ID<Journey> {
    var name = name(block)
    if block.node.isImplied { name.label = fileTitle(block.tree) }
    let id = ID<Journey>(model.journeys.count)
    model.journeys.append(Journey(name: name))
    stepNames.append(NameTable(of: .step))
    steps.append([])
    journeys.append(Declared(block: block, id: id))
    if let first = journeyNames.add(name, as: id) {
      reportRepeated(model.journeys[first].name, by: name, in: \.journeyNames, block)
    }
    declareInside(id, block)
    return id
  }

  /// The file's name without folders and ending.
  private func fileTitle(_ tree: SyntaxTree) -> String {
    let path = path(of: tree)
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return name.split(separator: ".").first.map(String.init) ?? name
  }

  /// The stages and steps inside a journey's heading, or where it goes on.
  private mutating func declareInside(_ journey: ID<Journey>, _ block: FieldSyntax) {
    for child in block.children where child.node.kind == .heading {
      if child.keyword == .step {
        declareStep(journey, child)
      } else if child.keyword == .stage {
        var stage = Stage(name: name(child))
        scene = (child, nil)
        read(child, into: &stage, Stage.fields)
        model.journeys[journey].stages.append(stage)
        for inner in child.children where inner.node.kind == .heading && inner.keyword == .step {
          declareStep(journey, inner)
        }
      }
    }
  }

  /// A step belongs to the stage declared last in its journey.
  private mutating func declareStep(_ journey: ID<Journey>, _ block: FieldSyntax) {
    var step = Step(name: name(block))
    step.stage = model.journeys[journey].stages.ids.last
    let id = ID<Step>(model.journeys[journey].steps.count)
    model.journeys[journey].steps.append(step)
    steps[journey.index].append(block)
    let keys = NameKeys(of: step.name)
    _ = allStepNames.add(step.name, as: ID(allSteps.count), keys)
    allSteps.append(StepReference(journey: journey, step: id))
    if let first = stepNames[journey.index].add(step.name, as: id, keys) {
      reportRepeated(
        model.journeys[journey].steps[first].name, by: step.name, in: \.stepNames[journey.index], block)
    }
  }
}
