/// Builds the tree line by line: the keyword decides the level, indentation is for the eye.
struct Parser {
  /// A block or field that lines may still go into.
  struct Open {
    var node: Int
    var level: Level
    /// Single fields already met, and whether a step has an Ideal.
    var seen = KeywordSet()
  }

  /// How deep a node stands; opening one closes everything at its level and deeper.
  enum Level: Int, Comparable {
    case block = 1
    case stage, step, part, field

    static func < (a: Level, b: Level) -> Bool { a.rawValue < b.rawValue }
  }

  let source: SourceText
  var bytes: [UInt8] { source.bytes }
  var nodes: [Node] = []
  var problems: [Problem] = []
  var language: Language?
  var open: [Open] = []
  var cache = PhraseCache()
  /// The line being read, counted from 1.
  var lineNumber: Int32 = 0
  var isAfterBlank = true
  /// Signs of a list, a heading or bold type were taken off the line that is being read.
  var isBare = false
  /// What closes bold type inside it.
  var closingMarks: [Range<Int>] = []
  var hasJourney = false
  /// Steps opened since the last heading of a journey, and of a stage.
  var stepsInJourney = 0
  var stepsInStage = 0
  /// Of the last step that was written with a number; nil where it had none.
  var lastStepNumber: Int?
  /// What scores of this file can be in, folded: the measures of every model, and those declared above.
  var measureNames = Set(SpokenWords.measures)
  var hasToldOtherLanguage = false
  var merge = Merge.none
  /// The label of the heading that was told of last: a long one is not to be read again for each problem below it.
  private var told: (node: Int, label: String)?

  init(_ source: SourceText) {
    self.source = source
    nodes.reserveCapacity(source.bytes.count / 24)
  }

  mutating func parse() {
    var lexer = Lexer(bytes)
    while let line = lexer.next() {
      lineNumber += 1
      if line.mayHaveDirectionMarks { checkDirection(of: line) }
      if !readMerge(line) { read(line) }
      if case .blank = line.shape { isAfterBlank = true } else { isAfterBlank = false }
    }
    close(downTo: .block)
  }

  private mutating func read(_ line: Line) {
    switch line.shape {
    case .blank: leaf(.blank, line)
    case .comment: leaf(.comment, line)
    case .text: readText(line, value: textValue(of: line))
    case .merge, .words: readWords(line)
    }
  }

  private mutating func readWords(_ line: Line) {
    if readKeywordLine(line) || readMarked(line) { return }
    if let colon = line.colon, readMisspelled(line, colon: colon, isElsewhere: true) { return }
    if readListTitle(line) { return }
    readText(line, value: line.contentStart..<line.contentEnd)
  }

  /// A line that begins with a keyword, however it is written.
  mutating func readKeywordLine(_ line: Line) -> Bool {
    if let colon = line.colon, readKeyword(line, colon: colon) { return true }
    return readPartWithoutColon(line) || readMissingColon(line)
  }

  /// A keyword before a colon, spelled right or nearly so.
  private mutating func readKeyword(_ line: Line, colon: Range<Int>) -> Bool {
    let phrase = phrase(of: line, before: colon)
    guard !phrase.isEmpty else { return false }
    guard let spelling = cache.keyword(phrase, in: bytes) else {
      return readOtherWording(line, colon: colon, phrase)
        || readMisspelled(line, colon: colon, isElsewhere: false)
    }
    let mayBeText = isBare || KeywordTable.entry(spelling.keyword).isOrdinaryElsewhere
    if mayBeText, isText(spelling.keyword) { return false }
    let value = valueRange(from: colon.upperBound, of: line)
    place(spelling, line, value: value)
    return true
  }

  /// Words of everyday speech are keywords only where their field may stand, and so is what follows signs of a list:
  /// within a text a list may name anything.
  private func isText(_ keyword: Keyword) -> Bool {
    if isBare, isTextOpen, KeywordTable.entry(keyword).role == .heading { return !keyword.comesNext }
    return !mayStandHere(keyword)
  }

  /// Puts a keyword's line where it belongs.
  mutating func place(_ spelling: KeywordIndex.Spelling, _ line: Line, value: Range<Int>) {
    noteLanguage(of: spelling, line)
    switch KeywordTable.entry(spelling.keyword).role {
    case .heading: openBlock(spelling, line, value: value)
    case .part: openPart(spelling, line, value: value)
    case .field: addField(spelling, line, value: value)
    }
  }

  private mutating func noteLanguage(of spelling: KeywordIndex.Spelling, _ line: Line) {
    guard let language else {
      language = spelling.language
      return
    }
    if language != spelling.language, !hasToldOtherLanguage {
      hasToldOtherLanguage = true
      report(KeywordProblem.otherLanguage(keyword: spelling.text), line.contentStart..<line.contentEnd)
    }
  }

  /// The words of a line before its colon.
  func phrase(of line: Line, before colon: Range<Int>) -> Range<Int> {
    let phrase = HeadingLabel.trim(bytes, line.contentStart..<colon.lowerBound)
    return closingMarks.isEmpty ? phrase : LineMarks.trim(phrase, of: closingMarks)
  }

  /// The value of a line: from `start` to its end, blanks aside.
  func valueRange(from start: Int, of line: Line) -> Range<Int> {
    let value = HeadingLabel.trim(bytes, min(start, line.contentEnd)..<line.contentEnd)
    return closingMarks.isEmpty
      ? value : HeadingLabel.trim(bytes, LineMarks.trim(value, of: closingMarks))
  }

  private func textValue(of line: Line) -> Range<Int> {
    let start = line.contentStart + 1
    guard start < line.contentEnd else { return start..<start }
    let (scalar, length) = Scalars.decode(bytes.span, at: start)
    return (scalar.isBlank ? start + length : start)..<line.contentEnd
  }

  /// A line that is no keyword line goes on with the text above it, or stands alone as an open note.
  private mutating func readText(_ line: Line, value: Range<Int>) {
    guard let field = open.last, field.level == .field else {
      // What it may mean is asked of the lines above it.
      let proposal = isInMisplacedBlock ? nil : proposal(for: line)
      leaf(.stray, line, value: value)
      if !isInMisplacedBlock {
        report(LineProblem.strayLine(meant: proposal?.meant), value, fix: proposal?.fix)
      }
      return
    }
    leaf(.text, line, value: value)
    if case .words = line.shape, let keyword = nodes[field.node].keyword {
      tellOfText(line, value, in: keyword.spelling(in: nodes[field.node].language))
    }
  }

  /// A line of a text that looks like a field, or may be one: which, and how to make sure that it stays text.
  private mutating func tellOfText(_ line: Line, _ value: Range<Int>, in field: String) {
    let proposal = proposal(for: line)
    guard proposal != nil || looksLikeField(line) || startsLikeField(line) else { return }
    let asText = Problem.Fix(.likely, replacing: value.lowerBound..<value.lowerBound, with: "| ")
    report(
      LineProblem.continuedText(line: text(value), field: field, meant: proposal?.meant), value,
      fix: proposal?.fix ?? asText, otherFix: proposal == nil ? nil : asText)
  }

  /// `words: text`, not a time or an address.
  private func looksLikeField(_ line: Line) -> Bool {
    guard let colon = line.colon, colon.lowerBound > line.contentStart else { return false }
    let next = colon.upperBound < line.contentEnd ? bytes[colon.upperBound] : .space
    return next == .space
      && !bytes[line.contentStart..<colon.lowerBound].allSatisfy(\.isDigit)
  }

  /// A node that holds nothing.
  mutating func leaf(_ kind: Node.Kind, _ line: Line, value: Range<Int>? = nil) {
    append(
      Node(
        kind, line: lineNumber, bytes: line.start..<line.end,
        value: value ?? line.contentStart..<line.contentEnd))
  }

  mutating func append(_ node: Node) {
    nodes.append(node)
    nodes[nodes.count - 1].subtreeEnd = Int32(nodes.count)
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  mutating func report(
    _ kind: any Problem.Kind, _ range: Range<Int>, fix: Problem.Fix? = nil, otherFix: Problem.Fix? = nil
  ) {
    problems.append(
      Problem(
        kind, at: Place(file: source.file, line: Int(lineNumber)), bytes: range, story: story(), fix: fix,
        otherFix: otherFix))
  }

  /// The innermost block that people would name, and the part.
  mutating func story() -> Story? {
    var part: Keyword?
    for entry in open.reversed() {
      let node = nodes[entry.node]
      guard let keyword = node.keyword, entry.level != .field else { continue }
      if entry.level == .part {
        part = keyword
      } else if node.isImplied || keyword == .use {
        return nil
      } else {
        return Story(block: keyword, label: label(of: entry.node), part: part)
      }
    }
    return nil
  }

  private mutating func label(of heading: Int) -> String {
    if let told, told.node == heading { return told.label }
    let label = text(HeadingLabel(bytes, value: nodes[heading].value).label)
    told = (heading, label)
    return label
  }
}
