/// Guesses that the text itself proves: typos, missing colons.
extension Parser {
  /// A phrase before a colon that is nearly a keyword: one that may stand here, or, when `isElsewhere`, any other one
  /// where the line could not go on with a text either.
  mutating func readMisspelled(_ line: Line, colon: Range<Int>, isElsewhere: Bool) -> Bool {
    if isElsewhere, open.last?.level == .field { return false }
    let phrase = HeadingLabel.trim(bytes, line.contentStart..<colon.lowerBound)
    let meant = KeywordIndex.meant(by: bytes.span.extracting(phrase)) {
      isElsewhere && !KeywordTable.entry($0).isOrdinaryElsewhere || mayStandHere($0)
    }
    guard let meant else { return false }
    follow(
      KeywordProblem.misspelledKeyword(written: text(phrase), meant: meant.text), phrase,
      fix: spellingFix(phrase, meant, isElsewhere ? .likely : .certain), as: meant, line,
      value: valueRange(from: colon.upperBound, of: line))
    return true
  }

  /// Tells of a guess and goes by it; the story is that of the place it leads to.
  private mutating func follow(
    _ guess: any Problem.Kind, _ phrase: Range<Int>, fix: Problem.Fix, as meant: KeywordIndex.Spelling,
    _ line: Line,
    value: Range<Int>
  ) {
    let number = problems.count
    report(guess, phrase, fix: fix)
    place(meant, line, value: value)
    problems[number].story = story()
  }

  /// The keyword in place of what was written. Direction marks inside would go too, and they may have partners outside.
  private func spellingFix(
    _ phrase: Range<Int>, _ meant: KeywordIndex.Spelling, _ confidence: Problem.Fix.Confidence
  ) -> Problem.Fix {
    let isMarked = text(phrase).unicodeScalars.contains { $0.value.isBidiControl }
    return Problem.Fix(isMarked ? .likely : confidence, replacing: phrase, with: meant.text)
  }

  /// Whether a line with this keyword would have a place among the open blocks.
  func mayStandHere(_ keyword: Keyword) -> Bool {
    let entry = KeywordTable.entry(keyword)
    switch entry.role {
    case .heading: return true
    case .part: return open.contains { $0.level == .step }
    case .field:
      guard let innermost = open.last(where: { $0.level != .field }),
        let block = nodes[innermost.node].keyword
      else { return false }
      if entry.standsIn.contains(block) { return true }
      return innermost.level == .part && entry.standsIn.contains(.step)
        || innermost.level == .step && entry.standsIn.contains(.ideal)
    }
  }

  /// `Ideal` or `Actual` alone on a line, and `Actual [omar]`; a colon may stand behind the ids.
  mutating func readPartWithoutColon(_ line: Line) -> Bool {
    let colon = line.colon ?? line.contentEnd..<line.contentEnd
    guard HeadingLabel.trim(bytes, colon.upperBound..<line.contentEnd).isEmpty else { return false }
    let content =
      line.contentStart..<HeadingLabel.trim(bytes, line.contentStart..<colon.lowerBound).upperBound
    let bracket = content.first { bytes[$0] == UInt8(ascii: "[") }
    let phrase = HeadingLabel.trim(bytes, content.lowerBound..<(bracket ?? content.upperBound))
    guard !phrase.isEmpty, phrase.count <= KeywordIndex.mostBytes else { return false }
    if let spelling = cache.keyword(phrase, in: bytes) {
      guard KeywordTable.entry(spelling.keyword).role == .part else { return false }
      place(spelling, line, value: (bracket ?? content.upperBound)..<content.upperBound)
      return true
    }
    if readNamedActual(line, content) { return true }
    guard bracket == nil, mayStandHere(.ideal),
      let meant = KeywordIndex.meant(
        by: bytes.span.extracting(phrase), among: { KeywordTable.entry($0).role == .part })
    else { return false }
    follow(
      KeywordProblem.misspelledKeyword(written: text(phrase), meant: meant.text), phrase,
      fix: spellingFix(phrase, meant, .certain),
      as: meant, line, value: content.upperBound..<content.upperBound)
    return true
  }

  /// `Actual Omar [omar]`; without the id only where no text goes on, and where it is no sentence.
  private mutating func readNamedActual(_ line: Line, _ content: Range<Int>) -> Bool {
    let ends = wordEnds(of: line)
    guard mayStandHere(.actual), let end = ends.first,
      let spelling = cache.keyword(line.contentStart..<end, in: bytes), spelling.keyword == .actual
    else { return false }
    let name = HeadingLabel.trim(bytes, end..<content.upperBound)
    let hasID = HeadingLabel(bytes, value: name).id != nil
    guard hasID || open.last?.level != .field && ends.count < KeywordIndex.mostWords else { return false }
    let phrase = line.contentStart..<end
    let colon = [Problem.Fix.Edit(end..<end, with: ":")] + (line.colon.map { [.init($0, with: "")] } ?? [])
    follow(
      LineProblem.missingColon(line: text(content), keyword: text(phrase)), phrase,
      fix: Problem.Fix(hasID ? .certain : .likely, colon), as: spelling, line, value: name)
    return true
  }

  /// A keyword whose colon is missing, where what follows proves that it is one: a heading with an id or after a blank
  /// line, a feeling with a level, a score with a number.
  mutating func readMissingColon(_ line: Line) -> Bool {
    for end in wordEnds(of: line).reversed() {
      let phrase = line.contentStart..<end
      guard let spelling = cache.keyword(phrase, in: bytes) else { continue }
      let value = valueRange(from: end, of: line)
      guard isProof(value, of: spelling.keyword) else { return false }
      follow(
        LineProblem.missingColon(line: text(line.contentStart..<line.contentEnd), keyword: text(phrase)),
        phrase,
        fix: Problem.Fix(.certain, replacing: end..<end, with: ":"), as: spelling, line, value: value)
      return true
    }
    return false
  }

  /// A keyword that may stand here, written as the table has it, and no colon: a field, or a sentence that starts so.
  func startsLikeField(_ line: Line) -> Bool {
    line.colon == nil
      && wordEnds(of: line).contains { end in
        let phrase = line.contentStart..<end
        guard let spelling = KeywordIndex.written(bytes[phrase]) else { return false }
        return mayStandHere(spelling.keyword)
      }
  }

  /// Where the first one, two and three words end, when more follows.
  private func wordEnds(of line: Line) -> [Int] {
    var ends: [Int] = []
    var i = line.contentStart
    while i < line.contentEnd, ends.count < KeywordIndex.mostWords {
      if bytes[i] == .space || bytes[i] == .tab {
        ends.append(i)
        while i < line.contentEnd, bytes[i] == .space || bytes[i] == .tab { i += 1 }
      } else {
        i += 1
      }
    }
    return ends
  }

  private func isProof(_ value: Range<Int>, of keyword: Keyword) -> Bool {
    guard !value.isEmpty else { return false }
    switch keyword {
    case .use: return endsInFileName(value)
    case .feeling: return WrittenNumber(leading: bytes.span.extracting(value)) != nil
    case .score:
      guard let space = value.first(where: { bytes[$0] == .space }) else { return false }
      return WrittenNumber(whole: bytes.span.extracting(space..<value.upperBound)) != nil
    default:
      guard KeywordTable.entry(keyword).role == .heading else { return false }
      return isAfterBlank || HeadingLabel(bytes, value: value).id != nil
    }
  }

  private func endsInFileName(_ value: Range<Int>) -> Bool {
    let name = text(value)
    return name.hasSuffix(".journey") || name.hasSuffix(".persona")
  }

  /// Marks that open a direction and never close it, or the reverse, change how the line reads.
  mutating func checkDirection(of line: Line) {
    var isolates = 0
    var embeddings = 0
    var isBalanced = true
    var marks: [Problem.Fix.Edit] = []
    var i = line.start
    while i < line.end {
      let (scalar, length) = Scalars.decode(bytes.span, at: i)
      if scalar.isPairedDirectionMark { marks.append(Problem.Fix.Edit(i..<i + length, with: "")) }
      switch scalar {
      case 0x202A, 0x202B, 0x202D, 0x202E: embeddings += 1
      case 0x202C: embeddings -= 1
      case 0x2066...0x2068: isolates += 1
      case 0x2069: isolates -= 1
      default: break
      }
      isBalanced = isBalanced && isolates >= 0 && embeddings >= 0
      i += length
    }
    if !isBalanced || isolates != 0 || embeddings != 0 {
      report(
        LineProblem.unbalancedDirection, line.contentStart..<line.contentEnd, fix: Problem.Fix(.likely, marks)
      )
    }
  }
}

extension UInt32 {
  /// A mark that opens or closes a direction.
  fileprivate var isPairedDirectionMark: Bool {
    (0x202A...0x202E).contains(self) || (0x2066...0x2069).contains(self)
  }
}
