/// Headings and fields as people write them: in other words than the notation's, with numbers, with signs of a list.
extension Parser {
  /// Words before a colon that are no keyword but can hardly mean anything else.
  mutating func readOtherWording(_ line: Line, colon: Range<Int>, _ phrase: Range<Int>) -> Bool {
    guard phrase.count <= KeywordIndex.mostBytes * 2 else { return false }
    let value = valueRange(from: colon.upperBound, of: line)
    if let heading = numberedHeading(phrase) {
      read(phrase, as: heading, line, value: value)
      if heading.keyword == .step { lastStepNumber = stepsInJourney }
      return true
    }
    if let field = numberedField(phrase) {
      read(phrase, as: field, line, value: value)
      return true
    }
    let folded = folded(phrase)
    if measureNames.contains(folded), isScore(value), mayStandHere(.score) {
      readScore(line, phrase, value)
      return true
    }
    guard let meant = unmistakable(folded) else { return false }
    let isPart = KeywordTable.entry(meant.keyword).role == .part
    guard !isPart || value.isEmpty || bytes[value.lowerBound] == UInt8(ascii: "[") else { return false }
    read(phrase, as: meant, line, value: value)
    return true
  }

  /// A word for Ideal or Actual, alone on its line or before the persona in brackets; one for a field above its text.
  mutating func readOtherPart(_ line: Line, _ phrase: Range<Int>, value: Range<Int>) -> Bool {
    let folded = folded(phrase)
    guard let meant = unmistakable(folded) ?? side(saidBy: folded, above: line),
      value.isEmpty || KeywordTable.entry(meant.keyword).role == .part
    else { return false }
    // `as is` may end a sentence, too.
    let isLowercase = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[phrase.lowerBound])
    if isTextOpen, isLowercase { return false }
    read(phrase, as: meant, line, value: value)
    return true
  }

  /// A line behind the signs of a list, a heading, a quotation or bold type.
  mutating func readMarked(_ line: Line) -> Bool {
    guard let marked = LineMarks(line, in: bytes) else { return readEmptyQuotation(line) }
    let number = problems.count
    let content = line.contentStart..<line.contentEnd
    let fix = fix(replacing: marked.marks, with: "")
    let meant = text(content.lowerBound..<content.upperBound, without: marked.marks)
    report(KeywordProblem.otherWording(written: text(content), meant: meant), content, fix: fix)
    (isBare, closingMarks) = (true, marked.closing)
    defer { (isBare, closingMarks) = (false, []) }
    if readKeywordLine(marked.line) {
      problems[number].story = story()
      // What else is wrong with the line is told of instead.
      if joinFixes(from: number) { problems.remove(at: number) }
      return true
    }
    problems.removeLast()
    return readListedStep(line, marked)
  }

  /// `>` alone: a blank line of a mail.
  private mutating func readEmptyQuotation(_ line: Line) -> Bool {
    guard bytes[line.contentStart..<line.contentEnd].allSatisfy({ $0 == UInt8(ascii: ">") }) else {
      return false
    }
    leaf(.comment, line)
    return true
  }

  /// `2. Pay` after the first step, `- Pay` or `### Pay` above its Ideal: the name of a step, or of what holds steps.
  private mutating func readListedStep(_ line: Line, _ marked: LineMarks) -> Bool {
    guard let keyword = listedHeading(line, marked) else { return false }
    let content = line.contentStart..<line.contentEnd
    let name = marked.line.contentStart..<marked.line.contentEnd
    let heading = KeywordIndex.canonical(keyword, in: language ?? .english)
    let before = content.lowerBound..<name.lowerBound
    var edits = [Problem.Fix.Edit(before, with: heading.text + ": ")]
    edits += marked.closing.map { Problem.Fix.Edit($0, with: "") }
    follow(
      KeywordProblem.otherWording(written: text(content), meant: "\(heading.text): \(text(name))"), before,
      fix: Problem.Fix(fix(replacing: [before], with: "").confidence, edits), as: heading, line, value: name)
    if keyword == .step { lastStepNumber = marked.number }
    return true
  }

  /// What a name in a list is the heading of; nil where it may be text as well.
  private func listedHeading(_ line: Line, _ marked: LineMarks) -> Keyword? {
    let next = nextLine(after: line)
    if let depth = marked.headingDepth, let deeper = next.headingDepth, deeper > depth {
      return hasJourney ? .stage : .journey
    }
    guard isInJourney else { return nil }
    let follows = next.part == .ideal && lacksStep(for: .ideal)
    guard let number = marked.number else {
      if marked.headingDepth != nil, marked.headingDepth != .max { return next.part == nil ? nil : .step }
      return follows ? .step : nil
    }
    guard number == stepsInJourney + 1 || number == stepsInStage + 1 else { return nil }
    // The list of the steps goes on, or one begins: a single number is nothing yet.
    if lastStepNumber == number - 1 { return isTextNumbered ? nil : .step }
    return follows || !isTextOpen && (next.part != nil || next.number == number + 1) ? .step : nil
  }

  /// Whether the step that is open has no part of this kind yet.
  private func lacksPart(_ part: Keyword) -> Bool {
    open.last { $0.level == .step }.map { step in
      !nodes[step.node...].contains { $0.kind == .part && $0.keyword == part }
    } ?? false
  }

  /// Whether a part of this kind would be one too many in the step that is open, or has none to stand in.
  private func lacksStep(for part: Keyword) -> Bool {
    open.last { $0.level == .step }?.seen.contains(part) ?? true
  }

  /// Tells that a phrase was read as a keyword, and goes by it.
  private mutating func read(
    _ phrase: Range<Int>, as meant: KeywordIndex.Spelling, _ line: Line, value: Range<Int>
  ) {
    follow(
      KeywordProblem.otherWording(written: text(phrase), meant: meant.text), phrase,
      fix: fix(replacing: [phrase], with: meant.text), as: meant, line, value: value)
  }

  /// `CSAT: 3.1` as `Score: CSAT 3.1`.
  mutating func readScore(_ line: Line, _ measure: Range<Int>, _ value: Range<Int>) {
    let score = KeywordIndex.canonical(.score, in: language ?? .english)
    let written = measure.lowerBound..<value.upperBound
    let meant = "\(score.text): \(text(measure)) "
    follow(
      KeywordProblem.otherWording(written: text(written), meant: meant + text(value)), written,
      fix: fix(replacing: [measure.lowerBound..<value.lowerBound], with: meant), as: score, line,
      value: written)
  }

  /// A number, with more digits behind a sign or without: `3.1`, `4,5`, `4/5`, `85 %`; or `?`.
  func isScore(_ value: Range<Int>) -> Bool {
    guard !value.isEmpty, value.count <= WrittenNumber.mostBytes else { return false }
    guard let number = WrittenNumber(leading: bytes.span.extracting(value)) else {
      return value.count <= 2 && ["?", "؟"].contains(text(value))
    }
    let rest = text(value.lowerBound + number.length..<value.upperBound)
    let words = rest.split { !$0.isLetter }.joined(separator: " ").folded
    return words.isEmpty || ["of", "out of", "من"].contains(words)
  }

  /// `Step 2`, `Second step`, `الخطوة الثانية`: a heading with a number that its order says. Within a text a second
  /// chance is none.
  private func numberedHeading(_ phrase: Range<Int>) -> KeywordIndex.Spelling? {
    guard let words = HeadingNumber.removed(from: phrase, in: bytes) else { return nil }
    let spelling =
      KeywordIndex.exact(folded(words))
      ?? (isTextOpen ? nil : KeywordIndex.meant(by: bytes.span.extracting(words), among: \.isCounted))
    return spelling.flatMap { $0.keyword.isCounted && (!isTextOpen || $0.keyword != .opportunity) ? $0 : nil }
  }

  /// `Pain point 2`: one of several of a field that may be said more than once.
  private func numberedField(_ phrase: Range<Int>) -> KeywordIndex.Spelling? {
    guard let words = HeadingNumber.removed(from: phrase, in: bytes) else { return nil }
    let folded = folded(words)
    guard let spelling = KeywordIndex.exact(folded) ?? unmistakable(folded), mayStandHere(spelling.keyword)
    else { return nil }
    let entry = KeywordTable.entry(spelling.keyword)
    return entry.role == .field && !entry.repeatsIn.isEmpty ? spelling : nil
  }

  private func unmistakable(_ folded: [UInt8]) -> KeywordIndex.Spelling? {
    guard let meaning = SpokenWords.meaning(of: folded),
      let keyword = meaning.keywords.first(where: mayStandHere),
      !meaning.isOrdinary || keyword == .journey && !hasJourney && !isTextOpen
    else { return nil }
    return KeywordIndex.canonical(keyword, in: meaning.language)
  }

  /// `Currently` alone above answers: a word of everyday speech that can only be the other side there.
  private func side(saidBy folded: [UInt8], above line: Line) -> KeywordIndex.Spelling? {
    guard let meaning = SpokenWords.meaning(of: folded), meaning.isOrdinary,
      let keyword = meaning.keywords.first, KeywordTable.entry(keyword).role == .part, lacksPart(keyword)
    else { return nil }
    let isAboveAnswers = nextLine(after: line).part.map { KeywordTable.entry($0).role == .field } ?? false
    return isAboveAnswers ? KeywordIndex.canonical(keyword, in: meaning.language) : nil
  }

  /// `Steps:` above a list of them: it ends the text above it and says nothing itself.
  mutating func readListTitle(_ line: Line) -> Bool {
    let end = line.colon?.lowerBound ?? line.contentEnd
    guard valueRange(from: line.colon?.upperBound ?? end, of: line).isEmpty, isInJourney else { return false }
    let phrase = HeadingLabel.trim(bytes, line.contentStart..<end)
    guard phrase.count <= KeywordIndex.mostBytes,
      SpokenWords.listed(by: folded(phrase)) != nil
    else { return false }
    close(downTo: .field)
    leaf(.comment, line)
    report(
      KeywordProblem.listTitle(written: text(line.contentStart..<line.contentEnd)),
      line.contentStart..<line.contentEnd,
      fix: Problem.Fix(.likely, replacing: line.contentStart..<line.contentStart, with: "// "))
    return true
  }
}

extension Parser {
  /// Some bytes as a text, without the marks among them.
  private func text(_ range: Range<Int>, without marks: [Range<Int>]) -> String {
    var kept = ""
    var start = range.lowerBound
    for mark in marks {
      kept += text(start..<mark.lowerBound)
      start = mark.upperBound
    }
    return kept + text(start..<range.upperBound)
  }
}
