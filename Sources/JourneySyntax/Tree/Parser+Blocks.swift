/// Levels: which block a line opens, which one it goes into, and what it closes.
extension Parser {
  /// A heading closes every open block that can't hold it.
  mutating func openBlock(_ spelling: KeywordIndex.Spelling, _ line: Line, value: Range<Int>) {
    let level: Level =
      switch spelling.keyword {
      case .stage: .stage
      case .step: .step
      default: .block
      }
    close(downTo: level)
    if level > .block { openJourneyIfNeeded(line) }
    let label = HeadingLabel(bytes, value: value)
    note(spelling.keyword, label)
    if spelling.keyword.needsLabel, label.label.isEmpty {
      report(LineProblem.missingLabel(block: spelling.keyword), line.contentStart..<line.contentEnd)
    }
    push(.heading, spelling, line, value: value, level: level)
    checkBrackets(label, value)
  }

  /// Keeps what later lines are understood by: how many steps there are, and which measures.
  private mutating func note(_ heading: Keyword, _ label: HeadingLabel) {
    switch heading {
    case .journey:
      hasJourney = true
      (stepsInJourney, stepsInStage, lastStepNumber) = (0, 0, nil)
    case .stage: stepsInStage = 0
    case .step:
      lastStepNumber = nil
      stepsInJourney += 1
      stepsInStage += 1
    case .measure:
      for name in [label.label, label.id ?? label.label] where name.count <= KeywordIndex.mostBytes {
        measureNames.insert(folded(name))
      }
    default: break
    }
  }

  /// A stage or step needs a journey: the open one, else the last one goes on, else one named after the file.
  private mutating func openJourneyIfNeeded(_ line: Line) {
    if let block = open.first, nodes[block.node].keyword == .journey { return }
    close(downTo: .block)
    var node = Node(
      hasJourney ? .resumed : .heading, keyword: .journey, line: lineNumber,
      bytes: line.start..<line.start, value: line.start..<line.start)
    node.isImplied = true
    node.language = language ?? .english
    if !hasJourney { report(KeywordProblem.stepWithoutJourney, line.contentStart..<line.contentEnd) }
    hasJourney = true
    push(node, level: .block)
  }

  mutating func openPart(_ spelling: KeywordIndex.Spelling, _ line: Line, value: Range<Int>) {
    let field = fieldBehindPart(value, spelling.language)
    if field != nil || beginsWithNumber(value) {
      openPart(spelling, line, value: value.lowerBound..<value.lowerBound)
      let readable = field.flatMap { $0.isReadable ? $0 : nil }
      report(LineProblem.strayLine(meant: readable?.meant), value, fix: readable?.fix)
      return
    }
    if value.isEmpty, takesUpImpliedPart(spelling.keyword, line) { return }
    close(downTo: .part)
    let isInStep = open.last?.level == .step
    push(isInStep ? .part : .misplaced, spelling, line, value: value, level: .part)
    guard isInStep else {
      open.removeLast()
      reportMisplaced(spelling, line)
      open.append(Open(node: nodes.count - 1, level: .part))
      return
    }
    if spelling.keyword == .ideal { markSeen(.ideal, at: open.count - 2) }
    if !value.isEmpty { checkPairs(value) }
  }

  /// `Ideal: Feeling: 4 calm`, `Ideal: Feeling 4`, `Ideal: 4 calm`: a field behind its part, which is to have a line of
  /// its own. A number that is no level of a feeling, as in `Ideal: 4.5`, is rather a score.
  private mutating func fieldBehindPart(_ value: Range<Int>, _ language: Language) -> Proposal? {
    let colon = value.first { bytes[$0] == UInt8(ascii: ":") }
    let blank = value.first { bytes[$0] == .space }
    let rest = HeadingLabel.trim(
      bytes, (colon.map { $0 + 1 } ?? blank ?? value.upperBound)..<value.upperBound)
    let phrase = HeadingLabel.trim(bytes, value.lowerBound..<(colon ?? blank ?? value.upperBound))
    if !phrase.isEmpty, let keyword = cache.keyword(phrase, in: bytes)?.keyword,
      KeywordTable.entry(keyword).role == .field, colon != nil || beginsWithNumber(rest)
    {
      return fieldBelow(value, phrase.upperBound..<rest.lowerBound, "\(text(phrase)): ")
    }
    guard beginsWithNumber(value) else { return nil }
    let start = value.lowerBound..<value.lowerBound
    let feeling = fieldBelow(value, start, "\(Keyword.feeling.spelling(in: language)): ")
    if feeling.isReadable { return feeling }
    guard let number = TypedNumber(whole: bytes.span.extracting(value)), !number.isPercent,
      case .value = number.reading(on: 1...5)
    else { return nil }
    return fieldBelow(value, start, "\(Keyword.score.spelling(in: language)): CSAT ")
  }

  private func beginsWithNumber(_ range: Range<Int>) -> Bool {
    WrittenNumber(leading: bytes.span.extracting(range)) != nil
  }

  /// A value as a field on the next line, with other words up to where what it says begins.
  private func fieldBelow(_ value: Range<Int>, _ replaced: Range<Int>, _ words: String) -> Proposal {
    Proposal(
      meant: words + text(replaced.upperBound..<value.upperBound),
      fix: Problem.Fix(.likely, replacing: value.lowerBound..<replaced.upperBound, with: "\n    \(words)"))
  }

  /// `Ideal` below answers that were read as Ideal already: they are its own, and it goes on.
  private mutating func takesUpImpliedPart(_ keyword: Keyword, _ line: Line) -> Bool {
    guard let part = open.lastIndex(where: { $0.level == .part }), nodes[open[part].node].isImplied,
      nodes[open[part].node].keyword == keyword, !open[part].seen.contains(keyword)
    else { return false }
    close(downTo: .field)
    open[part].seen.insert(keyword)
    leaf(.comment, line)
    return true
  }

  mutating func addField(_ spelling: KeywordIndex.Spelling, _ line: Line, value: Range<Int>) {
    close(downTo: .field)
    let entry = KeywordTable.entry(spelling.keyword)
    guard let holder = holder(for: entry, line) else {
      let isTold = isInMisplacedBlock
      push(.misplaced, spelling, line, value: value, level: .field)
      open.removeLast()
      if !isTold { reportMisplaced(spelling, line) }
      if entry.value.isContinued { open.append(Open(node: nodes.count - 1, level: .field)) }
      return
    }
    if let block = nodes[open[holder].node].keyword, !entry.repeatsIn.contains(block) {
      if open[holder].seen.contains(spelling.keyword) {
        report(KeywordProblem.repeatedField(field: spelling.text), line.contentStart..<line.contentEnd)
      }
      markSeen(spelling.keyword, at: holder)
    }
    let climbs = holder < open.count - 1
    push(.field, spelling, line, value: value, level: .field)
    nodes[nodes.count - 1].climbs = climbs
    if !entry.value.isContinued { close(downTo: .field) }
    checkValueBrackets(entry.value, value)
  }

  /// The open block that takes a field: the innermost, or its step out of a part. A question directly under a step
  /// opens the step's Ideal, or its Actual when it has an Ideal. A field that climbs leaves the part open: more of the
  /// part may follow.
  private mutating func holder(for entry: KeywordEntry, _ line: Line) -> Int? {
    guard let innermost = open.last, let block = nodes[innermost.node].keyword else { return nil }
    if nodes[innermost.node].kind == .misplaced { return nil }
    if entry.standsIn.contains(block) { return open.count - 1 }
    if innermost.level == .part, entry.standsIn.contains(.step) { return open.count - 2 }
    if innermost.level == .step, Keyword.questions.contains(entry.keyword) {
      openImpliedPart(line, field: entry)
      return open.count - 1
    }
    return nil
  }

  private mutating func openImpliedPart(_ line: Line, field: KeywordEntry) {
    let step = open.count - 1
    let part: Keyword = open[step].seen.contains(.ideal) ? .actual : .ideal
    let speaks = language ?? .english
    report(
      KeywordProblem.fieldBeforePart(
        field: field.spellings(in: speaks)[0], part: part.spelling(in: speaks)),
      line.contentStart..<line.contentEnd)
    if part == .ideal { markSeen(.ideal, at: step) }
    var node = Node(
      .part, keyword: part, line: lineNumber, bytes: line.start..<line.start, value: line.start..<line.start)
    node.isImplied = true
    node.language = speaks
    push(node, level: .part)
  }

  /// What stands in a misplaced part was told of once, with the part.
  var isInMisplacedBlock: Bool {
    guard let innermost = open.last else { return false }
    return innermost.level == .part && nodes[innermost.node].kind == .misplaced
  }

  private mutating func reportMisplaced(_ spelling: KeywordIndex.Spelling, _ line: Line) {
    let inside = open.last.flatMap { nodes[$0.node].keyword }
    report(
      KeywordProblem.misplacedKeyword(
        keyword: spelling.text, inside: inside, belongsIn: KeywordTable.entry(spelling.keyword).standsIn),
      line.contentStart..<line.contentEnd)
  }

  private mutating func markSeen(_ keyword: Keyword, at index: Int) { open[index].seen.insert(keyword) }

  private mutating func push(
    _ kind: Node.Kind, _ spelling: KeywordIndex.Spelling, _ line: Line, value: Range<Int>, level: Level
  ) {
    var node = Node(
      kind, keyword: spelling.keyword, line: lineNumber, bytes: line.start..<line.end, value: value)
    node.language = spelling.language
    push(node, level: level)
  }

  private mutating func push(_ node: Node, level: Level) {
    append(node)
    open.append(Open(node: nodes.count - 1, level: level))
  }

  /// Closes everything open at `level` and deeper.
  mutating func close(downTo level: Level) {
    while let last = open.last, last.level >= level {
      nodes[last.node].subtreeEnd = Int32(nodes.count)
      open.removeLast()
    }
  }
}

/// Brackets.
extension Parser {
  private mutating func checkValueBrackets(_ kind: ValueKind, _ value: Range<Int>) {
    switch kind {
    case .references, .loop, .binding: checkPairs(value)
    default: break
    }
  }

  private mutating func checkBrackets(_ label: HeadingLabel, _ value: Range<Int>) {
    if let unclosed = label.unclosed { reportUnclosed(unclosed, value) }
    if let unopened = label.unopened, let id = label.id {
      report(
        LineProblem.unopenedBracket, id.lowerBound..<unopened + 1,
        fix: Problem.Fix(.likely, replacing: id.lowerBound..<id.lowerBound, with: "["))
    }
  }

  /// Where the rest of the value is an id, only its bracket is missing.
  private mutating func reportUnclosed(_ bracket: Int, _ value: Range<Int>) {
    let rest = HeadingLabel.trim(bytes, bracket + 1..<value.upperBound)
    let end = rest.upperBound..<rest.upperBound
    report(
      LineProblem.unclosedBracket, bracket..<value.upperBound,
      fix: HeadingLabel.isID(bytes, rest) ? Problem.Fix(.certain, replacing: end, with: "]") : nil)
  }

  /// In references every bracket has a partner; the first without one is told of.
  private mutating func checkPairs(_ value: Range<Int>) {
    var open: Int?
    for i in value where bytes[i] == UInt8(ascii: "[") || bytes[i] == UInt8(ascii: "]") {
      if bytes[i] == UInt8(ascii: "[") {
        if open != nil { break }
        open = i
      } else if open == nil {
        return report(LineProblem.unopenedBracket, i..<i + 1)
      } else {
        open = nil
      }
    }
    if let open { reportUnclosed(open, value) }
  }
}
