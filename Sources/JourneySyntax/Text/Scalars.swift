/// Decoding of UTF-8 that never fails: a malformed byte is read as U+FFFD of length 1.
package enum Scalars {
  /// The scalar that starts at byte `i`, and how many bytes it takes.
  @inline(__always)
  package static func decode(_ bytes: Span<UInt8>, at i: Int) -> (value: UInt32, length: Int) {
    let first = UInt32(bytes[i])
    if first < 0x80 { return (first, 1) }
    if first < 0xC2 || first > 0xF4 { return (0xFFFD, 1) }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard i + length <= bytes.count else { return (0xFFFD, 1) }
    var value = first & (0x7F >> UInt32(length))
    for k in 1..<length {
      let next = UInt32(bytes[i + k])
      guard next & 0xC0 == 0x80 else { return (0xFFFD, 1) }
      value = value << 6 | (next & 0x3F)
    }
    guard Unicode.Scalar(value) != nil, value >= smallest[length] else { return (0xFFFD, 1) }
    return (value, length)
  }

  /// The smallest scalar that needs this many bytes; anything below is an overlong form.
  private static let smallest: InlineArray<5, UInt32> = [0, 0, 0x80, 0x800, 0x10000]

  /// The first byte that is not well-formed UTF-8; nil when all are.
  package static func firstMalformedByte(in bytes: Span<UInt8>) -> Int? {
    var i = 0
    while i < bytes.count {
      if bytes[i] < 0x80 {
        i += 1
        continue
      }
      let (value, length) = decode(bytes, at: i)
      if value == 0xFFFD, length == 1 { return i }
      i += length
    }
    return nil
  }
}

extension UInt32 {
  /// Marks that steer direction but are no text: LRM, RLM, ALM, embeddings, overrides, isolates.
  package var isBidiControl: Bool {
    (0x202A...0x202E).contains(self) || (0x2066...0x2069).contains(self)
      || self == 0x200E || self == 0x200F || self == 0x061C
  }

  /// A letter or sign of a script that runs from right to left: Hebrew, Arabic, Syriac and their kin, with their
  /// presentation forms, in the blocks that Unicode keeps for them.
  package var isRightToLeft: Bool {
    switch self {
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
    default: false
    }
  }

  /// Space, tab, no-break space and the other blanks that people paste; no line break.
  package var isBlank: Bool {
    self == 0x20 || self == 0x09 || self == 0xA0 || (0x2000...0x200A).contains(self)
      || self == 0x202F || self == 0x205F || self == 0x3000
  }

  /// The value of a Latin, Arabic-Indic or Persian digit.
  package var digitValue: Int? {
    switch self {
    case 0x30...0x39: Int(self - 0x30)
    case 0x0660...0x0669: Int(self - 0x0660)
    case 0x06F0...0x06F9: Int(self - 0x06F0)
    default: nil
    }
  }

  /// `%` or `٪`.
  package var isPercent: Bool { self == 0x25 || self == 0x066A }
  /// A hyphen, or the minus sign U+2212.
  package var isMinus: Bool { self == 0x2D || self == 0x2212 }
}
