import JourneySyntax

/// Reads answers that survey tools write with their words: `5 - Very satisfied`, `10 = Extremely likely`,
/// `٤: راضٍ`, `Very satisfied (5)`.
///
/// Nothing else in the cell may be a digit, so that neither a list (`1,2,3`) nor a range (`1 - 3 times`) is an answer.
struct AnswerLabels: Sendable {
  /// Longer cells are comments. In bytes.
  private static let longest = 128

  /// A label's number times `grain` and half of it, or `none`: labels repeat, and reading each is slow.
  private var known = CellCache()
  private static let none = Int.min
  private static let grain = 1000.0

  /// The number of a label, to three decimals; nil when the cell is none.
  mutating func number(of cell: Cell, in bytes: Span<UInt8>) -> Double? {
    guard !cell.hasDoubledQuotes, cell.end - cell.start <= Self.longest else { return nil }
    if let known = known.value(of: cell, in: bytes) { return Self.decoded(known) }
    let text = bytes.extracting(cell.start..<cell.end)
    let number = Self.leadingNumber(text) ?? Self.bracketedNumber(text)
    let code = number.flatMap { Int(exactly: ($0 * Self.grain).rounded()) } ?? Self.none
    known.keep(code, for: cell, in: bytes)
    return Self.decoded(code)
  }

  private static func decoded(_ code: Int) -> Double? { code == none ? nil : Double(code) / grain }

  /// A number, one separator, and words.
  private static func leadingNumber(_ text: Span<UInt8>) -> Double? {
    var position = skipMarks(text, from: 0)
    guard let number = WrittenNumber(leading: text.extracting(position...)), !number.isPercent else {
      return nil
    }
    position = skipMarks(text, from: position + number.length)
    guard position < text.count else { return nil }
    let (scalar, length) = Scalars.decode(text, at: position)
    guard isSeparator(scalar), isWords(text.extracting((position + length)...)) else { return nil }
    return number.value
  }

  /// Words, then a number in brackets at the end.
  private static func bracketedNumber(_ text: Span<UInt8>) -> Double? {
    var close = text.count
    while close > 0, text[close - 1] == 0x20 { close -= 1 }
    guard close > 0, text[close - 1] == 0x29 else { return nil }
    var open = close - 1
    while open > 0, text[open] != 0x28 { open -= 1 }
    guard open > 0, isWords(text.extracting(..<open)),
      let number = WrittenNumber(whole: text.extracting(open + 1..<close - 1)), !number.isPercent
    else { return nil }
    return number.value
  }

  private static func skipMarks(_ text: Span<UInt8>, from start: Int) -> Int {
    var position = start
    while position < text.count {
      let (scalar, length) = Scalars.decode(text, at: position)
      guard scalar.isBlank || scalar.isBidiControl else { return position }
      position += length
    }
    return position
  }

  private static func isSeparator(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2D, 0x2013, 0x2014, 0x2212, 0x3A, 0x3D, 0x29, 0x2E, 0x7C: true
    default: false
    }
  }

  /// At least one letter and no digit.
  private static func isWords(_ text: Span<UInt8>) -> Bool {
    var hasLetter = false
    var position = 0
    while position < text.count {
      let (scalar, length) = Scalars.decode(text, at: position)
      if scalar.digitValue != nil { return false }
      if let unicode = Unicode.Scalar(scalar), unicode.properties.isAlphabetic { hasLetter = true }
      position += length
    }
    return hasLetter
  }
}
