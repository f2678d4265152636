import JourneySyntax

extension Problem.ReadFailure {
  /// The failure of a file that is not UTF-8; nil when it is.
  init?(malformedIn bytes: Span<UInt8>) {
    guard let first = Scalars.firstMalformedByte(in: bytes) else { return nil }
    var line = 1
    for i in 0..<first where bytes[i] == 0x0A { line += 1 }
    self = .notUTF8(
      line: line, byte: first + 1, looksLikeWindows1256: Windows1256.isLikely(bytes.extracting(first...)))
  }
}

/// The encoding that older Arabic programs save text in.
enum Windows1256 {
  /// Enough to tell; the rest of a large file would say the same.
  private static let mostBytesLookedAt = 1 << 16

  /// Arabic letters stand side by side, while the accented letters of other encodings stand alone between
  /// ASCII ones: so at least half of the bytes above ASCII must have an Arabic letter on both sides or be one pair.
  static func isLikely(_ bytes: Span<UInt8>) -> Bool {
    var high = 0
    var paired = 0
    var isAfterLetter = false
    for i in 0..<min(bytes.count, mostBytesLookedAt) {
      let isLetter = isArabicLetter(bytes[i])
      if bytes[i] >= 0x80 { high += 1 }
      if isLetter, isAfterLetter { paired += 1 }
      isAfterLetter = isLetter
    }
    return high > 1 && paired * 2 >= high
  }

  private static func isArabicLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0xC1...0xD6, 0xD8...0xDB, 0xDD...0xDF, 0xE1, 0xE3...0xE6, 0xEC, 0xED: true
    default: false
    }
  }
}
