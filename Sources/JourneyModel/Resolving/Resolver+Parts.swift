import JourneySyntax

/// The values of Ideal and Actual.
extension Resolver {
  /// `2 annoyed`, `annoyed 2` or `annoyed`; a level that is not certain is asked for.
  mutating func feeling(_ field: FieldSyntax) -> Feeling? {
    guard let value = field.writtenValue else { return nil }
    let tree = field.tree
    let written = WrittenFeeling(tree.source.bytes, value)
    var feeling = Feeling(level: nil, words: tree.text(written.words))
    if case .level(let level) = written.level {
      feeling.level = level
    } else if let expected = ValueProblem.Expected(insteadOf: written.level) {
      reportUnreadable(field, tree.text(value), expected: expected)
    } else {
      feeling.level = FeelingWords.level(of: feeling.words)
      if feeling.level == nil { reportUnknownFeeling(feeling.words, field, value) }
    }
    return feeling
  }

  /// Proposes the level of the words that are known among those that are not.
  private mutating func reportUnknownFeeling(_ words: String, _ field: FieldSyntax, _ value: Range<Int>) {
    let fix = FeelingWords.likelyLevel(in: words).map { level in
      Problem.Fix(
        .likely, replacing: value.lowerBound..<value.lowerBound,
        with: field.language == .arabic ? "\(["٠", "١", "٢", "٣", "٤", "٥"][level]) " : "\(level) ")
    }
    report(ValueProblem.unknownFeeling(words: words), field, fix: fix)
  }

  /// Leaves out the last score of a part where an earlier one is in the same measure, and tells of it.
  mutating func leaveOutRepeatedScore(of part: inout Part, _ field: FieldSyntax) {
    guard let last = part.scores.last,
      part.scores.dropLast().contains(where: { $0.measure == last.measure && $0.isShare == last.isShare })
    else { return }
    part.scores.removeLast()
    let measure = model.measures[last.measure].name.label
    report(KeywordProblem.repeatedField(field: "\(field.spelling): \(measure)"), field)
  }

  /// `CSAT 4.6`, `CSAT 85 %`, `[wait] 20`; a bare number is in the journey's main measure.
  mutating func score(_ field: FieldSyntax) -> StatedScore? {
    guard let value = field.writtenValue else { return nil }
    let tree = field.tree
    guard let written = WrittenScore(tree.source.bytes, value) else {
      reportUnreadable(field, tree.text(value), expected: .measureAndNumber)
      return nil
    }
    let found: ID<Measure>?
    if written.name.isEmpty {
      found = journeysOfSeveralMeasures.contains(journey) ? nil : model.journeys[journey].mainMeasure
      if found == nil { report(ValueProblem.scoreWithoutMeasure(written: tree.text(value)), field) }
    } else {
      let name = WrittenName(text: tree.text(written.name), bytes: written.name)
      // `3 - 4` and `CSAT 3 4` hold several numbers, and no measure is called so.
      if case .none = measureNames.find(name.name), name.text.contains(where: \.isNumber) {
        reportUnreadable(field, tree.text(value), expected: .measureAndNumber)
        return nil
      }
      found = find(name, in: measureNames, field)
    }
    return found.flatMap { score(written, in: $0, field) }
  }

  /// The score when it lies on its measure's scale; a share needs a top box.
  private mutating func score(
    _ written: WrittenScore, in id: ID<Measure>, _ field: FieldSyntax
  ) -> StatedScore? {
    let number = written.number
    let measure = model.measures[id]
    if number.isPercent, measure.topBox == nil {
      report(ValueProblem.shareWithoutTopBox(measure: measure.name.label), field)
      return nil
    }
    let scale = number.isPercent ? 0...100 : measure.scores
    switch number.reading(on: scale) {
    case .value(let value):
      return StatedScore(
        measure: id, value: value, isShare: number.isPercent, isGuess: written.isGuess, place: field.place)
    case .outside:
      report(
        ValueProblem.scoreOutsideScale(
          written: field.written ?? "", measure: measure.name.label, lowest: scale.lowerBound,
          highest: scale.upperBound),
        field)
    case let reading: reportUnreadable(field, expected: .number(on: scale, insteadOf: reading))
    }
    return nil
  }

  /// `backstage / a clerk checks the paper`; what names no lane is reported.
  mutating func lane(_ field: FieldSyntax) -> Lane? {
    guard let value = field.writtenValue else { return nil }
    let tree = field.tree
    guard let parts = SlashedValue(tree.source.bytes, value) else {
      reportUnreadable(field, tree.text(value), expected: .lane)
      return nil
    }
    return Lane(name: tree.text(parts.before), text: tree.text(parts.after))
  }

  /// The step of this journey that all of the value names.
  mutating func step(_ field: FieldSyntax) -> ID<Step>? {
    field.written.flatMap { find(field.name($0), in: stepNames[journey.index], field) }
  }

  /// `[form] 38 % a paper was missing`, or a label alone.
  mutating func loop(_ field: FieldSyntax) -> Loop? {
    guard let value = field.writtenValue else { return nil }
    let tree = field.tree
    let bytes = tree.source.bytes
    let target = Self.target(bytes, value) ?? namedTarget(field)
    let name = WrittenName(text: tree.text(target), bytes: target)
    guard let to = find(name, in: stepNames[journey.index], field) else { return nil }
    var rest = HeadingLabel.trim(bytes, target.upperBound..<value.upperBound)
    var loop = Loop(to: to, share: nil, reason: "", place: field.place)
    if let number = TypedNumber(leading: bytes.span.extracting(rest)),
      number.isPercent || number.top == nil && number.length == rest.count,
      case .value(let share) = number.reading(on: 0...100)
    {
      loop.share = share
      rest = HeadingLabel.trim(bytes, rest.lowerBound + number.length..<rest.upperBound)
    }
    loop.reason = tree.text(rest)
    return loop
  }

  /// The step that a loop names by an id: up to its bracket; nil without one.
  private static func target(_ bytes: [UInt8], _ value: Range<Int>) -> Range<Int>? {
    guard let close = value.first(where: { bytes[$0] == UInt8(ascii: "]") }) else { return nil }
    let target = value.lowerBound..<close + 1
    let isNamed = bytes[value.lowerBound] == UInt8(ascii: "[") || HeadingLabel(bytes, value: target).id != nil
    return isNamed ? target : nil
  }

  /// `Fill in the form 38 % a paper was missing`: the label of a step before its share; else all of it.
  private func namedTarget(_ field: FieldSyntax) -> Range<Int> {
    let (bytes, value) = (field.tree.source.bytes, field.value)
    let ends = value.filter { bytes[$0] == .space && $0 < value.upperBound - 1 }
    for end in ends
    where TypedNumber(leading: bytes.span.extracting(end + 1..<value.upperBound))?.isPercent == true {
      let label = HeadingLabel.trim(bytes, value.lowerBound..<end)
      if case .one = stepNames[journey.index].find(field.tree.text(label)) { return label }
    }
    return value
  }
}

extension ValueProblem.Expected {
  /// What a level should have been; nil for what is one, or none.
  fileprivate init?(insteadOf level: WrittenFeeling.Level) {
    let scale = Double(Feeling.levels.lowerBound)...Double(Feeling.levels.upperBound)
    switch level {
    case .level, .unwritten: return nil
    case .between(let lower, let upper): self = .level(lower: lower, upper: upper)
    case .otherScale(let top): self = .number(on: scale, insteadOf: .otherScale(top: top))
    case .outside: self = .number(on: scale)
    }
  }
}

extension Touchpoint {
  /// The channel ends at the first ` / ` with blanks around it; nil where nothing is written.
  init?(_ field: FieldSyntax) {
    guard let value = field.writtenValue else { return nil }
    let tree = field.tree
    guard let parts = SlashedValue(tree.source.bytes, value) else {
      self.init(channel: nil, name: tree.text(value))
      return
    }
    self.init(channel: tree.text(parts.before), name: tree.text(parts.after))
  }
}
