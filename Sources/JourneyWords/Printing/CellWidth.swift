extension StringProtocol {
  /// Cells of a terminal that this text takes: marks and direction controls none, wide letters and emoji two.
  package var displayWidth: Int { reduce(0) { $0 + $1.displayWidth } }
}

extension Character {
  /// Cells of what is drawn as one: a letter with its marks, or a whole sequence of emoji.
  var displayWidth: Int {
    guard let first = unicodeScalars.first else { return 0 }
    let further = unicodeScalars.dropFirst()
    if further.isEmpty { return first.displayWidth }
    return first.isDrawnAsEmoji(before: further) ? 2 : unicodeScalars.reduce(0) { $0 + $1.displayWidth }
  }
}

extension Unicode.Scalar {
  private static let emojiStyle: Unicode.Scalar = "\u{FE0F}"
  private static let joiner: Unicode.Scalar = "\u{200D}"

  /// Whether what follows it in one sign makes one picture of it: flags, keycaps, skins, families.
  fileprivate func isDrawnAsEmoji(before further: String.UnicodeScalarView.SubSequence) -> Bool {
    guard properties.isEmoji else { return false }
    if properties.isEmojiPresentation || further.contains(Self.emojiStyle) { return true }
    return !isASCII && further.contains { $0 == Self.joiner || $0.properties.isEmojiModifier }
  }

  fileprivate var displayWidth: Int {
    if (0x20..<0x7F).contains(value) { return 1 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .control: return 0
    // The soft hyphen is drawn, and so are the signs of Arabic that stand around a number.
    case .format: return value == 0xAD || (0x600...0x605).contains(value) || value == 0x6DD ? 1 : 0
    default: return isWide ? 2 : isJoinedToLead ? 0 : 1
    }
  }

  /// Vowels and ends of a Hangul syllable that is written in its parts: they are drawn in the cells of its first.
  private var isJoinedToLead: Bool {
    (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value)
  }

  /// Two cells in every terminal: East Asian Width W or F in Unicode's EastAsianWidth.txt. All emoji that are
  /// pictures by themselves are W; the halves of a flag are not.
  private var isWide: Bool {
    if value < 0x1100 { return false }
    if properties.isEmojiPresentation { return !(0x1F1E6...0x1F1FF).contains(value) }
    return switch value {
    case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x3247, 0x3250...0x4DBF,
      0x4E00...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F,
      0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F265,
      0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
