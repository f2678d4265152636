import JourneySyntax

/// The fields of journeys, stages and steps.
extension Resolver {
  mutating func readJourney(_ declared: Declared) {
    let (file, index) = (declared.file, declared.index)
    for (keyword, node) in fields(of: file, declared.node) {
      switch keyword {
      case .forPersonas:
        model.journeys[index].personas = references(names(file, node), in: personaNames, file, node)
      case .goal: model.journeys[index].goal = text(file, node)
      case .measuredBy:
        model.journeys[index].measuredBy = references(names(file, node), in: measureNames, file, node)
      case .owner: model.journeys[index].owner = text(file, node)
      case .customer: model.journeys[index].customer = text(file, node)
      case .reviewed: model.journeys[index].reviewed = day(file, node)
      case .orderBy:
        model.journeys[index].orderBy = choice(.orderBy, file, node).flatMap(ImportanceOrder.init)
      case .window: model.journeys[index].window = window(file, node)
      case .note: if let text = text(file, node) { model.journeys[index].notes.append(text) }
      default: break
      }
    }
    model.journeys[index].notes += strayNotes(file, declared.node)
  }

  mutating func readStage(_ stage: inout Stage, _ file: Int, _ declared: Int) {
    for (keyword, node) in fields(of: file, declared) {
      switch keyword {
      case .goal: stage.goal = text(file, node)
      case .note: stage.note = text(file, node)
      default: break
      }
    }
  }

  /// The first of `Measured by`, else the first measure that a score or a source's column of the journey names.
  mutating func chooseMainMeasure(of journey: Int, bound: [Int: Int]) {
    if let first = model.journeys[journey].measuredBy.first {
      model.journeys[journey].mainMeasure = first
      return
    }
    let scored = steps[journey].compactMap { measuresScored($0).min() }.min()
    model.journeys[journey].mainMeasure = [scored, bound[journey]].compactMap(\.self).min()
  }

  /// Per journey the first measure, in the model's order, that a source's column holds.
  func boundMeasures() -> [Int: Int] {
    var bound: [Int: Int] = [:]
    for binding in model.sources.lazy.flatMap(\.bindings) {
      let journey = binding.subject.journey
      bound[journey] = min(bound[journey] ?? .max, binding.measure)
    }
    return bound
  }

  private func measuresScored(_ declared: Declared) -> [Int] {
    let tree = files[declared.file].tree
    let parts = tree.children(of: declared.node).filter { tree.nodes[$0].kind == .part }
    return parts.flatMap { part in
      fields(of: declared.file, part).compactMap { keyword, node in
        guard keyword == .score, let value = value(declared.file, node),
          let name = Self.splitNumber(tree.source.bytes, value)?.words, !name.isEmpty,
          case .one(let index) = measureNames.find(Self.withoutBrackets(tree.text(name)))
        else { return nil }
        return index
      }
    }
  }

  /// Reads the steps where nothing else holds them, so that each is filled in place and never copied.
  mutating func readSteps(of journey: Int) {
    var steps: [Step] = []
    swap(&steps, &model.journeys[journey].steps)
    for declared in self.steps[journey] { readStep(declared, of: journey, into: &steps[declared.index]) }
    let order = ActualOrder(of: steps)
    var inCircles = order.inCircles
    for persona in Set(steps.flatMap { $0.actuals.flatMap { $0.after == nil ? [] : $0.personas } }).sorted() {
      let own = ActualOrder(of: steps, for: persona)
      inCircles += own.inCircles.filter { !inCircles.contains($0) }
      model.journeys[journey].ownOrders[persona] = own.steps
    }
    for step in inCircles {
      let declared = self.steps[journey][step]
      scene = (declared.file, declared.node, nil)
      report(.orderCircle(step: steps[step].name.label), declared.file, declared.node)
    }
    swap(&steps, &model.journeys[journey].steps)
    model.journeys[journey].actualOrder = order.steps
  }

  private mutating func readStep(_ declared: Declared, of journey: Int, into step: inout Step) {
    let file = declared.file
    scene = (file, declared.node, nil)
    var own = fields(of: file, declared.node)
    while let field = own.next() { readField(field, file, into: &step) }
    for field in climbingFields(file, declared.node, beside: own.seen) { readField(field, file, into: &step) }
    step.notes += strayNotes(file, declared.node)
    for node in files[file].tree.children(of: declared.node)
    where files[file].tree.nodes[node].kind == .part {
      scene?.part = files[file].tree.nodes[node].keyword
      addPart(file, node, to: &step, of: journey)
    }
  }

  private mutating func readField(_ field: Fields.Element, _ file: Int, into step: inout Step) {
    switch field.keyword {
    case .importance: step.importance = number(file, field.node, in: 1...5)
    case .reach: step.reach = number(file, field.node, in: 0...100)
    case .momentOfTruth: step.momentOfTruth = text(file, field.node)
    case .owner: step.owner = text(file, field.node)
    case .note: if let text = text(file, field.node) { step.notes.append(text) }
    default: break
    }
  }

  /// Fields of a step that were written inside its parts; of those that are said already, none.
  private func climbingFields(_ file: Int, _ step: Int, beside own: KeywordSet) -> [Fields.Element] {
    let tree = files[file].tree
    guard tree.nodes[step..<Int(tree.nodes[step].subtreeEnd)].contains(where: \.climbs) else { return [] }
    var said = own
    var climbing: [Fields.Element] = []
    for part in tree.children(of: step) where tree.nodes[part].kind == .part {
      for field in fields(of: file, part) where tree.nodes[field.node].climbs {
        let isFirst = said.insert(field.keyword)
        if isFirst || KeywordTable.entry(field.keyword).repeatsIn.contains(.step) { climbing.append(field) }
      }
    }
    return climbing
  }

  /// A second Ideal, a second general Actual or a second Actual for one persona is told of and left out.
  private mutating func addPart(_ file: Int, _ node: Int, to step: inout Step, of journey: Int) {
    let keyword = files[file].tree.nodes[node].keyword ?? .actual
    guard let part = readPart(file, node, of: journey) else { return }
    let earlier = keyword == .ideal ? step.ideal?.place : step.actuals.first { $0.isRival(of: part) }?.place
    if let earlier {
      report(
        .repeatedPart(step: step.name.label, part: keyword, first: earlier.line, second: part.place.line),
        file, node, related: earlier)
    } else if keyword == .ideal {
      step.ideal = part
    } else {
      step.actuals.append(part)
    }
  }
}

extension Part {
  /// Whether both are for everybody, or both for one persona.
  fileprivate func isRival(of other: Part) -> Bool {
    personas.isEmpty ? other.personas.isEmpty : personas.contains { other.personas.contains($0) }
  }
}
