/// The apostrophe that stands before a text which a spreadsheet would compute: `=1+1` is written `'=1+1` and read back
/// as it was.
///
/// A text that begins with apostrophes before such a sign gets one more, so that taking one off gives every text back;
/// one like `'tis` stays as it is.
package enum FormulaGuard {
  /// Whether a spreadsheet would compute the text, by itself or once apostrophes before it are taken off.
  package static func isNeeded(for text: Span<UInt8>) -> Bool { startsFormula(text, at: 0) }

  /// Whether the text has the guard in front.
  package static func stands(in text: Span<UInt8>) -> Bool {
    !text.isEmpty && text[0] == .apostrophe && startsFormula(text, at: 1)
  }

  /// The text without its guard, where it has one.
  package static func removed(from text: String) -> String {
    let bytes = Array(text.utf8)
    return stands(in: bytes.span)
      ? String(decoding: bytes.dropFirst(), as: UTF8.self) : text
  }

  /// Apostrophes, then blanks, then a sign.
  private static func startsFormula(_ text: Span<UInt8>, at start: Int) -> Bool {
    var position = start
    while position < text.count, text[position] == .apostrophe { position += 1 }
    while position < text.count {
      let (scalar, length) = Scalars.decode(text, at: position)
      if isSign(scalar) { return true }
      guard scalar.isBlank || scalar.isBidiControl else { return false }
      position += length
    }
    return false
  }

  /// `=`, `+`, `-`, `@` and their full-width forms, the minus sign, and what some programs cut off before they look:
  /// tabs and line breaks.
  private static func isSign(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x3D, 0x2B, 0x2D, 0x40, 0xFF1D, 0xFF0B, 0xFF0D, 0xFF20, 0x2212, 0x09, 0x0A, 0x0D: true
    default: false
    }
  }
}
