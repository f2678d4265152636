import JourneySyntax

/// The values of sources.
extension Resolver {
  /// `Seat_comfort = CSAT at [seat]`: the journey of a binding without a step is chosen by `bindOverall`.
  mutating func binding(_ field: FieldSyntax, of source: Source) -> ColumnBinding? {
    guard let (column, target) = assignment(field) else { return nil }
    let (measureName, stepName) = ColumnBinding.split(target)
    let length = field.value.count
    let writtenMeasure = field.name(measureName, at: length - target.utf8.count)
    guard let measure = find(writtenMeasure, in: measureNames, field) else { return nil }
    guard let stepName else {
      overallColumns.append(ID(source.bindings.count))
      return ColumnBinding(column: column, measure: measure, subject: .journey(ID(0)))
    }
    if case .one(let journey) = journeyNames.find(Self.withoutBrackets(stepName)) {
      return ColumnBinding(column: column, measure: measure, subject: .journey(journey))
    }
    let writtenStep = field.name(stepName, at: length - stepName.utf8.count)
    guard let step = findStep(writtenStep, field) else { return nil }
    return ColumnBinding(column: column, measure: measure, subject: .step(step))
  }

  /// An answer about the whole belongs to the journey that the source's other columns are about, else to the first.
  mutating func bindOverall(_ bindings: inout [ColumnBinding]) {
    let journey = bindings.lazy.compactMap { binding -> ID<Journey>? in
      if case .step(let step) = binding.subject { step.journey } else { nil }
    }.first
    if let journey { for column in overallColumns { bindings[column].subject = .journey(journey) } }
    overallColumns = []
    if model.journeys.isEmpty { bindings = [] }
  }
}
