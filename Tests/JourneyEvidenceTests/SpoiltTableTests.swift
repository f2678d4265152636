import JourneyModel
import JourneySyntax
import TestSupport
import Testing

@testable import JourneyEvidence

/// Every fixture cut short and with one byte changed, at 200 places each: the right answer, or something is said. What
/// no program could notice is let pass: one digit in the place of another, which moves one answer or one row's count,
/// and a last cell that goes no further.
@Suite struct SpoiltTableTests {
  private static let places = 200

  private func read(_ bytes: [UInt8], in model: Model) -> ScoreReading {
    ScoreReading(of: 0, in: model, bytes: bytes.span)
  }

  /// Answers that `reading` has and `whole` lacks.
  private func invented(_ reading: ScoreReading, beside whole: ScoreReading) -> Int {
    reading.tally.forEverybody.reduce(0) { sum, entry in
      let known = whole.tally.forEverybody[entry.key] ?? []
      return sum
        + entry.value.enumerated().reduce(0) {
          $0 + max(0, $1.element - (known.isEmpty ? 0 : known[$1.offset]))
        }
    }
  }

  @Test(arguments: ScoreFixtureTests.models.sampled(every: 4)) func cutShort(name: String, model: Model)
    throws
  {
    let bytes = try ScoreFixtureTests.table(name)
    let whole = read(bytes, in: model)
    for place in 0..<Self.places {
      let length = bytes.count * place / Self.places
      let reading = read(Array(bytes[..<length]), in: model)
      // One row of the faulty table has a cell too many, which the cut takes away: it stands for five.
      #expect(invented(reading, beside: whole) <= (name == "long-faults" ? 5 : 1), "\(name) cut at \(length)")
      let cases = reading.tally.events.paths?.cases ?? 0
      #expect(cases <= (whole.tally.events.paths?.cases ?? 0), "\(name) cut at \(length)")
      if reading.tally.rows == 0, whole.tally.rows > 0 { #expect(!reading.problems.isEmpty) }
      _ = ScoreFilePreview(of: Array(bytes[..<length]).span)
    }
  }

  @Test(arguments: ScoreFixtureTests.models.sampled(every: 4)) func oneByteChanged(name: String, model: Model)
    throws
  {
    let bytes = try ScoreFixtureTests.table(name)
    let plain = read(bytes, in: model)
    var chance = Chance(41)
    for place in 0..<Self.places {
      let position = bytes.count * place / Self.places
      var spoilt = bytes
      spoilt[position] = UInt8.random(in: 0...255, using: &chance)
      if spoilt[position] == bytes[position] { continue }
      let reading = read(spoilt, in: model)
      _ = ScoreFilePreview(of: spoilt.span)
      guard reading.problems == plain.problems else { continue }
      expectNearlyTheSame(reading, plain, spoilt, bytes, at: position, of: name)
    }
  }

  /// Also the second byte of an Arabic one.
  private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) || (0xA0...0xA9).contains(byte) }

  /// Nothing is said that was not said before: then no more than the answer in the changed cell may differ, by as much
  /// as a digit more or less can change it.
  private func expectNearlyTheSame(
    _ reading: ScoreReading, _ plain: ScoreReading, _ spoilt: [UInt8], _ bytes: [UInt8], at position: Int,
    of name: String
  ) {
    let header = bytes.firstIndex(of: 0x0A) ?? 0
    // A long table may have any further columns: that one was called "count" cannot be seen.
    if position < header, String(decoding: bytes[..<header], as: UTF8.self).contains(",count") { return }
    let isAboutNumber =
      position > 0 && isDigit(bytes[position - 1])
      || position + 1 < bytes.count && isDigit(bytes[position + 1])
      || isDigit(bytes[position]) || isDigit(spoilt[position])
    let change = invented(reading, beside: plain) + invented(plain, beside: reading)
    let text = "\(name) byte \(position): \(bytes[position]) became \(spoilt[position])"
    // A word more or less in a condition takes a row, with all its answers.
    if !isAboutNumber { #expect(change <= 3, "\(text)") }
    #expect(abs(reading.tally.rows - plain.tally.rows) <= 1, "\(text)")
  }
}
