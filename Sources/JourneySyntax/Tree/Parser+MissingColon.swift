/// Keywords without their colon, where what follows proves that they are one.
extension Parser {
  /// A keyword whose colon is missing, where what follows proves that it is one.
  mutating func readMissingColon(_ line: Line) -> Bool {
    for end in wordEnds(of: line).reversed() {
      let phrase = line.contentStart..<end
      guard let spelling = cache.keyword(phrase, in: bytes) else { continue }
      let plain = valueRange(from: end, of: line)
      guard let value = provenValue(plain, of: line, spelling.keyword, phrase) else { return false }
      // A number or a dash goes; where nothing stands between, no direction mark is touched.
      let replaced = end..<(value.lowerBound == plain.lowerBound ? end : value.lowerBound)
      follow(
        LineProblem.missingColon(line: text(line.contentStart..<line.contentEnd), keyword: text(phrase)),
        phrase, fix: fix(replacing: [replaced], with: replaced.isEmpty ? ":" : ": "), as: spelling, line,
        value: value)
      return true
    }
    return readScoreWithoutColon(line) || readMisspelledNumber(line)
  }

  /// What a keyword without its colon says, behind a number or a dash in the colon's place; nil where it may as well be
  /// the start of a sentence.
  private func provenValue(
    _ value: Range<Int>, of line: Line, _ keyword: Keyword, _ phrase: Range<Int>
  ) -> Range<Int>? {
    if keyword.isCounted, let number = HeadingNumber.end(of: value, in: bytes) {
      let name = number.end..<value.upperBound
      return number.isSigned || isProof(name, of: keyword, phrase, line) ? name : nil
    }
    if let text = HeadingNumber.behindSign(value, in: bytes) {
      // A dash begins the rest of many a sentence, `=` hardly of any.
      let isSure = !isTextOpen || isBare || bytes[value.lowerBound] == UInt8(ascii: "=")
      let isField = isSure && KeywordTable.entry(keyword).role != .heading && mayStandHere(keyword)
      return isField || keyword.isCounted ? text..<value.upperBound : nil
    }
    return isProof(value, of: keyword, phrase, line) ? value : nil
  }

  /// `CSAT 3.1`
  private mutating func readScoreWithoutColon(_ line: Line) -> Bool {
    guard line.colon == nil, let end = firstWordEnd(of: line) else { return false }
    let phrase = line.contentStart..<end
    let value = valueRange(from: end, of: line)
    guard phrase.count <= KeywordIndex.mostBytes, isScore(value), mayStandHere(.score),
      measureNames.contains(folded(phrase))
    else {
      return false
    }
    readScore(line, phrase, value)
    return true
  }

  /// `Feling 3 tired`, where it could not go on with a text.
  private mutating func readMisspelledNumber(_ line: Line) -> Bool {
    guard !isTextOpen, let (phrase, meant, value) = misspelledNumber(line) else { return false }
    follow(
      KeywordProblem.misspelledKeyword(written: text(phrase), meant: meant.text), phrase,
      fix: Problem.Fix(.likely, replacing: phrase.lowerBound..<value.lowerBound, with: "\(meant.text): "),
      as: meant, line, value: value)
    return true
  }

  /// A word that is nearly the keyword of a number, and a number behind it.
  func misspelledNumber(
    _ line: Line
  ) -> (phrase: Range<Int>, meant: KeywordIndex.Spelling, value: Range<Int>)? {
    guard line.colon == nil, let end = firstWordEnd(of: line) else { return nil }
    let phrase = line.contentStart..<end
    let value = valueRange(from: end, of: line)
    guard WrittenNumber(leading: bytes.span.extracting(value)) != nil,
      let meant = KeywordIndex.meant(
        by: bytes.span.extracting(phrase), among: { $0.takesLevel && mayStandHere($0) })
    else { return nil }
    return (phrase, meant, value)
  }

  /// A keyword that may stand here, written as the table has it, and no colon: a field, or a sentence that starts so.
  mutating func startsLikeField(_ line: Line) -> Bool {
    guard line.colon == nil else { return false }
    return wordEnds(of: line).contains { end in
      let phrase = line.contentStart..<end
      guard let keyword = cache.keyword(phrase, in: bytes)?.keyword else { return false }
      return KeywordIndex.written(bytes[phrase]) != nil && mayStandHere(keyword)
    }
  }

  /// Where the first word ends, when more follows.
  func firstWordEnd(of line: Line) -> Int? {
    (line.contentStart..<line.contentEnd).first { bytes[$0] == .space || bytes[$0] == .tab }
  }

  /// Where the first one, two and three words end, when more follows.
  func wordEnds(of line: Line) -> [Int] {
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

  private func isProof(_ value: Range<Int>, of keyword: Keyword, _ phrase: Range<Int>, _ line: Line) -> Bool {
    guard !value.isEmpty else { return false }
    switch keyword {
    case .use: return endsInFileName(value)
    case .feeling where WrittenNumber(leading: bytes.span.extracting(value)) != nil:
      return !isTextOpen || !isOfSeveral(value)
    case .score:
      guard line.colon == nil, let space = value.first(where: { bytes[$0] == .space }) else { return false }
      return isScore(valueRange(from: space, of: line))
    default: break
    }
    if KeywordTable.entry(keyword).role == .heading {
      if isAfterBlank || HeadingLabel(bytes, value: value).id != nil { return true }
      // A colon further on belongs to what it stands behind: `مصدر الرقم: النظام`.
      return line.colon == nil && (!isTextOpen || keyword.comesNext) && isName(value, behind: phrase, line)
    }
    guard mayStandHere(keyword) else { return false }
    switch KeywordTable.entry(keyword).value {
    case .references, .loop, .number, .rating, .percent: return isPlausible(value, of: keyword)
    case .lane where !isPlausible(value, of: keyword): return false
    // A sentence may begin with any other spelling.
    case .text, .line, .touchpoint, .lane, .feeling, .list:
      return !isTextOpen && line.colon == nil && isCanonical(phrase, of: keyword)
    default: return false
    }
  }

  /// `2 of the clerks`
  private func isOfSeveral(_ value: Range<Int>) -> Bool {
    let words = text(value).folded.split(separator: " ")
    return words.count > 2 && ["of", "من"].contains(words[1]) && !words[2].contains(where: \.isNumber)
  }

  private func isCanonical(_ phrase: Range<Int>, of keyword: Keyword) -> Bool {
    KeywordIndex.written(bytes[phrase]).map { $0.text == keyword.spelling(in: $0.language) } ?? false
  }

  /// Whether words behind a heading's keyword are a name rather than the rest of a sentence: in capitals, definite, or
  /// above a part that the step so far has already.
  private func isName(_ value: Range<Int>, behind phrase: Range<Int>, _ line: Line) -> Bool {
    guard let spelling = KeywordIndex.written(bytes[phrase]), spelling.keyword.isCounted else { return false }
    let name = text(value)
    switch spelling.language {
    case .english where name.isTitle: return true
    case .arabic where name.isDefinite: return true
    default: break
    }
    let next = nextLine(after: line)
    let step = open.last { $0.level == .step }
    let isAbovePart = next.part.map { KeywordTable.entry($0).role == .part } ?? false
    return next.part == .ideal && step?.seen.contains(.ideal) ?? true || !isTextOpen && isAbovePart
  }

  private func endsInFileName(_ value: Range<Int>) -> Bool {
    let name = text(value)
    return name.hasSuffix(".journey") || name.hasSuffix(".persona")
  }
}

extension String {
  /// An Arabic name of a word or two, the last one definite: a noun and its owner, no sentence.
  fileprivate var isDefinite: Bool {
    let words = split(whereSeparator: \.isWhitespace)
    guard let last = words.last, words.count <= 2, last.last?.isLetter == true else { return false }
    let prepositions: Set<Substring> = ["إلى", "من", "في", "على", "عن", "بعد", "قبل", "نحو", "لا", "كل"]
    return !prepositions.contains(words[0]) && ["ال", "بال"].contains { last.hasPrefix($0) }
  }

  /// An English name: in a capital, and without the verb of a sentence.
  fileprivate var isTitle: Bool {
    let verbs: Set<Substring> = [
      "is", "was", "are", "were", "has", "had", "have", "will", "would", "took", "takes", "needs", "needed",
      "begins",
      "started", "liked", "I",
    ]
    return unicodeScalars.first?.properties.isUppercase == true
      && !split(whereSeparator: { !$0.isLetter }).contains(where: verbs.contains)
  }
}
