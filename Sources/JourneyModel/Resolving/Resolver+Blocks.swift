import JourneySyntax

/// The fields of settings, agendas, personas, measures and opportunities.
extension Resolver {
  mutating func readSetting(_ declared: Declared) {
    let file = declared.file
    for (keyword, node) in fields(of: file, declared.node) {
      switch keyword {
      case .language:
        if let name = choice(.language, file, node), let language = Language(rawValue: name) {
          model.settings.language = language
        }
      case .digits:
        if let name = choice(.digits, file, node) {
          model.settings.digits = name == "arabic" ? .arabic : .latin
        }
      case .title: model.settings.title = text(file, node)
      default: break
      }
    }
  }

  mutating func readAgenda(_ declared: Declared) {
    for (keyword, node) in fields(of: declared.file, declared.node) where keyword == .item {
      guard let written = text(declared.file, node) else { continue }
      let bytes = Array(written.utf8)
      var item = AgendaItem(minutes: nil, topic: written, place: place(declared.file, node))
      if let number = WrittenNumber(leading: bytes.span) {
        item.minutes = number.value
        let rest = String(decoding: bytes[number.length...], as: UTF8.self).trimmed
        let words = rest.unicodeScalars.split(maxSplits: 1) { $0.value.isBlank }.map(String.init)
        let isUnit = words.first.map { Self.minuteWords.contains($0.folded) } ?? false
        item.topic = isUnit ? words.dropFirst().first?.trimmed ?? "" : rest
      }
      model.agenda.append(item)
    }
  }

  private static let minuteWords = Set(
    ["min", "mins", "min.", "minute", "minutes", "m", "د", "دقيقة", "دقائق", "دقيقه"].map(\.folded))

  mutating func readPersona(_ declared: Declared) {
    let file = declared.file
    var persona = model.personas[declared.index]
    for (keyword, node) in fields(of: file, declared.node) {
      switch keyword {
      case .age: persona.age = text(file, node)
      case .role: persona.role = text(file, node)
      case .goal: persona.goals.append(contentsOf: [text(file, node)].compactMap(\.self))
      case .need: persona.needs.append(contentsOf: [text(file, node)].compactMap(\.self))
      case .pain: persona.pains.append(contentsOf: [text(file, node)].compactMap(\.self))
      case .quote: persona.quotes.append(contentsOf: [text(file, node)].compactMap(\.self))
      case .channels: persona.channels = list(file, node)
      case .context: persona.context = text(file, node)
      case .segment: persona.segment.append(contentsOf: [condition(file, node)].compactMap(\.self))
      case .reviewed: persona.reviewed = day(file, node)
      case .note: persona.notes.append(contentsOf: [text(file, node)].compactMap(\.self))
      default: break
      }
    }
    persona.notes += strayNotes(file, declared.node)
    model.personas[declared.index] = persona
  }

  mutating func readMeasure(_ declared: Declared) {
    let file = declared.file
    var measure = model.measures[declared.index]
    var topBoxNode: Int?
    for (keyword, node) in fields(of: file, declared.node) {
      switch keyword {
      case .scale: if let range = scale(of: measure, file, node) { measure.answers = range }
      case .better: measure.higherIsBetter = choice(.better, file, node) != "lower"
      case .topBox: topBoxNode = node
      case .note: measure.note = text(file, node)
      default: break
      }
    }
    if declared.index >= Measure.builtIn.count { measure.grain = Measure.grain(of: measure.answers) }
    measure.topBox = topBox(of: measure, file, topBoxNode)
    model.measures[declared.index] = measure
  }

  /// The scale of a measure's block. That of NPS is part of its name.
  private mutating func scale(of measure: Measure, _ file: Int, _ node: Int) -> ClosedRange<Double>? {
    guard let range = range(file, node) else { return nil }
    guard measure.scoring == .netPromoter, range != measure.answers else { return range }
    report(
      .unreadableValue(
        written: text(file, node) ?? "", field: spelling(file, node), expected: .oneOf(["0 to 10"])),
      file, node)
    return nil
  }

  /// The top box written at `node`, which must lie on the measure's scale; without one the measure's own, unless another
  /// scale has taken its sense away.
  private mutating func topBox(of measure: Measure, _ file: Int, _ node: Int?) -> ClosedRange<Double>? {
    guard let node else { return measure.topBox.flatMap { $0.isInside(measure.answers) ? $0 : nil } }
    guard let topBox = range(file, node) else { return nil }
    if topBox.isInside(measure.answers) { return topBox }
    report(
      .scoreOutsideScale(
        written: text(file, node) ?? "", measure: measure.name.label,
        lowest: measure.answers.lowerBound, highest: measure.answers.upperBound),
      file, node)
    return nil
  }

  mutating func readOpportunity(_ declared: Declared) {
    let file = declared.file
    var opportunity = model.opportunities[declared.index]
    for (keyword, node) in fields(of: file, declared.node) {
      switch keyword {
      case .fixes:
        opportunity.fixes = names(file, node).compactMap { findStep($0, file, node) }
      case .value: opportunity.value = number(file, node, in: 1...5)
      case .feasibility: opportunity.feasibility = number(file, node, in: 1...5)
      case .owner: opportunity.owner = text(file, node)
      case .status: opportunity.status = choice(.status, file, node).flatMap(Opportunity.Status.init(named:))
      case .due: opportunity.due = text(file, node)
      case .success: opportunity.success = text(file, node)
      case .note: opportunity.note = text(file, node)
      default: break
      }
    }
    model.opportunities[declared.index] = opportunity
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

extension Opportunity.Status {
  fileprivate init?(named name: String) {
    switch name {
    case "proposed": self = .proposed
    case "planned": self = .planned
    case "doing": self = .doing
    case "done": self = .done
    case "dropped": self = .dropped
    default: return nil
    }
  }
}
