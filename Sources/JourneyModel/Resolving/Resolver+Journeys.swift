import JourneySyntax

/// Steps with their parts, in the order of reality.
extension Resolver {
  /// The first of `Measured by`, else the first measure that a score or a source's column of the journey names. Numbers
  /// without a measure are in it, but not where scores are in several and nothing says which is the main one.
  mutating func chooseMainMeasure(of journey: ID<Journey>, bound: [ID<Journey>: ID<Measure>]) {
    if let first = model.journeys[journey].measuredBy.first {
      model.journeys[journey].mainMeasure = first
      return
    }
    let scored = Set(steps[journey.index].flatMap(measuresScored))
    model.journeys[journey].mainMeasure = [scored.min(), bound[journey]].compactMap(\.self).min()
    if scored.count > 1 { journeysOfSeveralMeasures.insert(journey) }
  }

  /// Per journey the first measure, in the model's order, that a source's column holds.
  func boundMeasures() -> [ID<Journey>: ID<Measure>] {
    var bound: [ID<Journey>: ID<Measure>] = [:]
    for binding in model.sources.lazy.flatMap(\.bindings) {
      let journey = binding.subject.journey
      bound[journey] = min(bound[journey] ?? binding.measure, binding.measure)
    }
    return bound
  }

  private func measuresScored(_ step: FieldSyntax) -> [ID<Measure>] {
    step.parts.flatMap { part in
      BlockFields(of: part).compactMap { keyword, field in
        guard keyword == .score, let value = field.writtenValue,
          let name = WrittenScore(field.tree.source.bytes, value)?.name, !name.isEmpty,
          case .one(let index) = measureNames.find(Self.withoutBrackets(field.tree.text(name)))
        else { return nil }
        return index
      }
    }
  }

  /// Reads the steps where nothing else holds them, so that each is filled in place and never copied.
  mutating func readSteps(of journey: ID<Journey>) {
    self.journey = journey
    var steps: [Step] = []
    swap(&steps, &model.journeys[journey].steps)
    for (step, block) in zip(steps.ids, self.steps[journey.index]) { readStep(block, into: &steps[step]) }
    let order = ActualOrder(of: steps)
    var inCircles = order.inCircles
    for persona in Set(steps.flatMap { $0.actuals.flatMap { $0.after == nil ? [] : $0.personas } }).sorted() {
      let own = ActualOrder(of: steps, for: persona)
      inCircles += own.inCircles.filter { !inCircles.contains($0) }
      model.journeys[journey].ownOrders[persona] = own.steps
    }
    for step in inCircles {
      let block = self.steps[journey.index][step.index]
      scene = (block, nil)
      report(StructureProblem.orderCircle(step: steps[step].name.label), block)
    }
    swap(&steps, &model.journeys[journey].steps)
    model.journeys[journey].actualOrder = order.steps
  }

  private mutating func readStep(_ block: FieldSyntax, into step: inout Step) {
    scene = (block, nil)
    let own = read(block, into: &step, Step.fields)
    for (keyword, field) in Self.climbingFields(block, beside: own) {
      Step.fields[keyword]?.read(&self, field, &step)
    }
    step.notes += block.strayNotes
    for part in block.children where part.node.kind == .part {
      scene?.part = part.keyword
      addPart(part, to: &step)
    }
  }

  /// Fields of a step that were written inside its parts; of those that are said already, none.
  private static func climbingFields(_ step: FieldSyntax, beside own: KeywordSet) -> [BlockFields.Element] {
    let nodes = step.tree.nodes
    guard nodes[step.index..<Int(step.node.subtreeEnd)].contains(where: \.climbs) else { return [] }
    var said = own
    var climbing: [BlockFields.Element] = []
    for part in step.parts {
      for (keyword, field) in BlockFields(of: part) where field.node.climbs {
        let isFirst = said.insert(keyword)
        if isFirst || KeywordTable.entry(keyword).repeatsIn.contains(.step) {
          climbing.append((keyword, field))
        }
      }
    }
    return climbing
  }

  /// A second Ideal, a second general Actual or a second Actual for one persona is told of and left out.
  private mutating func addPart(_ block: FieldSyntax, to step: inout Step) {
    let keyword = block.keyword ?? .actual
    guard let part = readPart(block) else { return }
    let rival = keyword == .ideal ? step.ideal ?? step.notIntended : step.rival(of: part)
    if let earlier = rival?.place {
      report(
        StructureProblem.repeatedPart(
          step: step.name.label, part: keyword, first: earlier.line, second: part.place.line),
        block, related: earlier)
    } else if part.isNone {
      if keyword == .ideal { step.notIntended = part } else { step.notOffered = part }
    } else if keyword == .ideal {
      step.ideal = part
    } else {
      step.actuals.append(part)
    }
  }

  /// The part; nil when it is for personas that don't exist, since it says nothing of anybody else.
  private mutating func readPart(_ block: FieldSyntax) -> Part? {
    var part = Part(place: block.place)
    part.isNone = ValueWords.meansNone(block.fullText)
    if !part.isNone {
      guard let personas = readPersonas(block) else { return nil }
      part.personas = personas
    }
    for (keyword, field) in BlockFields(of: block) {
      if part.isNone, !Self.supportsNone.contains(keyword) {
        report(StructureProblem.answerBelowNone(field: field.spelling, part: block.keyword ?? .actual), field)
      } else if Self.isLeftOpen(keyword, field) {
        if !part.leftOpen.contains(keyword) { part.leftOpen.append(keyword) }
      } else {
        Part.fields[keyword]?.read(&self, field, &part)
        if keyword == .score { leaveOutRepeatedScore(of: &part, field) }
      }
    }
    part.notes += block.strayNotes
    return part
  }

  /// What may be said of a part that there is none of.
  private static let supportsNone: Set<Keyword> = [.evidence, .note, .reviewed]

  /// `Actual: [omar], [layla]`; an Ideal is for everybody. Nil where something else is written, or nobody known.
  private mutating func readPersonas(_ part: FieldSyntax) -> [ID<Persona>]? {
    guard !part.value.isEmpty else { return [] }
    let written = part.names
    if part.keyword == .ideal {
      if !written.isEmpty { reportUnreadable(part, expected: .nothing) }
      return []
    }
    if written.isEmpty { reportUnreadable(part, part.fullText, expected: .personas) }
    let personas = references(written, in: personaNames, part)
    return personas.isEmpty ? nil : personas
  }

  /// `?` alone, or in place of a score's number: `CSAT ?`.
  private static func isLeftOpen(_ keyword: Keyword, _ field: FieldSyntax) -> Bool {
    if field.isLeftOpen { return true }
    guard keyword == .score else { return false }
    let (bytes, value) = (field.tree.source.bytes, field.value)
    // A number with the mark behind it is a guess, and counts.
    if WrittenScore(bytes, value) != nil { return false }
    let mark = OpenMark.length(atEndOf: bytes[value])
    let rest = value.lowerBound..<value.upperBound - mark
    return mark > 0 && HeadingLabel.trim(bytes, rest) != rest
  }
}

extension Step {
  /// The Actual that a further one would contradict.
  fileprivate func rival(of part: Part) -> Part? {
    actuals.first { $0.isRival(of: part) } ?? (part.personas.isEmpty ? notOffered : nil)
  }
}

extension Part {
  /// Whether both are for everybody, or both for one persona.
  fileprivate func isRival(of other: Part) -> Bool {
    personas.isEmpty ? other.personas.isEmpty : personas.contains { other.personas.contains($0) }
  }
}
