import JourneySyntax
import Testing

@Suite struct DirectionTests {
  @Test(arguments: ["א", "ر", "ڤ", "ﻻ", "𐡀", "𞤀"])
  func readsFromRightToLeft(letter: Unicode.Scalar) { #expect(letter.value.isRightToLeft) }

  /// Variation selectors and the byte order mark stand beside the Arabic presentation forms and have no direction.
  @Test(arguments: ["a", "漢", "7", " ", "\u{FE0F}", "\u{FEFF}", "\u{10FFFF}"])
  func readsFromLeftToRight(scalar: Unicode.Scalar) { #expect(!scalar.value.isRightToLeft) }
}
