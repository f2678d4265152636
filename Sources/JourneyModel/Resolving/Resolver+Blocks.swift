import JourneySyntax

/// The blocks of a file, each read by the table of its fields.
extension Resolver {
  /// Reads the fields directly inside a block into what it declares; returns their keywords.
  @discardableResult
  mutating func read<Owner>(
    _ block: FieldSyntax, into owner: inout Owner, _ fields: ModelFields<Owner>
  ) -> KeywordSet {
    var lines = BlockFields(of: block)
    while let (keyword, field) = lines.next() { fields[keyword]?.read(&self, field, &owner) }
    return lines.seen
  }

  mutating func readSetting(_ block: FieldSyntax) {
    var settings = model.settings
    read(block, into: &settings, Settings.fields)
    model.settings = settings
  }

  mutating func readAgenda(_ block: FieldSyntax) {
    var agenda = model.agenda
    read(block, into: &agenda, AgendaItem.fields)
    model.agenda = agenda
  }

  mutating func readPersona(_ declared: Declared<Persona>) {
    var persona = model.personas[declared.id]
    read(declared.block, into: &persona, Persona.fields)
    persona.notes += declared.block.strayNotes
    model.personas[declared.id] = persona
  }

  mutating func readMeasure(_ declared: Declared<Measure>) {
    var measure = model.measures[declared.id]
    read(declared.block, into: &measure, Measure.fields)
    if !Measure.builtIn.ids.contains(declared.id) { measure.grain = Measure.grain(of: measure.answers) }
    settleTopBox(of: &measure, declared.block)
    model.measures[declared.id] = measure
  }

  /// The scale of a measure's block. That of NPS is part of its name.
  mutating func scale(of measure: Measure, _ field: FieldSyntax) -> ClosedRange<Double>? {
    guard let range = range(field) else { return nil }
    guard measure.scoring == .netPromoter, range != measure.answers else { return range }
    reportUnreadable(field, expected: .oneOf(["0 to 10"]))
    return nil
  }

  /// A top box must lie on the measure's scale: one that is written outside is told of; the measure's own loses its
  /// sense where another scale is written.
  private mutating func settleTopBox(of measure: inout Measure, _ block: FieldSyntax) {
    guard let topBox = measure.topBox, !topBox.isInside(measure.answers) else { return }
    measure.topBox = nil
    guard let field = block.field(.topBox) else { return }
    report(
      ValueProblem.scoreOutsideScale(
        written: field.written ?? "", measure: measure.name.label,
        lowest: measure.answers.lowerBound, highest: measure.answers.upperBound),
      field)
  }

  mutating func readSource(_ declared: Declared<Source>) {
    var source = model.sources[declared.id]
    let said = read(declared.block, into: &source, Source.fields)
    if !said.contains(.file) {
      report(FileProblem.sourceWithoutFile(source: source.name.label), declared.block)
    }
    bindOverall(&source.bindings)
    model.sources[declared.id] = source
  }

  mutating func readOpportunity(_ declared: Declared<Opportunity>) {
    var opportunity = model.opportunities[declared.id]
    read(declared.block, into: &opportunity, Opportunity.fields)
    model.opportunities[declared.id] = opportunity
  }

  mutating func readJourney(_ declared: Declared<Journey>) {
    var journey = model.journeys[declared.id]
    read(declared.block, into: &journey, Journey.fields)
    journey.notes += declared.block.strayNotes
    model.journeys[declared.id] = journey
  }
}

extension Measure {
  /// The most levels an own measure's histogram has; finer answers are rounded.
  package static let mostLevels = 2000

  /// The finest power of ten that divides the scale into at most `mostLevels` levels.
  package static func grain(of answers: ClosedRange<Double>) -> Double {
    let length = answers.upperBound - answers.lowerBound
    var grain = 1.0
    while length / grain > Double(mostLevels) { grain *= 10 }
    while length / grain * 10 <= Double(mostLevels) { grain /= 10 }
    return grain
  }
}

extension ClosedRange {
  fileprivate func isInside(_ other: ClosedRange) -> Bool {
    other.contains(lowerBound) && other.contains(upperBound)
  }
}
