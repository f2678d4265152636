/// What a line that stays text, or has no place, may have been meant as.
extension Parser {
  /// A line as it could have been meant.
  struct Proposal {
    /// The line then, up to its first words.
    var meant: String
    var fix: Problem.Fix
  }

  /// The likeliest meaning of a line without a keyword; nil where nothing speaks for one, or it would not be read.
  mutating func proposal(for line: Line) -> Proposal? {
    guard let proposal = likeliest(for: line), proposal.isReadable else { return nil }
    // A score says of no step what it is of: it needs an Ideal or an Actual above it.
    let needsPart = proposal.keyword == .score && !open.contains { $0.level == .part }
    return needsPart ? nil : proposal
  }

  private mutating func likeliest(for line: Line) -> Proposal? {
    let marked = LineMarks(line, in: bytes)
    let bare = marked?.line ?? line
    if let proposal = ordinaryWord(bare) ?? otherPart(bare) ?? fieldWithoutColon(bare) ?? fieldAlone(bare)
      ?? misspelledLevel(bare)
    {
      return proposal.without(marked?.marks ?? [])
    }
    if let value = lineOfEmptyField(line) { return value }
    return marked.flatMap { listedName(line, $0) }
  }

  /// `Mood: angry` as `Feeling: angry`.
  private func ordinaryWord(_ line: Line) -> Proposal? {
    guard let colon = line.colon else { return nil }
    let phrase = phrase(of: line, before: colon)
    guard !phrase.isEmpty, phrase.count <= KeywordIndex.mostBytes,
      let meaning = SpokenWords.meaning(of: Folding.fold(bytes.span.extracting(phrase))), meaning.isOrdinary,
      let keyword = meaning.keywords.first(where: isStillOpen),
      !isTextOpen || KeywordTable.entry(keyword).role == .field
    else { return nil }
    return replacing(phrase, with: keyword.spelling(in: meaning.language), before: colon.lowerBound, line)
  }

  /// `As is: Ada` as `Actual: Ada`.
  private func otherPart(_ line: Line) -> Proposal? {
    guard let colon = line.colon else { return nil }
    let phrase = phrase(of: line, before: colon)
    guard !phrase.isEmpty, phrase.count <= KeywordIndex.mostBytes,
      let meaning = SpokenWords.meaning(of: folded(phrase)), !meaning.isOrdinary,
      let keyword = meaning.keywords.first,
      KeywordTable.entry(keyword).role == .part, mayStandHere(keyword)
    else { return nil }
    return replacing(phrase, with: keyword.spelling(in: meaning.language), before: colon.lowerBound, line)
  }

  /// `Thoughts` above lines that say them.
  private mutating func fieldAlone(_ line: Line) -> Proposal? {
    let phrase = line.contentStart..<line.contentEnd
    guard line.colon == nil, isTextOpen, phrase.count <= KeywordIndex.mostBytes,
      let keyword = cache.keyword(phrase, in: bytes)?.keyword, KeywordIndex.written(bytes[phrase]) != nil,
      KeywordTable.entry(keyword).role == .field, isStillOpen(keyword)
    else { return nil }
    return replacing(line.contentEnd..<line.contentEnd, with: ":", before: line.contentEnd, line)
  }

  /// Whether a keyword may stand here, and was not said yet where it is said once.
  private func isStillOpen(_ keyword: Keyword) -> Bool {
    guard mayStandHere(keyword), KeywordTable.entry(keyword).role != .part else { return false }
    guard let block = open.last(where: { $0.level != .field }), block.seen.contains(keyword) else {
      return true
    }
    return nodes[block.node].keyword.map(KeywordTable.entry(keyword).repeatsIn.contains) ?? true
  }

  /// A keyword that may stand here and no colon. In a text only one that is written as the table has it: other words
  /// begin sentences.
  private mutating func fieldWithoutColon(_ line: Line) -> Proposal? {
    guard line.colon == nil else { return nil }
    for end in wordEnds(of: line).reversed() {
      let phrase = line.contentStart..<end
      guard let spelling = cache.keyword(phrase, in: bytes), mayStandHere(spelling.keyword) else { continue }
      let value = valueRange(from: end, of: line)
      let sign = HeadingNumber.behindSign(value, in: bytes)
      guard !isTextOpen || sign != nil || KeywordIndex.written(bytes[phrase]) != nil else { continue }
      let text = sign ?? value.lowerBound
      guard sign != nil || isPlausible(text..<value.upperBound, of: spelling.keyword),
        !isTextOpen || spelling.keyword.comesNext || KeywordTable.entry(spelling.keyword).role != .heading
      else { return nil }
      return replacing(end..<text, with: ": ", before: text, line)
    }
    return nil
  }

  /// `Feling 3 tired` as `Feeling: 3 tired`.
  private func misspelledLevel(_ line: Line) -> Proposal? {
    guard let (phrase, meant, value) = misspelledNumber(line) else { return nil }
    return replacing(
      phrase.lowerBound..<value.lowerBound, with: "\(meant.text): ", before: value.lowerBound, line)
  }

  /// A name in a list where a step may begin.
  private func listedName(_ line: Line, _ marked: LineMarks) -> Proposal? {
    let isExpected = marked.number.map { $0 == stepsInJourney + 1 || $0 == stepsInStage + 1 }
    let isFirst = stepsInJourney == 0 && !isTextOpen
    let mayBe = isFirst || marked.headingDepth != nil || isTextOpen && nextLine(after: line).part != nil
    guard isInJourney, line.colon == nil, isExpected ?? mayBe else { return nil }
    let name = marked.line.contentStart
    let keyword = Keyword.step.spelling(in: language ?? .english)
    let proposal = replacing(name..<name, with: "\(keyword): ", before: name, marked.line)
    return proposal.without(marked.marks)
  }

  /// The value of the field or heading above, which has none on its own line.
  private func lineOfEmptyField(_ line: Line) -> Proposal? {
    guard !isTextOpen, let above = nodes.last, above.kind == .field || above.kind == .heading,
      !above.isImplied,
      above.value.isEmpty, let keyword = above.keyword, keyword.needsLabel
    else { return nil }
    let value = line.contentStart..<line.contentEnd
    return Proposal(
      meant: "\(keyword.spelling(in: above.language)): \(text(value))",
      fix: Problem.Fix(.likely, replacing: above.value.lowerBound..<value.lowerBound, with: " "))
  }

  /// The line with other words in place of some of its bytes.
  /// - Parameter rest: where what stays of the line begins.
  private func replacing(
    _ range: Range<Int>, with words: String, before rest: Int, _ line: Line
  ) -> Proposal {
    Proposal(
      meant: text(line.contentStart..<range.lowerBound) + words + text(rest..<line.contentEnd),
      fix: Problem.Fix(.likely, replacing: range, with: words))
  }

  /// Whether a value is of the kind that its field takes, as far as one can see without knowing names.
  func isPlausible(_ value: Range<Int>, of keyword: Keyword) -> Bool {
    guard let first = value.first else { return false }
    switch KeywordTable.entry(keyword).value {
    case .references, .personas:
      return bytes[first] == UInt8(ascii: "[") && bytes[value.upperBound - 1] == UInt8(ascii: "]")
    case .loop: return bytes[first] == UInt8(ascii: "[")
    case .lane: return SlashedValue(bytes, value) != nil
    case .number, .rating, .percent: return isScore(value)
    case .score, .range: return text(value).unicodeScalars.contains { $0.value.digitValue != nil }
    case .binding, .conditions: return bytes[value].contains(UInt8(ascii: "="))
    case .choice(let choice): return ValueWords.option(of: choice, meantBy: text(value)) != nil
    case .path, .day, .window: return false
    case .label, .text, .line, .touchpoint, .feeling, .list: return true
    }
  }

  func folded(_ phrase: Range<Int>) -> [UInt8] { Folding.fold(bytes.span.extracting(phrase)) }
}

extension Parser.Proposal {
  /// The same where signs of a list stand around it.
  fileprivate func without(_ marks: [Range<Int>]) -> Parser.Proposal {
    var proposal = self
    proposal.fix.edits += marks.map { Problem.Fix.Edit($0, with: "") }
    proposal.fix.edits.sort {
      ($0.bytes.lowerBound, $0.bytes.upperBound) < ($1.bytes.lowerBound, $1.bytes.upperBound)
    }
    return proposal
  }
}
