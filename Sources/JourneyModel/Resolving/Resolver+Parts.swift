import JourneySyntax

/// The fields of Ideal and Actual.
extension Resolver {
  /// The part; nil when it is for personas that don't exist, since it says nothing of anybody else.
  mutating func readPart(_ file: Int, _ declared: Int, of journey: Int) -> Part? {
    var part = Part(place: place(file, declared))
    guard let personas = readPersonas(file, declared) else { return nil }
    part.personas = personas
    for (keyword, node) in fields(of: file, declared) {
      if isLeftOpen(keyword, file, node) {
        if !part.leftOpen.contains(keyword) { part.leftOpen.append(keyword) }
      } else {
        readField(keyword, file, node, into: &part, of: journey)
      }
    }
    part.notes += strayNotes(file, declared)
    return part
  }

  /// `Actual: [omar], [layla]`; an Ideal is for everybody. Nil when names were written and none is known.
  private mutating func readPersonas(_ file: Int, _ node: Int) -> [Int]? {
    guard !files[file].tree.nodes[node].value.isEmpty else { return [] }
    let written = names(file, node)
    guard !written.isEmpty else { return [] }
    if files[file].tree.nodes[node].keyword == .ideal {
      report(
        .unreadableValue(
          written: text(file, node) ?? "", field: spelling(file, node), expected: .nothing),
        file, node)
      return []
    }
    let personas = references(written, in: personaNames, file, node)
    return personas.isEmpty ? nil : personas
  }

  /// `?` alone, or in place of a score's number: `CSAT ?`.
  private func isLeftOpen(_ keyword: Keyword, _ file: Int, _ node: Int) -> Bool {
    let value = files[file].tree.nodes[node].value
    if value.count <= Self.longestOpenMark { return isOpenMark(files[file].tree.fullText(of: node)) }
    guard keyword == .score else { return false }
    let bytes = files[file].tree.source.bytes
    let mark = bytes[value].last == 0x3F ? 1 : bytes[value].suffix(2) == [0xD8, 0x9F] ? 2 : 0
    let rest = value.lowerBound..<value.upperBound - mark
    return mark > 0 && HeadingLabel.trim(bytes, rest) != rest
  }

  private mutating func readField(
    _ keyword: Keyword, _ file: Int, _ node: Int, into part: inout Part, of journey: Int
  ) {
    switch keyword {
    case .feeling:
      part.feeling = feeling(file, node)
      return
    case .score:
      if let score = score(file, node, of: journey) { part.scores.append(score) }
      return
    case .after:
      if let written = text(file, node) {
        part.after = find(named(written, file, node), in: stepNames[journey], file, node)
      }
      return
    case .backTo:
      if let loop = loop(file, node, of: journey) { part.loops.append(loop) }
      return
    case .reviewed:
      part.reviewed = day(file, node)
      return
    case .touchpoint:
      if let value = value(file, node) { part.touchpoints.append(Touchpoint(files[file].tree, value)) }
      return
    default: break
    }
    guard let text = text(file, node) else { return }
    switch keyword {
    case .expectation: part.expectations.append(text)
    case .thought: part.thoughts.append(text)
    case .duration: part.duration = text
    case .pain: part.pains.append(text)
    case .evidence: part.evidence.append(text)
    case .note: part.notes.append(text)
    default: break
    }
  }

  /// `2 annoyed`, `annoyed 2` or `annoyed`.
  private mutating func feeling(_ file: Int, _ node: Int) -> Feeling? {
    guard let value = value(file, node) else { return nil }
    let tree = files[file].tree
    guard let (level, wordBytes) = Self.splitLevel(tree.source.bytes, value) else {
      let words = tree.text(value)
      let level = FeelingWords.level(of: words)
      if level == nil { report(.unknownFeeling(words: words), file, node) }
      return Feeling(level: level, words: words)
    }
    let words = tree.text(wordBytes)
    if let whole = Int(exactly: level), (1...5).contains(whole) { return Feeling(level: whole, words: words) }
    report(
      .unreadableValue(
        written: tree.text(value), field: spelling(file, node), expected: .number(lowest: 1, highest: 5)),
      file, node)
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
  private mutating func score(_ file: Int, _ node: Int, of journey: Int) -> StatedScore? {
    guard let value = value(file, node) else { return nil }
    let tree = files[file].tree
    guard let (words, number) = Self.splitNumber(tree.source.bytes, value) else {
      report(
        .unreadableValue(
          written: tree.text(value), field: spelling(file, node), expected: .measureAndNumber),
        file, node)
      return nil
    }
    let found: Int?
    if words.isEmpty {
      found = model.journeys[journey].mainMeasure
      if found == nil { report(.scoreWithoutMeasure(written: tree.text(value)), file, node) }
    } else {
      found = find(WrittenName(text: tree.text(words), bytes: words), in: measureNames, file, node)
    }
    guard let index = found else { return nil }
    return check(
      StatedScore(
        measure: index, value: number.value, isShare: number.isPercent, place: place(file, node)),
      file, node)
  }

  /// The score when it lies on its measure's scale; a share needs a top box.
  private mutating func check(_ score: StatedScore, _ file: Int, _ node: Int) -> StatedScore? {
    let measure = model.measures[score.measure]
    if score.isShare, measure.topBox == nil {
      report(.shareWithoutTopBox(measure: measure.name.label), file, node)
      return nil
    }
    let scale = score.isShare ? 0...100 : measure.scores
    guard scale.contains(score.value) else {
      report(
        .scoreOutsideScale(
          written: text(file, node) ?? "", measure: measure.name.label, lowest: scale.lowerBound,
          highest: scale.upperBound),
        file, node)
      return nil
    }
    return score
  }

  /// `[form] 38 % a paper was missing`, or a label alone.
  private mutating func loop(_ file: Int, _ node: Int, of journey: Int) -> Loop? {
    guard let value = value(file, node) else { return nil }
    let tree = files[file].tree
    let bytes = tree.source.bytes
    let close = bytes[value.lowerBound] == 0x5B ? value.first { bytes[$0] == 0x5D } : nil
    let target = value.lowerBound..<(close.map { $0 + 1 } ?? value.upperBound)
    let name = WrittenName(text: tree.text(target), bytes: target)
    guard let to = find(name, in: stepNames[journey], file, node) else { return nil }
    var rest = HeadingLabel.trim(bytes, target.upperBound..<value.upperBound)
    var loop = Loop(to: to, share: nil, reason: "", place: place(file, node))
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
  /// The channel ends at the first ` / ` with blanks around it.
  fileprivate init(_ tree: SyntaxTree, _ value: Range<Int>) {
    let bytes = tree.source.bytes
    let slash = value.first { i in
      guard bytes[i] == 0x2F, i > value.lowerBound, i + 1 < value.upperBound else { return false }
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
