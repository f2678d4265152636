/// What people and other programs put around a line: signs of a list, of a heading, of a quotation, of bold type.
///
/// A number is a sign of a list too, and the one that may matter: `2. Pay` can be the second step.
struct LineMarks {
  /// The line without its marks, as the lexer cuts it.
  private(set) var line: Line
  /// All marks, in the order of the line.
  private(set) var marks: [Range<Int>] = []
  /// Those of them that stand inside the line without its marks: they close bold type.
  private(set) var closing: [Range<Int>] = []
  /// Of a line that bears a number and no other mark.
  private(set) var number: Int?
  /// How deep a heading it is, by its `#`; a line in bold type is the deepest; nil where it is none.
  private(set) var headingDepth: Int?

  /// nil where the line bears no marks, or nothing else.
  init?(_ marked: Line, in bytes: [UInt8]) {
    guard marked.contentStart < marked.contentEnd, Self.mayBegin(bytes[marked.contentStart]) else {
      return nil
    }
    var start = marked.contentStart
    var found: [Mark] = []
    while let mark = Self.mark(bytes, start..<marked.contentEnd) {
      found.append(mark)
      start = mark.end
    }
    let emphasis = Self.emphasis(bytes, start..<marked.contentEnd)
    guard emphasis.upperBound > marked.contentStart, emphasis.upperBound < marked.contentEnd else {
      return nil
    }
    if start > marked.contentStart { marks.append(marked.contentStart..<start) }
    if !emphasis.isEmpty { marks.append(emphasis) }
    var lexer = Lexer(bytes, from: emphasis.upperBound)
    guard let bare = lexer.next() else { return nil }
    line = bare
    line.start = marked.start
    let isBold = !emphasis.isEmpty && takeClosingMarks(like: bytes[emphasis.lowerBound], bytes)
    number = found.count == 1 && emphasis.isEmpty ? found[0].number : nil
    headingDepth = found.compactMap(\.headingDepth).first ?? (isBold ? .max : nil)
  }

  /// One sign with the blanks behind it.
  struct Mark {
    var end: Int
    var number: Int?
    var headingDepth: Int?
  }

  private static func mayBegin(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "#"), UInt8(ascii: ">"),
      UInt8(ascii: "_"), UInt8(ascii: "("), 0xC2, 0xD9, 0xDB, 0xE2:
      true
    default: byte.isDigit
    }
  }

  private static func mark(_ bytes: [UInt8], _ range: Range<Int>) -> Mark? {
    if let mark = listNumber(bytes, range) { return mark }
    guard !range.isEmpty else { return nil }
    let (scalar, length) = Scalars.decode(bytes.span, at: range.lowerBound)
    guard isSign(scalar) else { return nil }
    var end = range.lowerBound + length
    guard scalar == 0x23 else { return afterBlanks(bytes, end..<range.upperBound).map { Mark(end: $0) } }
    while end < range.upperBound, bytes[end] == UInt8(ascii: "#") { end += 1 }
    let depth = end - range.lowerBound
    return afterBlanks(bytes, end..<range.upperBound).map { Mark(end: $0, headingDepth: depth) }
  }

  /// `2.`, `2)`, `(2)`, `٢-`
  static func listNumber(_ bytes: [UInt8], _ range: Range<Int>) -> Mark? {
    guard !range.isEmpty else { return nil }
    var i = range.lowerBound
    if bytes[i] == UInt8(ascii: "(") { i += 1 }
    guard let (number, digitsEnd) = HeadingNumber.digits(bytes, i..<range.upperBound),
      digitsEnd < range.upperBound
    else { return nil }
    let (scalar, length) = Scalars.decode(bytes.span, at: digitsEnd)
    guard scalar == 0x2E || scalar == 0x29 || HeadingNumber.isDash(scalar) else { return nil }
    return afterBlanks(bytes, digitsEnd + length..<range.upperBound).map { Mark(end: $0, number: number) }
  }

  /// Where a text begins behind blanks; nil without any, or without a text.
  private static func afterBlanks(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    var i = range.lowerBound
    while i < range.upperBound {
      let (scalar, length) = Scalars.decode(bytes.span, at: i)
      guard scalar.isBlank || scalar.isBidiControl else { break }
      i += length
    }
    return i > range.lowerBound && i < range.upperBound ? i : nil
  }

  /// `-` `*` `+` `#` `>` and the bullets and dashes of word processors.
  private static func isSign(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2D, 0x2A, 0x2B, 0x23, 0x3E, 0xB7, 0x2022, 0x2023, 0x2043, 0x2013, 0x2014, 0x2192, 0x25AA,
      0x25AB, 0x25CB, 0x25CF, 0x25E6, 0x25A0, 0x25A1, 0x27A2, 0x2756, 0x2713, 0x2714:
      true
    default: false
    }
  }

  /// `*`, `**`, `_`, `__` directly before a word; empty where there is none.
  private static func emphasis(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var end = range.lowerBound
    while end < range.upperBound, end - range.lowerBound < 3, isEmphasis(bytes[end]) { end += 1 }
    return range.lowerBound..<end
  }

  private static func isEmphasis(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_")
  }

  /// The marks that close what the first one opened: before or behind the colon, and at the end; whether they stand at
  /// the end.
  private mutating func takeClosingMarks(like mark: UInt8, _ bytes: [UInt8]) -> Bool {
    var closing: [Range<Int>] = []
    if let colon = line.colon {
      closing.append(run(of: mark, bytes, before: colon.lowerBound))
      var end = colon.upperBound
      while end < line.contentEnd, bytes[end] == mark { end += 1 }
      closing.append(colon.upperBound..<end)
    }
    let last = run(of: mark, bytes, before: line.contentEnd)
    if last.lowerBound >= closing.last?.upperBound ?? 0 {
      closing.append(last)
      line.contentEnd = last.lowerBound
    }
    closing.removeAll(where: \.isEmpty)
    self.closing = closing
    marks += closing
    return !last.isEmpty
  }

  private func run(of mark: UInt8, _ bytes: [UInt8], before end: Int) -> Range<Int> {
    var start = end
    while start > line.contentStart, bytes[start - 1] == mark { start -= 1 }
    return start..<end
  }

  /// `range` without closing marks at its ends.
  static func trim(_ range: Range<Int>, of closing: [Range<Int>]) -> Range<Int> {
    closing.reduce(range) { range, mark in
      if mark.lowerBound <= range.lowerBound, mark.upperBound > range.lowerBound {
        return min(mark.upperBound, range.upperBound)..<range.upperBound
      }
      if mark.upperBound >= range.upperBound, mark.lowerBound < range.upperBound {
        return range.lowerBound..<max(mark.lowerBound, range.lowerBound)
      }
      return range
    }
  }
}
