import JourneyModel
import JourneySyntax

/// Puts an outline together. The blocks that others refer to are made first, their facts after all of them are known.
struct OutlineBuilder {
  private let model: Model
  private(set) var blocks: [Outline.Block] = []
  private var personas: [Int] = []
  private var measures: [Int] = []
  private var journeys: [Int] = []
  /// Blocks of steps, by journey.
  private var steps: [[Int]] = []
  private var stages: [[Int]] = []

  init(of model: Model) { self.model = model }

  mutating func addAll() {
    let root = add(.setting, nil, to: nil)
    personas = model.personas.map { add(.persona, $0.name, to: root) }
    measures = model.measures.map { add(.measure, $0.name, to: root) }
    let sources = model.sources.map { add(.source, $0.name, to: root) }
    for journey in model.journeys {
      let block = add(.journey, journey.name, to: root)
      journeys.append(block)
      stages.append(journey.stages.map { add(.stage, $0.name, to: block) })
      steps.append(journey.steps.map { add(.step, $0.name, to: block) })
    }
    let opportunities = model.opportunities.map { add(.opportunity, $0.name, to: root) }
    fillRoot(root)
    for (block, persona) in zip(personas, model.personas) { fill(block, persona) }
    for (block, measure) in zip(measures, model.measures) { fill(block, measure) }
    for (block, source) in zip(sources, model.sources) { fill(block, source) }
    for journey in model.journeys.indices { fillJourney(journey) }
    for (block, opportunity) in zip(opportunities, model.opportunities) { fill(block, opportunity) }
  }

  private mutating func add(_ kind: Keyword, _ name: Name?, to parent: Int?) -> Int {
    blocks.append(Outline.Block(kind: kind, label: name?.label ?? "", id: name?.id, parent: parent))
    let block = blocks.count - 1
    if let parent { blocks[parent].children.append(block) }
    return block
  }

  private mutating func set(_ block: Int, _ keyword: Keyword, _ values: [FactValue]) {
    if !values.isEmpty { blocks[block].facts[keyword, default: []] += values }
  }

  private mutating func set(_ block: Int, _ keyword: Keyword, _ text: String?) {
    if let text { set(block, keyword, [.text(text)]) }
  }

  private mutating func set(_ block: Int, _ keyword: Keyword, texts: [String]) {
    set(block, keyword, texts.map { .text($0) })
  }

  private mutating func set(_ block: Int, _ keyword: Keyword, _ number: Double?) {
    if let number { set(block, keyword, [.number(number)]) }
  }

  private mutating func fillRoot(_ root: Int) {
    let settings = model.settings
    set(root, .language, [.language(settings.language.rawValue)])
    set(root, .digits, [.digits(settings.digits)])
    set(root, .title, settings.title)
    set(root, .item, model.agenda.map { .item(minutes: $0.minutes, topic: $0.topic) })
  }

  private mutating func fill(_ block: Int, _ persona: Persona) {
    set(block, .age, persona.age)
    set(block, .role, persona.role)
    set(block, .goal, texts: persona.goals)
    set(block, .need, texts: persona.needs)
    set(block, .pain, texts: persona.pains)
    set(block, .quote, texts: persona.quotes)
    set(block, .channels, texts: persona.channels)
    set(block, .context, persona.context)
    set(block, .segment, persona.segment.map { .condition(column: $0.column, values: $0.values) })
    set(block, .reviewed, persona.reviewed?.text)
    set(block, .note, texts: persona.notes)
  }

  private mutating func fill(_ block: Int, _ measure: Measure) {
    set(block, .scale, [.range(measure.answers.lowerBound, measure.answers.upperBound)])
    set(block, .better, [.higherIsBetter(measure.higherIsBetter)])
    if let box = measure.topBox { set(block, .topBox, [.range(box.lowerBound, box.upperBound)]) }
    set(block, .note, measure.note)
  }

  private mutating func fill(_ block: Int, _ source: Source) {
    set(block, .file, source.file)
    set(block, .voice, [.voice(source.voice)])
    set(block, .kind, [.kind(source.kind)])
    set(block, .calendar, [.calendar(source.calendar)])
    if let order = source.dateOrder { set(block, .dateOrder, [.dateOrder(order)]) }
    set(block, .notApplicable, texts: source.notApplicable)
    for role in Source.Role.allCases { set(block, role.keyword, source.columns[role]) }
    set(block, .segmentColumn, texts: source.segmentColumns)
    let bindings = source.bindings.map { binding in
      FactValue.binding(
        column: binding.column, measure: measures[binding.measure], subject: self.block(of: binding.subject))
    }
    set(block, .column, bindings)
    set(block, .rows, source.rows.map { .condition(column: $0.column, values: $0.values) })
    set(block, .invited, source.invited.map(Double.init))
    set(block, .reviewed, source.reviewed?.text)
    set(block, .note, source.note)
  }

  private func block(of subject: Subject) -> Int {
    switch subject {
    case .step(let reference): steps[reference.journey][reference.step]
    case .journey(let journey): journeys[journey]
    }
  }

  private mutating func fillJourney(_ index: Int) {
    let journey = model.journeys[index]
    let block = journeys[index]
    set(block, .forPersonas, journey.personas.map { .reference(personas[$0]) })
    set(block, .goal, journey.goal)
    set(block, .measuredBy, journey.measuredBy.map { .reference(measures[$0]) })
    set(block, .owner, journey.owner)
    set(block, .customer, journey.customer)
    set(block, .reviewed, journey.reviewed?.text)
    if let order = journey.orderBy { set(block, .orderBy, [.orderBy(order)]) }
    if let window = journey.window { set(block, .window, [.window(window)]) }
    set(block, .note, texts: journey.notes)
    for (block, stage) in zip(stages[index], journey.stages) {
      set(block, .goal, stage.goal)
      set(block, .note, stage.note)
    }
    for (step, value) in journey.steps.enumerated() { fill(step, value, of: index) }
  }

  private mutating func fill(_ index: Int, _ step: Step, of journey: Int) {
    let block = steps[journey][index]
    if let stage = step.stage { set(block, .stage, [.reference(stages[journey][stage])]) }
    set(block, .importance, step.importance)
    if let reach = step.reach { set(block, .reach, [.share(reach)]) }
    set(block, .momentOfTruth, step.momentOfTruth)
    set(block, .owner, step.owner)
    set(block, .note, texts: step.notes)
    if let ideal = step.ideal { fill(add(.ideal, nil, to: block), ideal, of: journey) }
    for actual in step.actuals { fill(add(.actual, nil, to: block), actual, of: journey) }
  }

  private mutating func fill(_ block: Int, _ part: Part, of journey: Int) {
    set(block, .forPersonas, part.personas.map { .reference(personas[$0]) })
    set(block, .touchpoint, part.touchpoints.map { .touchpoint(channel: $0.channel, name: $0.name) })
    set(block, .expectation, texts: part.expectations)
    set(block, .thought, texts: part.thoughts)
    if let feeling = part.feeling {
      set(block, .feeling, [.feeling(level: feeling.level, words: feeling.words)])
    }
    set(
      block, .score,
      part.scores.map { .score(measure: measures[$0.measure], value: $0.value, isShare: $0.isShare) })
    set(block, .duration, part.duration)
    set(block, .pain, texts: part.pains)
    set(block, .evidence, texts: part.evidence)
    set(block, .reviewed, part.reviewed?.text)
    set(block, .note, texts: part.notes)
    if let after = part.after { set(block, .after, [.reference(steps[journey][after])]) }
    set(
      block, .backTo,
      part.loops.map { .loop(to: steps[journey][$0.to], share: $0.share, reason: $0.reason) })
    for keyword in part.leftOpen { set(block, keyword, [.open]) }
  }

  private mutating func fill(_ block: Int, _ opportunity: Opportunity) {
    set(block, .fixes, opportunity.fixes.map { .reference(steps[$0.journey][$0.step]) })
    set(block, .value, opportunity.value)
    set(block, .feasibility, opportunity.feasibility)
    set(block, .owner, opportunity.owner)
    if let status = opportunity.status { set(block, .status, [.status(status)]) }
    set(block, .due, opportunity.due)
    set(block, .success, opportunity.success)
    set(block, .note, opportunity.note)
  }
}
