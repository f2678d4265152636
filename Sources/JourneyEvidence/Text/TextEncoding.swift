import JourneySyntax

/// How a file writes its characters. Everything but UTF-8 is converted before it is read.
package enum TextEncoding: String, Sendable, CaseIterable {
  /// With or without its mark.
  case utf8 = "UTF-8"
  /// The low byte of each unit first.
  case utf16LittleEndian = "UTF-16LE"
  /// The high byte of each unit first.
  case utf16BigEndian = "UTF-16BE"
  /// What older Arabic programs save text in.
  case windows1256 = "Windows-1256"

  /// As far into a file as its encoding is looked at: a stray letter in the millionth comment harms nobody, but a
  /// header in another encoding makes every column unknown.
  private static let bytesLookedAt = 1 << 16

  /// The encoding of a file, by its byte order mark or else by what its first bytes look like.
  package init(detecting bytes: Span<UInt8>) {
    let start = bytes.extracting(first: Self.bytesLookedAt)
    if start.count >= 2, start[0] == 0xFF, start[1] == 0xFE {
      self = .utf16LittleEndian
    } else if start.count >= 2, start[0] == 0xFE, start[1] == 0xFF {
      self = .utf16BigEndian
    } else if let unmarked = Self.unmarkedUTF16(start) {
      self = unmarked
    } else if let first = Scalars.firstMalformedByte(in: start),
      Self.isLikelyWindows1256(start.extracting(first...))
    {
      self = .windows1256
    } else {
      self = .utf8
    }
  }

  /// Headers have ASCII letters, commas and line ends: in UTF-16 every second byte of them is zero.
  private static func unmarkedUTF16(_ bytes: Span<UInt8>) -> TextEncoding? {
    var zeros = (even: 0, odd: 0)
    for i in bytes.indices where bytes[i] == 0 {
      if i.isMultiple(of: 2) { zeros.even += 1 } else { zeros.odd += 1 }
    }
    let many = max(2, bytes.count / 10)
    if zeros.odd >= many, zeros.even * 8 < zeros.odd { return .utf16LittleEndian }
    if zeros.even >= many, zeros.odd * 8 < zeros.even { return .utf16BigEndian }
    return nil
  }

  /// Arabic letters stand side by side, while the accented letters of other encodings stand alone between ASCII ones:
  /// so at least half of the bytes above ASCII must follow an Arabic letter and be one.
  private static func isLikelyWindows1256(_ bytes: Span<UInt8>) -> Bool {
    var high = 0
    var paired = 0
    var isAfterLetter = false
    for i in bytes.indices {
      let isLetter = isArabicLetterInWindows1256(bytes[i])
      if bytes[i] >= 0x80 { high += 1 }
      if isLetter, isAfterLetter { paired += 1 }
      isAfterLetter = isLetter
    }
    return high > 1 && paired * 2 >= high
  }

  private static func isArabicLetterInWindows1256(_ byte: UInt8) -> Bool {
    switch byte {
    case 0xC1...0xD6, 0xD8...0xDB, 0xDD...0xDF, 0xE1, 0xE3...0xE6, 0xEC, 0xED: true
    default: false
    }
  }
}
