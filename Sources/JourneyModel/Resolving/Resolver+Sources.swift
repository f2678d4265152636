import JourneySyntax

/// The fields of sources.
extension Resolver {
  mutating func readSource(_ declared: Declared) {
    let file = declared.file
    var source = model.sources[declared.index]
    var hasFile = false
    for (keyword, node) in fields(of: file, declared.node) {
      if let role = Source.Role(keyword) {
        source.columns[role] = text(file, node)
        continue
      }
      switch keyword {
      case .file:
        hasFile = true
        source.file = sourcePath(file, node)
      case .voice:
        source.voice = choice(.voice, file, node).flatMap(Source.Voice.init(named:)) ?? source.voice
      case .kind: source.kind = choice(.kind, file, node).flatMap(Source.Kind.init(named:)) ?? source.kind
      case .calendar: source.calendar = choice(.calendar, file, node) == "hijri" ? .hijri : .gregorian
      case .dateOrder: source.dateOrder = choice(.dateOrder, file, node).flatMap(DateOrder.init)
      case .notApplicable: source.notApplicable = list(file, node)
      case .column: if let binding = binding(file, node) { source.bindings.append(binding) }
      case .rows: if let condition = condition(file, node) { source.rows.append(condition) }
      case .segmentColumn: source.segmentColumns.append(contentsOf: [text(file, node)].compactMap(\.self))
      case .invited: source.invited = number(file, node, in: 1...1_000_000_000).map { Int($0.rounded()) }
      case .reviewed: source.reviewed = day(file, node)
      case .note: source.note = text(file, node)
      default: break
      }
    }
    if !hasFile { report(.sourceWithoutFile(source: source.name.label), file, declared.node) }
    bindOverall(&source.bindings)
    model.sources[declared.index] = source
  }

  private mutating func sourcePath(_ file: Int, _ node: Int) -> String? {
    guard let written = text(file, node) else { return nil }
    if let path = RelativePath.resolve(written, beside: files[file].path) { return path }
    report(.pathOutsideRoot(path: written), file, node)
    return nil
  }

  /// `Seat_comfort = CSAT at [seat]`: the journey of a binding without a step is chosen by `bindOverall`.
  private mutating func binding(_ file: Int, _ node: Int) -> ColumnBinding? {
    guard let (column, target) = assignment(file, node) else { return nil }
    let (measureName, stepName) = ColumnBinding.split(target)
    let length = files[file].tree.nodes[node].value.count
    let writtenMeasure = named(measureName, at: length - target.utf8.count, file, node)
    guard let measure = find(writtenMeasure, in: measureNames, file, node) else { return nil }
    guard let stepName else {
      return ColumnBinding(column: column, measure: measure, subject: .journey(Self.unbound))
    }
    if case .one(let journey) = journeyNames.find(Self.withoutBrackets(stepName)) {
      return ColumnBinding(column: column, measure: measure, subject: .journey(journey))
    }
    let writtenStep = named(stepName, at: length - stepName.utf8.count, file, node)
    guard let step = findStep(writtenStep, file, node) else { return nil }
    return ColumnBinding(column: column, measure: measure, subject: .step(step))
  }

  private static let unbound = -1

  /// An answer about the whole belongs to the journey that the source's other columns are about, else to the first.
  private func bindOverall(_ bindings: inout [ColumnBinding]) {
    let journey =
      bindings.lazy.compactMap { binding -> Int? in
        if case .step(let step) = binding.subject { step.journey } else { nil }
      }.first ?? 0
    for index in bindings.indices where bindings[index].subject == .journey(Self.unbound) {
      bindings[index].subject = .journey(journey)
    }
    if model.journeys.isEmpty { bindings = [] }
  }
}

extension Source.Voice {
  fileprivate init?(named name: String) {
    switch name {
    case "direct": self = .direct
    case "indirect": self = .indirect
    case "inferred": self = .inferred
    default: return nil
    }
  }
}

extension Source.Kind {
  fileprivate init?(named name: String) {
    switch name {
    case "relational": self = .relational
    case "transactional": self = .transactional
    case "inTheMoment": self = .inTheMoment
    default: return nil
    }
  }
}
