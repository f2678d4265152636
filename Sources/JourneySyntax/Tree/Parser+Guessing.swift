/// Guesses that the text itself proves: typos, missing colons.
extension Parser {
  /// A phrase before a colon that is nearly a keyword: one that may stand here, or, when `isElsewhere`, any other one
  /// where the line could not go on with a text either.
  mutating func readMisspelled(_ line: Line, colon: Range<Int>, isElsewhere: Bool) -> Bool {
    if isElsewhere, isTextOpen { return false }
    // Signs of a list are no typo.
    if !isElsewhere, !isBare, LineMarks(line, in: bytes) != nil { return false }
    let phrase = phrase(of: line, before: colon)
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
  mutating func follow(
    _ guess: any Problem.Kind, _ phrase: Range<Int>, fix: Problem.Fix, as meant: KeywordIndex.Spelling,
    _ line: Line,
    value: Range<Int>
  ) {
    let number = problems.count
    report(guess, phrase, fix: fix)
    place(meant, line, value: value)
    problems[number].story = story()
  }

  /// The keyword in place of what was written.
  private func spellingFix(
    _ phrase: Range<Int>, _ meant: KeywordIndex.Spelling, _ confidence: Problem.Fix.Confidence
  ) -> Problem.Fix {
    let fix = fix(replacing: [phrase], with: meant.text)
    return confidence == .likely ? Problem.Fix(.likely, fix.edits) : fix
  }

  /// A fix that keeps the meaning, but for direction marks that would go with it: they may have partners elsewhere.
  func fix(replacing ranges: [Range<Int>], with replacement: String) -> Problem.Fix {
    Problem.Fix(
      ranges.contains(where: hasDirectionMarks) ? .likely : .certain,
      ranges.map { Problem.Fix.Edit($0, with: replacement) })
  }

  private func hasDirectionMarks(_ range: Range<Int>) -> Bool {
    text(range).unicodeScalars.contains { $0.value.isBidiControl }
  }

  /// Makes the fixes of one line one, where an edit of one stands between two of another: each would leave the other out.
  /// Whether there were several.
  mutating func joinFixes(from number: Int) -> Bool {
    let fixes = problems[number...].compactMap(\.fix)
    guard fixes.count > 1 else { return false }
    let edits = fixes.flatMap(\.edits).sorted {
      ($0.bytes.lowerBound, $0.bytes.upperBound) < ($1.bytes.lowerBound, $1.bytes.upperBound)
    }
    let joined = Problem.Fix(fixes.contains { $0.confidence == .likely } ? .likely : .certain, edits)
    for index in problems.indices[number...] where problems[index].fix != nil { problems[index].fix = joined }
    return true
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

  /// `Ideal` or `Actual` alone on a line, and `Actual [omar]`, where a colon may stand behind the ids; `Setting` and
  /// `Agenda`, which have no name.
  mutating func readPartWithoutColon(_ line: Line) -> Bool {
    let colon = line.colon ?? line.contentEnd..<line.contentEnd
    guard HeadingLabel.trim(bytes, colon.upperBound..<line.contentEnd).isEmpty else { return false }
    let content =
      line.contentStart..<HeadingLabel.trim(bytes, line.contentStart..<colon.lowerBound).upperBound
    let bracket = content.first { bytes[$0] == UInt8(ascii: "[") }
    let phrase = HeadingLabel.trim(bytes, content.lowerBound..<(bracket ?? content.upperBound))
    guard !phrase.isEmpty, phrase.count <= KeywordIndex.mostBytes else { return false }
    let value = (bracket ?? content.upperBound)..<content.upperBound
    if let spelling = cache.keyword(phrase, in: bytes) {
      let isPart = KeywordTable.entry(spelling.keyword).role == .part
      guard isPart || !spelling.keyword.needsLabel && bracket == nil && mayBeginBlock(line) else {
        return false
      }
      place(spelling, line, value: value)
      return true
    }
    if readNamedActual(line, content) { return true }
    guard mayStandHere(.ideal) else { return false }
    if readOtherPart(line, phrase, value: value) { return true }
    guard bracket == nil,
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
    guard let end = firstWordEnd(of: line),
      let spelling = cache.keyword(line.contentStart..<end, in: bytes), spelling.keyword == .actual,
      mayStandHere(.actual)
    else { return false }
    let name = personaName(HeadingLabel.trim(bytes, end..<content.upperBound))
    let hasID = HeadingLabel(bytes, value: name).id != nil
    guard hasID || !isTextOpen && wordEnds(of: line).count < KeywordIndex.mostWords else { return false }
    let phrase = line.contentStart..<end
    let number = problems.count
    let before = end..<(bytes[end..<name.lowerBound].allSatisfy { $0 == .space } ? end : name.lowerBound)
    var edits = [Problem.Fix.Edit(before, with: before.isEmpty ? ":" : ": ")]
    if name.upperBound < line.contentEnd { edits.append(.init(name.upperBound..<line.contentEnd, with: "")) }
    follow(
      LineProblem.missingColon(line: text(content), keyword: text(phrase)), phrase,
      fix: Problem.Fix(hasID ? .certain : .likely, edits), as: spelling, line, value: name)
    _ = joinFixes(from: number)
    return true
  }

  /// A persona's name behind a dash or in brackets: `- Omar`, `(Omar)`.
  private func personaName(_ written: Range<Int>) -> Range<Int> {
    if let name = HeadingNumber.behindSign(written, in: bytes) { return name..<written.upperBound }
    guard written.count > 2, bytes[written.lowerBound] == UInt8(ascii: "("),
      bytes[written.upperBound - 1] == UInt8(ascii: ")")
    else { return written }
    return HeadingLabel.trim(bytes, written.dropFirst().dropLast())
  }

  /// A word alone on its line is no more of a text after a blank line, or at the margin.
  private func mayBeginBlock(_ line: Line) -> Bool {
    !isTextOpen || isAfterBlank || line.contentStart == line.start
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
