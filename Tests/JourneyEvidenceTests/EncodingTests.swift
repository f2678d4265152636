import Foundation
import JourneyEvidence
import JourneyModel
import TestSupport
import Testing

/// One table in every encoding that spreadsheets save.
@Suite struct EncodingTests {
  @Test(arguments: [
    (String.Encoding.utf16LittleEndian, [0xFF, 0xFE] as [UInt8], TextEncoding.utf16LittleEndian),
    (.utf16LittleEndian, [], .utf16LittleEndian), (.utf16BigEndian, [0xFE, 0xFF], .utf16BigEndian),
    (.utf16BigEndian, [], .utf16BigEndian), (.utf8, [0xEF, 0xBB, 0xBF], .utf8),
  ])
  func encodingDoesNotMatter(encoding: String.Encoding, mark: [UInt8], expected: TextEncoding) throws {
    let table = try ScoreFixtureTests.table("long-arabic")
    let text = String(decoding: table, as: UTF8.self).replacing("\u{FEFF}", with: "")
    let bytes = mark + Array(try #require(text.data(using: encoding)))
    let plain = ScoreReading(of: 0, in: Models.licenceInArabic, bytes: table.span)
    let reading = ScoreReading(of: 0, in: Models.licenceInArabic, bytes: bytes.span)
    #expect(reading.encoding == expected)
    #expect(plain.tally.answers.count > 0)
    #expect(reading.tally == plain.tally)
  }

  /// Windows-1256 has no Arabic digits, so that the fixture is written with Latin ones.
  @Test func windows1256IsConverted() throws {
    let converted = try ScoreFixtureTests.table("long-arabic-1256")
    let table = try ScoreFixtureTests.table("long-arabic")
    let reading = ScoreReading(of: 0, in: Models.licenceInArabic, bytes: converted.span)
    let plain = ScoreReading(of: 0, in: Models.licenceInArabic, bytes: table.span)
    #expect(reading.encoding == .windows1256)
    #expect(reading.tally == plain.tally)
  }

  @Test func bytesWithoutMeaningDoNotStopTheReading() throws {
    var bytes: [UInt8] = [0xFF, 0xFE]
    for unit in "step,score\npay,4\n".utf16 { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    bytes += [0x00, 0xD8]  // half of a pair
    for unit in "pay,5\npay,3\n".utf16 { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    bytes.append(0x41)
    let reading = ScoreReading(of: 0, in: Models.licence, bytes: bytes.span)
    #expect(reading.tally.answers.count == 2)
    #expect(reading.problems.count == 2)
  }

  @Test func arabicInUTF8IsNotTakenForAnother() throws {
    for name in ["long-arabic", "wide-arabic", "tickets-ar", "events-ar"] {
      var table = try ScoreFixtureTests.table(name)
      #expect(TextEncoding(detecting: table.span) == .utf8)
      table[table.count / 2] = 0xC3
      #expect(TextEncoding(detecting: table.span) == .utf8)
    }
  }
}
