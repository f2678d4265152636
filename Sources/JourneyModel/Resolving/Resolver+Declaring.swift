import JourneySyntax

/// First reading: what is called what.
extension Resolver {
  mutating func declare() {
    for (file, modelFile) in files.enumerated() {
      var journey: Int?
      for node in modelFile.tree.children(of: nil) {
        let kind = modelFile.tree.nodes[node].kind
        if kind == .resumed, let journey {
          journeys.append(Declared(file: file, node: node, index: journey))
          declareInside(journey, file, node)
        } else if kind == .heading {
          journey = declareBlock(file, node) ?? journey
        }
      }
    }
  }

  /// Declares one block of a file; returns the journey's index when it is one.
  private mutating func declareBlock(_ file: Int, _ node: Int) -> Int? {
    switch files[file].tree.nodes[node].keyword {
    case .setting: settings.append(Declared(file: file, node: node, index: 0))
    case .agenda: agendas.append(Declared(file: file, node: node, index: 0))
    case .persona: declarePersona(file, node)
    case .measure: declareMeasure(file, node)
    case .source: declareSource(file, node)
    case .opportunity: declareOpportunity(file, node)
    case .journey: return declareJourney(file, node)
    default: break
    }
    return nil
  }

  /// The name in a heading; an unnamed thing is shown as "…".
  private func name(_ file: Int, _ node: Int) -> Name {
    let tree = files[file].tree
    let heading = HeadingLabel(tree.source.bytes, value: tree.nodes[node].value)
    let label = tree.text(heading.label)
    return Name(
      label: label.isEmpty ? Name.unnamed : label, id: heading.id.map(tree.text), place: place(file, node))
  }

  /// Two things of one kind share an id; the second may take the next free one of the same beginning.
  private mutating func reportRepeated(
    _ first: Name, by name: Name, in table: WritableKeyPath<Resolver, NameTable>, _ file: Int, _ node: Int
  ) {
    let tree = files[file].tree
    let heading = HeadingLabel(tree.source.bytes, value: tree.nodes[node].value)
    guard let id = name.id, let bytes = heading.id else { return }
    scene = (file, node, nil)
    report(
      .repeatedID(written: id, first: first.place, second: name.place), file, node, bytes: bytes,
      related: first.place,
      fix: Problem.Fix(.likely, replacing: bytes, with: self[keyPath: table].freeID(like: id)))
  }

  private mutating func declarePersona(_ file: Int, _ node: Int) {
    guard model.personas.count < Model.mostPersonas else {
      scene = (file, node, nil)
      report(.tooManyPersonas(first: model.personas.map(\.shortName)), file, node)
      return
    }
    let persona = Persona(name: name(file, node))
    let index = model.personas.count
    model.personas.append(persona)
    personas.append(Declared(file: file, node: node, index: index))
    if let first = personaNames.add(persona.name, as: index, NameTable.Keys(of: persona)) {
      reportRepeated(model.personas[first].name, by: persona.name, in: \.personaNames, file, node)
    }
  }

  /// A block that names a built-in measure describes that one.
  private mutating func declareMeasure(_ file: Int, _ node: Int) {
    let measure = Measure(name: name(file, node), answers: 0...100)
    if Measure.isBuiltIn(measure.name),
      case .one(let builtIn) = measureNames.find(measure.name.id ?? measure.name.label)
    {
      measures.append(Declared(file: file, node: node, index: builtIn))
      return
    }
    let index = model.measures.count
    model.measures.append(measure)
    measures.append(Declared(file: file, node: node, index: index))
    if let first = measureNames.add(measure.name, as: index) {
      reportRepeated(model.measures[first].name, by: measure.name, in: \.measureNames, file, node)
    }
  }

  private mutating func declareSource(_ file: Int, _ node: Int) {
    let source = Source(name: name(file, node))
    let index = model.sources.count
    model.sources.append(source)
    sources.append(Declared(file: file, node: node, index: index))
    if let first = sourceNames.add(source.name, as: index) {
      reportRepeated(model.sources[first].name, by: source.name, in: \.sourceNames, file, node)
    }
  }

  private mutating func declareOpportunity(_ file: Int, _ node: Int) {
    let opportunity = Opportunity(name: name(file, node))
    let index = model.opportunities.count
    model.opportunities.append(opportunity)
    opportunities.append(Declared(file: file, node: node, index: index))
    if let first = opportunityNames.add(opportunity.name, as: index) {
      reportRepeated(
        model.opportunities[first].name, by: opportunity.name, in: \.opportunityNames, file, node)
    }
  }

  private mutating func declareJourney(_ file: Int, _ node: Int) -> Int {
    var name = name(file, node)
    if files[file].tree.nodes[node].isImplied { name.label = fileTitle(file) }
    let index = model.journeys.count
    model.journeys.append(Journey(name: name))
    stepNames.append(NameTable(of: .step))
    steps.append([])
    journeys.append(Declared(file: file, node: node, index: index))
    if let first = journeyNames.add(name, as: index) {
      reportRepeated(model.journeys[first].name, by: name, in: \.journeyNames, file, node)
    }
    declareInside(index, file, node)
    return index
  }

  /// The file's name without folders and ending.
  private func fileTitle(_ file: Int) -> String {
    let name = files[file].path.split(separator: "/").last.map(String.init) ?? files[file].path
    return name.split(separator: ".").first.map(String.init) ?? name
  }

  /// The stages and steps inside a journey's heading, or where it goes on.
  private mutating func declareInside(_ journey: Int, _ file: Int, _ node: Int) {
    let tree = files[file].tree
    for child in tree.children(of: node) where tree.nodes[child].kind == .heading {
      if tree.nodes[child].keyword == .step {
        declareStep(journey, file, child)
      } else if tree.nodes[child].keyword == .stage {
        var stage = Stage(name: name(file, child))
        scene = (file, child, nil)
        readStage(&stage, file, child)
        model.journeys[journey].stages.append(stage)
        for inner in tree.children(of: child)
        where tree.nodes[inner].kind == .heading && tree.nodes[inner].keyword == .step {
          declareStep(journey, file, inner)
        }
      }
    }
  }

  /// A step belongs to the stage declared last in its journey.
  private mutating func declareStep(_ journey: Int, _ file: Int, _ node: Int) {
    var step = Step(name: name(file, node))
    step.stage = model.journeys[journey].stages.indices.last
    let index = model.journeys[journey].steps.count
    model.journeys[journey].steps.append(step)
    steps[journey].append(Declared(file: file, node: node, index: index))
    let keys = NameTable.Keys(of: step.name)
    _ = allStepNames.add(step.name, as: allSteps.count, keys)
    allSteps.append(StepReference(journey: journey, step: index))
    if let first = stepNames[journey].add(step.name, as: index, keys) {
      reportRepeated(
        model.journeys[journey].steps[first].name, by: step.name, in: \.stepNames[journey], file, node)
    }
  }
}
