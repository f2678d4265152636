import JourneySyntax

/// The fields of journeys, stages and steps.
extension Resolver {
  mutating func readJourney(_ declared: Declared) {
    let file = declared.file
    var journey = model.journeys[declared.index]
    for (keyword, node) in fields(of: file, declared.node) {
      switch keyword {
      case .forPersonas: journey.personas = references(names(file, node), in: personaNames, file, node)
      case .goal: journey.goal = text(file, node)
      case .measuredBy: journey.measuredBy = references(names(file, node), in: measureNames, file, node)
      case .owner: journey.owner = text(file, node)
      case .customer: journey.customer = text(file, node)
      case .note: journey.notes.append(contentsOf: [text(file, node)].compactMap(\.self))
      default: break
      }
    }
    journey.notes += strayNotes(file, declared.node)
    model.journeys[declared.index] = journey
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
  mutating func chooseMainMeasure(of journey: Int) {
    if let first = model.journeys[journey].measuredBy.first {
      model.journeys[journey].mainMeasure = first
      return
    }
    var named = Set<Int>()
    for declared in steps[journey] { named.formUnion(measuresScored(declared)) }
    for binding in model.sources.flatMap(\.bindings) {
      switch binding.subject {
      case .step(let step) where step.journey == journey: named.insert(binding.measure)
      case .journey(journey): named.insert(binding.measure)
      default: break
      }
    }
    model.journeys[journey].mainMeasure = named.min()
  }

  private func measuresScored(_ declared: Declared) -> [Int] {
    let tree = files[declared.file].tree
    let parts = tree.children(of: declared.node).filter { tree.nodes[$0].kind == .part }
    return parts.flatMap { part in
      fields(of: declared.file, part).compactMap { keyword, node in
        guard keyword == .score, let written = text(declared.file, node),
          let measure = Self.splitScore(written)?.measure,
          case .one(let index) = measureNames.find(Self.withoutBrackets(measure))
        else { return nil }
        return index
      }
    }
  }

  mutating func readSteps(of journey: Int) {
    read(steps[journey]) { $0.readStep($1, of: journey) }
    let order = ActualOrder(of: model.journeys[journey].steps)
    model.journeys[journey].actualOrder = order.steps
    for step in order.inCircles {
      let declared = steps[journey][step]
      let label = model.journeys[journey].steps[step].name.label
      story = story(of: declared.file, declared.node)
      report(.orderCircle(step: label), declared.file, declared.node)
    }
  }

  private mutating func readStep(_ declared: Declared, of journey: Int) {
    let file = declared.file
    var step = model.journeys[journey].steps[declared.index]
    for (keyword, node) in fields(of: file, declared.node) {
      switch keyword {
      case .importance: step.importance = number(file, node, in: 1...5)
      case .reach: step.reach = number(file, node, in: 0...100)
      case .momentOfTruth: step.momentOfTruth = text(file, node)
      case .owner: step.owner = text(file, node)
      case .note: step.notes.append(contentsOf: [text(file, node)].compactMap(\.self))
      default: break
      }
    }
    step.notes += strayNotes(file, declared.node)
    let tree = files[file].tree
    for node in tree.children(of: declared.node) where tree.nodes[node].kind == .part {
      story?.part = tree.nodes[node].keyword
      addPart(file, node, to: &step, of: journey)
    }
    model.journeys[journey].steps[declared.index] = step
  }

  /// A second Ideal, a second general Actual or a second Actual for one persona is told of and left out.
  private mutating func addPart(_ file: Int, _ node: Int, to step: inout Step, of journey: Int) {
    let keyword = files[file].tree.nodes[node].keyword ?? .actual
    let part = readPart(file, node, of: journey)
    let earlier: Part?
    if keyword == .ideal {
      earlier = step.ideal
    } else {
      earlier = step.actuals.first { other in
        other.personas.isEmpty && part.personas.isEmpty
          || !Set(other.personas).isDisjoint(with: part.personas)
      }
    }
    if let earlier {
      report(
        .repeatedPart(
          step: step.name.label, part: keyword, first: earlier.place.line, second: part.place.line),
        file, node, related: earlier.place)
    } else if keyword == .ideal {
      step.ideal = part
    } else {
      step.actuals.append(part)
    }
  }
}
