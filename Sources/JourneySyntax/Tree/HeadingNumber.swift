/// The number that people write into a heading, whose order says it already: `Step 2`, `Second step`, `الخطوة الثانية`.
enum HeadingNumber {
  /// A heading's words without their number; nil where they hold none, or nothing else.
  ///
  /// - Parameter phrase: bytes of `bytes`, trimmed.
  static func removed(from phrase: Range<Int>, in bytes: [UInt8]) -> Range<Int>? {
    guard let first = wordEnd(bytes, phrase), first < phrase.upperBound else { return nil }
    if isOrdinal(bytes, phrase.lowerBound..<first) {
      return HeadingLabel.trim(bytes, first..<phrase.upperBound)
    }
    var words = withoutLastWord(bytes, phrase)
    guard let before = words else { return nil }
    // `الخطوة الحادية عشرة`
    if isTen(bytes, before.upperBound..<phrase.upperBound), let unit = withoutLastWord(bytes, before) {
      return isOrdinal(bytes, unit.upperBound..<before.upperBound) ? unit : nil
    }
    guard isNumber(bytes, before.upperBound..<phrase.upperBound) else { return nil }
    // `Step no. 2`
    if let sign = withoutLastWord(bytes, before), isNumberSign(bytes, sign.upperBound..<before.upperBound) {
      words = sign
    }
    return words
  }

  /// Where the text begins behind a number at the start of a value, `2 - Pay`, `2. Pay` or `2 Pay`, and whether a sign
  /// stands between them; nil without a number or a text.
  static func end(of value: Range<Int>, in bytes: [UInt8]) -> (end: Int, isSigned: Bool)? {
    guard var wordEnd = wordEnd(bytes, value), wordEnd < value.upperBound else { return nil }
    var start = value.lowerBound
    // `no. 2`
    if isNumberSign(bytes, start..<wordEnd) {
      start = HeadingLabel.trim(bytes, wordEnd..<value.upperBound).lowerBound
      wordEnd = Self.wordEnd(bytes, start..<value.upperBound) ?? start
    }
    let isSigned = bytes[wordEnd - 1] == UInt8(ascii: ".") || bytes[wordEnd - 1] == UInt8(ascii: ")")
    let number = start..<(isSigned ? wordEnd - 1 : wordEnd)
    guard digits(bytes, number)?.end == number.upperBound || isOrdinal(bytes, number) else { return nil }
    let rest = HeadingLabel.trim(bytes, wordEnd..<value.upperBound)
    if let text = behindSign(rest, in: bytes) { return (text, true) }
    return rest.isEmpty ? nil : (rest.lowerBound, isSigned)
  }

  /// Where the text begins behind a dash or `=` that stands for a colon, with a blank behind it; nil without one.
  static func behindSign(_ value: Range<Int>, in bytes: [UInt8]) -> Int? {
    guard !value.isEmpty else { return nil }
    let (scalar, length) = Scalars.decode(bytes.span, at: value.lowerBound)
    guard isDash(scalar) || scalar == 0x3D || scalar == 0x2192 else { return nil }
    let text = HeadingLabel.trim(bytes, value.lowerBound + length..<value.upperBound)
    return text.isEmpty || text.lowerBound == value.lowerBound + length ? nil : text.lowerBound
  }

  /// The number that digits of any script write, and where they end; nil without a digit, or with more than three.
  static func digits(_ bytes: [UInt8], _ range: Range<Int>) -> (number: Int, end: Int)? {
    var (number, i, count) = (0, range.lowerBound, 0)
    while i < range.upperBound {
      let (scalar, length) = Scalars.decode(bytes.span, at: i)
      guard let digit = scalar.digitValue else { break }
      number = number * 10 + digit
      count += 1
      i += length
      if count > 3 { return nil }
    }
    return count == 0 ? nil : (number, i)
  }

  /// A hyphen, a dash or a minus.
  static func isDash(_ scalar: UInt32) -> Bool { scalar.isMinus || (0x2010...0x2015).contains(scalar) }

  private static func wordEnd(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    range.isEmpty ? nil : range.first { bytes[$0] == .space || bytes[$0] == .tab } ?? range.upperBound
  }

  private static func withoutLastWord(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
    guard let blank = range.last(where: { bytes[$0] == .space || bytes[$0] == .tab }) else { return nil }
    return HeadingLabel.trim(bytes, range.lowerBound..<blank)
  }

  private static func folded(_ bytes: [UInt8], _ word: Range<Int>) -> [UInt8]? {
    let word = HeadingLabel.trim(bytes, word)
    return word.count > KeywordIndex.mostBytes ? nil : Folding.fold(bytes.span.extracting(word))
  }

  /// `2`, `#2`, `2.`, `two`, `second`, `الثانية`, or one letter: `Step B`.
  private static func isNumber(_ bytes: [UInt8], _ word: Range<Int>) -> Bool {
    var word = HeadingLabel.trim(bytes, word)
    if !word.isEmpty, bytes[word.lowerBound] == UInt8(ascii: "#") { word = word.dropFirst() }
    if word.count > 2, bytes[word.lowerBound] == UInt8(ascii: "("),
      bytes[word.upperBound - 1] == UInt8(ascii: ")")
    {
      word = word.dropFirst().dropLast()
    }
    guard let first = word.first else { return false }
    if word.count == 1, bytes[first] >= UInt8(ascii: "A"), bytes[first] <= UInt8(ascii: "Z") { return true }
    if let (_, end) = digits(bytes, word) {
      return end == word.upperBound || bytes[end..<word.upperBound].elementsEqual([UInt8(ascii: ".")])
    }
    return folded(bytes, word).map { ordinals.contains($0) || cardinals.contains($0) } ?? false
  }

  /// `second`, `2nd`, `الثانية`
  private static func isOrdinal(_ bytes: [UInt8], _ word: Range<Int>) -> Bool {
    folded(bytes, word).map(ordinals.contains) ?? false
  }

  /// The second word of eleventh to nineteenth.
  private static func isTen(_ bytes: [UInt8], _ word: Range<Int>) -> Bool {
    folded(bytes, word).map(tens.contains) ?? false
  }

  private static func isNumberSign(_ bytes: [UInt8], _ word: Range<Int>) -> Bool {
    folded(bytes, word).map(numberSigns.contains) ?? false
  }

  private static let ordinals = words(
    """
    first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth, thirteenth, fourteenth,
    fifteenth, sixteenth, seventeenth, eighteenth, nineteenth, twentieth, last, final, 1st, 2nd, 3rd,
    4th, 5th, 6th, 7th, 8th, 9th, 10th, 11th, 12th, الأولى، الثانية، الثالثة، الرابعة، الخامسة، السادسة، السابعة،
    الثامنة، التاسعة، العاشرة، الأول، الثاني، الثالث، الرابع، الخامس، الحادية، العشرون، الأخيرة، الأخير
    """)

  private static let tens = words("عشر، عشرة")

  private static let cardinals = words(
    "one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, واحد، اثنان، ثلاثة، أربعة، خمسة"
  )

  private static let numberSigns = words("no, no., number, nr, nr., رقم")

  private static func words(_ list: String) -> Set<[UInt8]> {
    Set(WrittenList.items(of: list).map { Folding.fold(Array($0.utf8).span) })
  }
}
