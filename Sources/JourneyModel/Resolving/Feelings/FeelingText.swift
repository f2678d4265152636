import JourneySyntax

/// The value of a feeling, and where in it a number may be its level.
struct FeelingText {
  /// A run of letters.
  struct Word {
    /// Folded.
    var text: String
    var bytes: Range<Int>
  }

  private let bytes: [UInt8]
  private let value: Range<Int>

  init(_ bytes: [UInt8], _ value: Range<Int>) {
    self.bytes = bytes
    self.value = value
  }

  /// The level at the start: `4`, `4 calm`, `(4) calm`, `4: calm`.
  var leadingLevel: WrittenFeeling.Found? {
    guard let first = scalar(at: value.lowerBound) else { return nil }
    let closing = first.closing
    let start = closing == nil ? value.lowerBound : skipBlanks(from: value.lowerBound + 1)
    guard let number = LevelNumber(bytes, start..<value.upperBound) else { return nil }
    let found = WrittenFeeling.Found(level: number.level, bytes: value.lowerBound..<number.end)
    if let closing {
      let close = skipBlanks(from: number.end)
      guard scalar(at: close) == closing else { return nil }
      return WrittenFeeling.Found(level: number.level, bytes: value.lowerBound..<close + 1)
    }
    if number.isStarred { return found }
    if let next = number.next, let second = LevelNumber(bytes, next..<value.upperBound) {
      // In `2 20 minutes` only the second one is of something.
      if isOfSomething(after: second) { return found }
      return WrittenFeeling.Found(
        level: number.level.joined(with: second.level), bytes: value.lowerBound..<second.end)
    }
    return isOfSomething(after: number) ? nil : found
  }

  /// The level at the end: `calm 4`, `calm (4)`, `calm, 4/5`.
  var trailingLevel: WrittenFeeling.Found? {
    var end = trimmedEnd(value.upperBound, where: \.endsSentence)
    let opening = last(before: end)?.opening
    if opening != nil { end = trimmedEnd(end - 1) }
    var i = max(value.lowerBound, end - WrittenNumber.mostBytes)
    while i < end {
      if mayStart(at: i), let number = LevelNumber(bytes, i..<end), number.end == end {
        guard let start = start(of: i, opening: opening) else { return nil }
        return WrittenFeeling.Found(level: number.level, bytes: start..<value.upperBound)
      }
      i += Scalars.decode(bytes.span, at: i).length
    }
    return nil
  }

  /// Whether a number may start here, and not before.
  private func mayStart(at i: Int) -> Bool {
    guard let first = scalar(at: i) else { return false }
    let before = last(before: i)
    if first.isStar { return !(before?.isStar ?? false) && before != 0xFE0F }
    guard first.digitValue != nil || first.isMinus else { return false }
    guard let before else { return true }
    // A hyphen between a word and a number is no minus.
    return before.digitValue == nil && !(first.isMinus && before.isWordLetter)
  }

  /// Where a level at the end starts, with its bracket; nil where what stands before it says that it is none.
  private func start(of number: Int, opening: UInt32?) -> Int? {
    var start = number
    var end = trimmedEnd(start)
    if let opening {
      guard last(before: end) == opening else { return nil }
      start = end - 1
      end = trimmedEnd(start)
    }
    guard let last = last(before: end), last.digitValue == nil, !last.isAmountSign else { return nil }
    let words = withoutSigns(value.lowerBound..<end, before: true)
    if end == number, last.isComparison { return nil }
    if end == number, last.isWordLetter || last.isMinus {
      // Nothing but a feeling may touch its level: `B2`, `COVID-19`.
      return FeelingWords.level(of: text(words)) == nil ? nil : start
    }
    if self.last(before: words.upperBound)?.digitValue != nil { return nil }
    if last == 0x2C || last == 0x060C { return start }
    return lastWord(of: words).map(AmountWords.isLabel) ?? false ? nil : start
  }

  /// Whether a number is of what follows it, or is only a part of what stands there.
  private func isOfSomething(after number: LevelNumber) -> Bool {
    let end = number.end
    guard let next = scalar(at: end) else { return false }
    if next.isWordLetter { return FeelingWords.level(of: text(end..<value.upperBound)) == nil }
    let (_, length) = Scalars.decode(bytes.span, at: end)
    if let further = scalar(at: end + length), further.digitValue != nil, !next.isBlank { return true }
    let start = skipBlanks(from: end)
    if scalar(at: start)?.isAmountSign ?? false { return true }
    // In Arabic what is counted bears no article: `٤ التطبيق سهل` is a level and its words.
    if isArticle(at: start) { return false }
    let isHyphened = next.isMinus && (scalar(at: end + length)?.isWordLetter ?? false)
    let words = words(from: isHyphened ? end + length : start, atMost: AmountWords.mostWords)
    // `1 in 4 gave up`
    if let first = words.first, first.text == "in",
      scalar(at: skipBlanks(from: first.bytes.upperBound))?.digitValue != nil
    {
      return true
    }
    return AmountWords.isCounted(words.map(\.text), isOne: number.isOne || isHyphened)
  }
}

/// Its letters and signs.
extension FeelingText {
  /// `ال` at the start of a word that goes on.
  private func isArticle(at i: Int) -> Bool {
    scalar(at: i) == 0x0627 && scalar(at: i + 2) == 0x0644 && scalar(at: i + 4)?.isWordLetter ?? false
  }

  /// The words from here on, as long as only blanks stand between them.
  func words(from start: Int, atMost most: Int) -> [Word] {
    var words: [Word] = []
    var i = start
    while words.count < most {
      i = skipBlanks(from: i)
      let first = i
      while let letter = scalar(at: i),
        letter.isWordLetter || i > first && (letter.isApostrophe || isAbbreviation(at: i))
      {
        i += Scalars.decode(bytes.span, at: i).length
      }
      guard i > first else { return words }
      words.append(Word(text: text(first..<i).folded, bytes: first..<i))
    }
    return words
  }

  /// A full stop between letters: `a.m.`
  private func isAbbreviation(at i: Int) -> Bool {
    scalar(at: i) == 0x2E && scalar(at: i + 1)?.isWordLetter ?? false
  }

  private func lastWord(of range: Range<Int>) -> String? {
    var start = range.upperBound
    while start > range.lowerBound, last(before: start)?.isWordLetter ?? false {
      start = index(before: start)
    }
    return start < range.upperBound ? text(start..<range.upperBound).folded : nil
  }

  /// A range without blanks at its ends, and without the signs that part words from a level beside them; `:)` are no
  /// such signs.
  func withoutSigns(_ range: Range<Int>, after: Bool = false, before: Bool = false) -> Range<Int> {
    let trimmed = HeadingLabel.trim(bytes, range)
    return isFace(trimmed) ? trimmed : withoutPartingSigns(trimmed, after: after, before: before)
  }

  /// `:)`, `:-(`
  private func isFace(_ range: Range<Int>) -> Bool {
    let text = text(range)
    return (2...3).contains(text.count) && ":;".contains(text.first ?? " ") && "()".contains(text.last ?? " ")
  }

  private func withoutPartingSigns(_ range: Range<Int>, after: Bool, before: Bool) -> Range<Int> {
    var range = range
    while after, let first = range.isEmpty ? nil : scalar(at: range.lowerBound), first.partsLevel {
      range = HeadingLabel.trim(
        bytes, range.dropFirst(Scalars.decode(bytes.span, at: range.lowerBound).length))
    }
    while before, let last = range.isEmpty ? nil : last(before: range.upperBound), last.partsLevel {
      range = HeadingLabel.trim(bytes, range.lowerBound..<index(before: range.upperBound))
    }
    return range
  }

  /// A place without what should not end there: blanks, and what else is named.
  private func trimmedEnd(_ end: Int, where isToGo: (UInt32) -> Bool = { _ in false }) -> Int {
    var end = end
    while let last = last(before: end), last.isBlank || last.isBidiControl || isToGo(last) {
      end = index(before: end)
    }
    return end
  }

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The scalar at a place of the value; nil at its end.
  private func scalar(at i: Int) -> UInt32? {
    i < value.upperBound ? Scalars.decode(bytes.span, at: i).value : nil
  }

  /// The scalar before a place of the value; nil at its start.
  private func last(before i: Int) -> UInt32? {
    i > value.lowerBound ? Scalars.decode(bytes.span, at: index(before: i)).value : nil
  }

  private func index(before i: Int) -> Int {
    var i = i - 1
    while i > value.lowerBound, bytes[i].isContinuation { i -= 1 }
    return i
  }

  private func skipBlanks(from start: Int) -> Int {
    var i = start
    while let scalar = scalar(at: i), scalar.isBlank || scalar.isBidiControl {
      i += Scalars.decode(bytes.span, at: i).length
    }
    return i
  }
}

extension UInt32 {
  /// A letter, or a mark on one.
  fileprivate var isWordLetter: Bool {
    if self < 0x80 { return (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) }
    switch Unicode.Scalar(self)?.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .enclosingMark:
      return true
    default: return false
    }
  }

  /// `.` or `!`
  fileprivate var endsSentence: Bool { self == 0x2E || self == 0x21 }

  fileprivate var isApostrophe: Bool { self == 0x27 || self == 0x2019 }

  /// A sign that people write between a level and words: `4 - calm`, `4) calm`, `calm: 4`.
  fileprivate var partsLevel: Bool {
    switch self {
    case 0x2C, 0x2D, 0x2E, 0x2F, 0x3A, 0x3B, 0x3D, 0x3E, 0x5C, 0x7C, 0x29, 0x5D: true
    case 0x060C, 0x061B, 0x00B7, 0x2013, 0x2014, 0x2022, 0x2026, 0x2192, 0x2212: true
    default: false
    }
  }

  /// A sign that makes a number beside it an amount, or one of several: money, fractions, `#`, `+`, `×`, `°`, `<`, `~`.
  fileprivate var isAmountSign: Bool {
    switch self {
    case 0x23, 0x2A, 0x2B, 0x3C, 0x40, 0x5E, 0x7E, 0xB0, 0xB1, 0xD7, 0x2116, 0x2248: true
    default: [.currencySymbol, .otherNumber].contains(Unicode.Scalar(self)?.properties.generalCategory)
    }
  }

  /// `>` `≤` `≥` directly before a number: it is a bound. Behind a blank the first one parts words from a level.
  fileprivate var isComparison: Bool { [0x3E, 0x2264, 0x2265].contains(self) }

  /// The bracket that closes this one.
  fileprivate var closing: UInt32? { Self.brackets[self] }

  /// The bracket that opens this one.
  fileprivate var opening: UInt32? { Self.brackets.first { $0.value == self }?.key }

  private static let brackets: [UInt32: UInt32] = [0x28: 0x29, 0x5B: 0x5D, 0x7B: 0x7D]
}
