import JourneySyntax

/// The fields of Ideal and Actual.
extension Resolver {
  mutating func readPart(_ file: Int, _ declared: Int, of journey: Int) -> Part {
    var part = Part(place: place(file, declared))
    part.personas = readPersonas(file, declared)
    for (keyword, node) in fields(of: file, declared) {
      readField(keyword, file, node, into: &part, of: journey)
    }
    part.notes += strayNotes(file, declared)
    return part
  }

  /// `Actual: [omar], [layla]`; an Ideal is for everybody.
  private mutating func readPersonas(_ file: Int, _ node: Int) -> [Int] {
    let written = names(file, node)
    guard !written.isEmpty else { return [] }
    if files[file].tree.nodes[node].keyword == .ideal {
      report(
        .unreadableValue(
          written: text(file, node) ?? "", field: spelling(file, node), expected: .nothing),
        file, node)
      return []
    }
    return references(written, in: personaNames, file, node)
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
    default: break
    }
    guard let text = text(file, node) else { return }
    switch keyword {
    case .touchpoint: part.touchpoints.append(Touchpoint(written: text))
    case .expectation: part.expectations.append(text)
    case .thought: part.thoughts.append(text)
    case .duration: part.duration = text
    case .pain: part.pains.append(text)
    case .evidence: part.evidence.append(text)
    case .reviewed: part.reviewed = text
    case .note: part.notes.append(text)
    default: break
    }
  }

  /// `2 annoyed`, `annoyed 2` or `annoyed`.
  private mutating func feeling(_ file: Int, _ node: Int) -> Feeling? {
    guard let written = text(file, node) else { return nil }
    guard let (level, words) = Self.splitLevel(written) else {
      if let level = FeelingWords.level(of: written) { return Feeling(level: level, words: written) }
      report(.unknownFeeling(words: written), file, node)
      return Feeling(level: nil, words: written)
    }
    if let whole = Int(exactly: level), (1...5).contains(whole) { return Feeling(level: whole, words: words) }
    report(
      .unreadableValue(
        written: written, field: spelling(file, node), expected: .number(lowest: 1, highest: 5)),
      file, node)
    return Feeling(level: nil, words: words)
  }

  /// A number at either end of the value, and the words beside it.
  private static func splitLevel(_ written: String) -> (level: Double, words: String)? {
    let bytes = Array(written.utf8)
    if let number = WrittenNumber(leading: bytes.span) {
      return (number.value, String(decoding: bytes[number.length...], as: UTF8.self).trimmed)
    }
    guard let space = bytes.lastIndex(where: { $0 == 0x20 }),
      let number = WrittenNumber(whole: bytes.span.extracting((space + 1)...))
    else { return nil }
    return (number.value, String(decoding: bytes[..<space], as: UTF8.self).trimmed)
  }

  /// `CSAT 4.6`, `CSAT 85 %`, `[wait] 20`; a bare number is in the journey's main measure.
  private mutating func score(_ file: Int, _ node: Int, of journey: Int) -> StatedScore? {
    guard let written = text(file, node) else { return nil }
    guard let (measureName, number) = Self.splitScore(written) else {
      report(
        .unreadableValue(written: written, field: spelling(file, node), expected: .measureAndNumber), file,
        node)
      return nil
    }
    let found: Int?
    if let measureName {
      found = find(named(measureName, file, node), in: measureNames, file, node)
    } else {
      found = model.journeys[journey].mainMeasure
      if found == nil { report(.scoreWithoutMeasure(written: written), file, node) }
    }
    guard let index = found else { return nil }
    return check(
      StatedScore(
        measure: index, value: number.value, isShare: number.isPercent, place: place(file, node)),
      written: written, file, node)
  }

  /// The score when it lies on its measure's scale; a share needs a top box.
  private mutating func check(
    _ score: StatedScore, written: String, _ file: Int, _ node: Int
  ) -> StatedScore? {
    let measure = model.measures[score.measure]
    if score.isShare, measure.topBox == nil {
      report(.shareWithoutTopBox(measure: measure.name.label), file, node)
      return nil
    }
    let scale = score.isShare ? 0...100 : measure.scores
    guard scale.contains(score.value) else {
      report(
        .scoreOutsideScale(
          written: written, measure: measure.name.label, lowest: scale.lowerBound, highest: scale.upperBound),
        file, node)
      return nil
    }
    return score
  }

  /// The measure before the number, if any; nil when the value does not end in a number.
  static func splitScore(_ written: String) -> (measure: String?, number: WrittenNumber)? {
    let bytes = Array(written.utf8)
    if let number = WrittenNumber(whole: bytes.span) { return (nil, number) }
    for space in bytes.indices where bytes[space] == 0x20 || bytes[space] == 0xA0 || bytes[space] == 0x09 {
      guard let number = WrittenNumber(whole: bytes.span.extracting((space + 1)...)) else { continue }
      var name = String(decoding: bytes[..<space], as: UTF8.self).trimmed
      while let last = name.unicodeScalars.last, [":", "=", "：", "\u{FFFD}"].contains(last) {
        name.unicodeScalars.removeLast()
        name = name.trimmed
      }
      return (name.isEmpty ? nil : name, number)
    }
    return nil
  }

  /// `[form] 38 % a paper was missing`, or a label alone.
  private mutating func loop(_ file: Int, _ node: Int, of journey: Int) -> Loop? {
    guard let written = text(file, node) else { return nil }
    var target = written
    var rest = ""
    if written.hasPrefix("["), let close = written.firstIndex(of: "]") {
      target = String(written[...close])
      rest = String(written[written.index(after: close)...]).trimmed
    }
    guard let to = find(named(target, file, node), in: stepNames[journey], file, node) else { return nil }
    var loop = Loop(to: to, share: nil, reason: rest, place: place(file, node))
    let bytes = Array(rest.utf8)
    if let number = WrittenNumber(leading: bytes.span), number.isPercent, (0...100).contains(number.value) {
      loop.share = number.value
      loop.reason = String(decoding: bytes[number.length...], as: UTF8.self).trimmed
    }
    return loop
  }
}

extension Touchpoint {
  /// The channel ends at the first ` / ` with spaces around it.
  fileprivate init(written: String) {
    let bytes = Array(written.utf8)
    let slash = bytes.indices.dropFirst().dropLast().first { i in
      bytes[i] == 0x2F && bytes[i - 1] == 0x20 && bytes[i + 1] == 0x20
    }
    guard let slash else {
      self.init(channel: nil, name: written)
      return
    }
    self.init(
      channel: String(decoding: bytes[..<slash], as: UTF8.self).trimmed,
      name: String(decoding: bytes[(slash + 1)...], as: UTF8.self).trimmed)
  }
}
