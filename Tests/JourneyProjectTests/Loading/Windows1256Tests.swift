import JourneyEvidence
import JourneySyntax
import Testing

@testable import JourneyProject

@Suite struct Windows1256Tests {
  /// رحلة العميل
  private static let arabic: [UInt8] = [0xD1, 0xCD, 0xE1, 0xC9, 0x20, 0xC7, 0xE1, 0xDA, 0xE3, 0xED, 0xE1]

  private func isLikely(_ bytes: [UInt8]) -> Bool { TextEncoding(detecting: bytes.span) == .windows1256 }

  @Test func wordsOfArabicLettersAreLikely() {
    #expect(isLikely(Self.arabic))
  }

  @Test func aFewAccentedLettersAreNot() {
    // "über Größe" in Latin-1, and no more than a stray byte.
    #expect(!isLikely([0xFC, 0x62, 0x65, 0x72, 0x20, 0x47, 0x72, 0xF6, 0xDF, 0x65]))
    #expect(!isLikely([0xE1]))
  }

  @Test func theFirstBadByteIsNamedByItsLine() {
    let bad = failure(Array("Journey: A\n".utf8) + Self.arabic)
    #expect(bad == .notUTF8(line: 2, byte: 12, looksLikeWindows1256: true))
    #expect(failure(Array("رحلة".utf8)) == nil)
  }

  private func failure(_ bytes: [UInt8]) -> Problem.ReadFailure? {
    Problem.ReadFailure(malformedIn: bytes.span)
  }
}
