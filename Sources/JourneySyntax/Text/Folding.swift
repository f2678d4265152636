/// Folding makes spellings of one word equal: for keywords, value words and cells, never for text.
///
/// Case, tashkeel, tatweel and bidi controls go; أإآٱ→ا, ؤ→و, ئ→ي, ى→ي, ة→ه; runs of blanks become one space and
/// those at the ends go; then a leading ال is dropped from each word, once, when at least three letters remain.
package struct Folding: ~Copyable {
  private var output: [UInt8] = []
  private var wordStart = 0
  private var lettersInWord = 0
  private let keepsArticle: Bool

  private init(capacity: Int, keepsArticle: Bool) {
    self.keepsArticle = keepsArticle
    output.reserveCapacity(capacity)
  }

  /// UTF-8 folded, as UTF-8; a malformed byte becomes U+FFFD.
  package static func fold(_ bytes: Span<UInt8>) -> [UInt8] { fold(bytes, keepsArticle: false) }

  /// Folds without dropping articles, to see slips within them.
  static func fold(_ bytes: Span<UInt8>, keepsArticle: Bool) -> [UInt8] {
    var folding = Folding(capacity: bytes.count, keepsArticle: keepsArticle)
    var i = 0
    while i < bytes.count {
      let byte = bytes[i]
      if byte > 0x20, byte < 0x80 {
        folding.append(ascii: byte)
        i += 1
      } else {
        let (scalar, length) = Scalars.decode(bytes, at: i)
        folding.append(scalar)
        i += length
      }
    }
    folding.endWord()
    if folding.output.last == 0x20 { folding.output.removeLast() }
    return folding.output
  }

  private mutating func append(ascii byte: UInt8) {
    output.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
    lettersInWord += 1
  }

  private mutating func append(_ scalar: UInt32) {
    if scalar.isBlank || scalar == 0x0A || scalar == 0x0D {
      endWord()
      if let last = output.last, last != 0x20 { output.append(0x20) }
      wordStart = output.count
      return
    }
    if Self.isDropped(scalar) { return }
    lettersInWord += 1
    if scalar < 0x80 {
      output.append(UInt8(truncatingIfNeeded: scalar))
    } else if scalar >= 0x0600, scalar <= 0x06FF {
      let letter = Self.arabicLetter(scalar)
      output.append(UInt8(truncatingIfNeeded: 0xC0 | letter >> 6))
      output.append(UInt8(truncatingIfNeeded: 0x80 | letter & 0x3F))
    } else if let unicode = Unicode.Scalar(scalar) {
      output.append(contentsOf: unicode.properties.lowercaseMapping.utf8)
    }
  }

  /// Drops the article of the word just finished.
  private mutating func endWord() {
    let length = output.count - wordStart
    if !keepsArticle, lettersInWord >= 5, length >= 4, output[wordStart] == 0xD8,
      output[wordStart + 1] == 0xA7,
      output[wordStart + 2] == 0xD9, output[wordStart + 3] == 0x84
    {
      output.removeSubrange(wordStart..<wordStart + 4)
    }
    lettersInWord = 0
  }

  /// Tashkeel, tatweel, joiners and direction marks: they change how a word looks and not which word it is.
  package static func isDropped(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x0610...0x061A, 0x064B...0x065F, 0x0670, 0x06D6...0x06DC, 0x06DF...0x06E8, 0x06EA...0x06ED: true
    case 0x0640, 0x200B, 0x200C, 0x200D, 0xFEFF: true
    default: scalar.isBidiControl
    }
  }

  private static func arabicLetter(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x0622, 0x0623, 0x0625, 0x0671: 0x0627
    case 0x0624: 0x0648
    case 0x0626, 0x0649: 0x064A
    case 0x0629: 0x0647
    default: scalar
    }
  }
}

extension String {
  /// This text folded: see `Folding`.
  package var folded: String {
    String(decoding: Folding.fold(Array(utf8).span), as: UTF8.self)
  }

  /// This text without blanks and line breaks at its ends.
  package var trimmed: String {
    let scalars = unicodeScalars
    func isPadding(_ scalar: Unicode.Scalar) -> Bool {
      scalar.value.isBlank || scalar.value == 0x0A || scalar.value == 0x0D
    }
    guard let first = scalars.firstIndex(where: { !isPadding($0) }),
      let last = scalars.lastIndex(where: { !isPadding($0) })
    else { return "" }
    if first == scalars.startIndex, scalars.index(after: last) == scalars.endIndex { return self }
    return String(scalars[first...last])
  }
}
