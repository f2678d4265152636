/// What stands around a line.
extension Parser {
  /// What comes after a line, as far as it tells whether a step has just begun.
  struct NextLine {
    /// `Ideal` or `Actual`, a question, or a field that only a step has.
    var part: Keyword?
    var number: Int?
    var headingDepth: Int?
  }

  /// Lines of a text may go on here.
  var isTextOpen: Bool { open.last?.level == .field }

  /// The innermost open block is a journey's, or in it.
  var isInJourney: Bool { open.first.map { nodes[$0.node].keyword == .journey } ?? false }

  func nextLine(after line: Line) -> NextLine {
    var lexer = Lexer(bytes, from: line.end)
    while let line = lexer.next() {
      switch line.shape {
      case .blank, .comment: continue
      case .text, .merge: return NextLine()
      case .words: break
      }
      let marked = LineMarks(line, in: bytes)
      return NextLine(
        part: part(begunBy: marked?.line ?? line, closing: marked?.closing ?? []), number: marked?.number,
        headingDepth: marked?.headingDepth)
    }
    return NextLine()
  }

  /// What is misspelled or has no colon counts too: what comes before it must not change its meaning when that is
  /// corrected.
  private func part(begunBy line: Line, closing: [Range<Int>]) -> Keyword? {
    if let number = colonlessNumber(line) { return number }
    let bracket = (line.contentStart..<line.contentEnd).first { bytes[$0] == UInt8(ascii: "[") }
    let end = line.colon?.lowerBound ?? bracket ?? line.contentEnd
    let phrase = LineMarks.trim(HeadingLabel.trim(bytes, line.contentStart..<end), of: closing)
    guard phrase.count <= KeywordIndex.mostBytes else { return nil }
    let isAlone = end == bracket || valueRange(from: line.colon?.upperBound ?? end, of: line).isEmpty
    let folded = folded(phrase)
    if line.colon != nil, let question = KeywordIndex.exact(folded)?.keyword,
      Keyword.questions.contains(question)
    {
      return question
    }
    let keyword =
      KeywordIndex.exact(folded)?.keyword ?? SpokenWords.meaning(of: folded)?.keywords[0]
      ?? KeywordIndex.meant(by: bytes.span.extracting(phrase), among: \.beginsStep)?.keyword
    return keyword.flatMap {
      $0.beginsStep && (isAlone || line.colon != nil && KeywordTable.entry($0).role == .field) ? $0 : nil
    }
  }

  /// `Importance 5`
  private func colonlessNumber(_ line: Line) -> Keyword? {
    guard line.colon == nil, let end = firstWordEnd(of: line),
      end - line.contentStart <= KeywordIndex.mostBytes,
      isScore(valueRange(from: end, of: line))
    else { return nil }
    let phrase = line.contentStart..<end
    let keyword =
      KeywordIndex.exact(folded(phrase))
      ?? KeywordIndex.meant(by: bytes.span.extracting(phrase), among: \.beginsStep)
    return keyword.flatMap { $0.keyword.beginsStep ? $0.keyword : nil }
  }

  /// The text above is a list with numbers itself.
  var isTextNumbered: Bool {
    guard let field = open.last, field.level == .field else { return false }
    return nodes[field.node...].contains { LineMarks.listNumber(bytes, $0.value) != nil }
  }
}

extension Keyword {
  /// A heading that people number: a block with a name.
  var isCounted: Bool { KeywordTable.entry(self).role == .heading && needsLabel && self != .use }

  /// What stands directly below a step's heading and nowhere else.
  var beginsStep: Bool {
    let entry = KeywordTable.entry(self)
    return entry.role == .part || entry.role == .field && entry.standsIn == [.step]
  }

  /// What may come next in a journey while one of its texts is written; any other block that a line of the text seems
  /// to begin is mostly a sentence.
  var comesNext: Bool { self == .step || self == .stage }

  /// A field that takes a number of a fixed scale.
  var takesLevel: Bool {
    switch KeywordTable.entry(self).value {
    case .feeling, .number: true
    default: false
    }
  }
}
