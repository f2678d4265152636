import JourneySyntax

/// The values of Ideal and Actual.
extension Resolver {
  /// `2 annoyed`, `annoyed 2` or `annoyed`.
  mutating func feeling(_ field: FieldSyntax) -> Feeling? {
    guard let value = field.writtenValue else { return nil }
    let tree = field.tree
    guard let (level, wordBytes) = Self.splitLevel(tree.source.bytes, value) else {
      let words = tree.text(value)
      let level = FeelingWords.level(of: words)
      if level == nil { report(ValueProblem.unknownFeeling(words: words), field) }
      return Feeling(level: level, words: words)
    }
    let words = tree.text(wordBytes)
    if let whole = Int(exactly: level), Feeling.levels.contains(whole) {
      return Feeling(level: whole, words: words)
    }
    reportUnreadable(field, tree.text(value), expected: .number(lowest: 1, highest: 5))
    return Feeling(level: nil, words: words)
  }

  /// A number at either end of the value, and the words beside it.
  private static func splitLevel(
    _ bytes: [UInt8], _ value: Range<Int>
  ) -> (level: Double, words: Range<Int>)? {
    if let number = WrittenNumber(leading: bytes.span.extracting(value)) {
      return (number.value, HeadingLabel.trim(bytes, value.lowerBound + number.length..<value.upperBound))
    }
    return splitNumber(bytes, value).map { ($0.number.value, $0.words) }
  }

  /// `CSAT 4.6`, `CSAT 85 %`, `[wait] 20`; a bare number is in the journey's main measure.
  mutating func score(_ field: FieldSyntax) -> StatedScore? {
    guard let value = field.writtenValue else { return nil }
    let tree = field.tree
    guard let (words, number) = Self.splitNumber(tree.source.bytes, value) else {
      reportUnreadable(field, tree.text(value), expected: .measureAndNumber)
      return nil
    }
    let found: ID<Measure>?
    if words.isEmpty {
      found = model.journeys[journey].mainMeasure
      if found == nil { report(ValueProblem.scoreWithoutMeasure(written: tree.text(value)), field) }
    } else {
      found = find(WrittenName(text: tree.text(words), bytes: words), in: measureNames, field)
    }
    guard let measure = found else { return nil }
    return check(
      StatedScore(measure: measure, value: number.value, isShare: number.isPercent, place: field.place), field
    )
  }

  /// The score when it lies on its measure's scale; a share needs a top box.
  private mutating func check(_ score: StatedScore, _ field: FieldSyntax) -> StatedScore? {
    let measure = model.measures[score.measure]
    if score.isShare, measure.topBox == nil {
      report(ValueProblem.shareWithoutTopBox(measure: measure.name.label), field)
      return nil
    }
    let scale = score.isShare ? 0...100 : measure.scores
    guard scale.contains(score.value) else {
      report(
        ValueProblem.scoreOutsideScale(
          written: field.written ?? "", measure: measure.name.label, lowest: scale.lowerBound,
          highest: scale.upperBound),
        field)
      return nil
    }
    return score
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
    let close =
      bytes[value.lowerBound] == UInt8(ascii: "[") ? value.first { bytes[$0] == UInt8(ascii: "]") } : nil
    let target = value.lowerBound..<(close.map { $0 + 1 } ?? value.upperBound)
    let name = WrittenName(text: tree.text(target), bytes: target)
    guard let to = find(name, in: stepNames[journey.index], field) else { return nil }
    var rest = HeadingLabel.trim(bytes, target.upperBound..<value.upperBound)
    var loop = Loop(to: to, share: nil, reason: "", place: field.place)
    let number = WrittenNumber(leading: bytes.span.extracting(rest))
    if let number, number.isPercent, (0...100).contains(number.value) {
      loop.share = number.value
      rest = HeadingLabel.trim(bytes, rest.lowerBound + number.length..<rest.upperBound)
    }
    loop.reason = tree.text(rest)
    return loop
  }
}

extension Touchpoint {
  /// The channel ends at the first ` / ` with blanks around it; nil where nothing is written.
  init?(_ field: FieldSyntax) {
    guard let value = field.writtenValue else { return nil }
    let tree = field.tree
    let bytes = tree.source.bytes
    let slash = value.first { i in
      guard bytes[i] == UInt8(ascii: "/"), i > value.lowerBound, i + 1 < value.upperBound else {
        return false
      }
      let before = HeadingLabel.trim(bytes, value.lowerBound..<i).upperBound
      return before < i && Scalars.decode(bytes.span, at: i + 1).value.isBlank
    }
    guard let slash else {
      self.init(channel: nil, name: tree.text(value))
      return
    }
    self.init(
      channel: tree.text(HeadingLabel.trim(bytes, value.lowerBound..<slash)),
      name: tree.text(HeadingLabel.trim(bytes, slash + 1..<value.upperBound)))
  }
}
