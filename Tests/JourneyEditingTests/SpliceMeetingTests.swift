import JourneyEditing
import TestSupport
import Testing

struct SpliceMeetingTests {
  @Test(arguments: [
    // Letters put at two places, at one place, and into what the other cuts.
    ("abcd", Splice(at: 1, cut: 0, put: "X"), Splice(at: 3, cut: 0, put: "Y"), "aXbcYd"),
    ("abcd", Splice(at: 2, cut: 0, put: "X"), Splice(at: 2, cut: 0, put: "Y"), "abXYcd"),
    ("abcd", Splice(at: 0, cut: 4, put: ""), Splice(at: 2, cut: 0, put: "Y"), "Y"),
    ("abcd", Splice(at: 2, cut: 0, put: "X"), Splice(at: 0, cut: 4, put: "Y"), "YX"),
    ("abcd", Splice(at: 0, cut: 3, put: "X"), Splice(at: 2, cut: 2, put: "Y"), "XY"),
    ("خطوة", Splice(at: 4, cut: 0, put: "ان"), Splice(at: 0, cut: 1, put: "ح"), "حطوةان"),
  ])
  func bothWaysLeadToOneText(text: String, own: Splice, other: Splice, both: String) throws {
    let meeting = SpliceMeeting(of: own, with: other)
    let bytes = Array(text.utf8)
    let first = try made(meeting.own, in: made(other, in: bytes))
    let second = try made(meeting.other, in: made(own, in: bytes))
    #expect(String(decoding: first, as: UTF8.self) == both)
    #expect(first == second)
  }

  @Test func noLetterThatSomebodyPutIsMissing() throws {
    var chance = RandomNumbers(seed: 5)
    for _ in 0..<20_000 {
      let text = String("abcdefghij".prefix(Int.random(in: 0...10, using: &chance)))
      let own = splice(of: text, putting: "ABC", &chance)
      let other = splice(of: text, putting: "XYZ", &chance)
      let meeting = SpliceMeeting(of: own, with: other)
      let bytes = Array(text.utf8)
      let first = try made(meeting.own, in: made(other, in: bytes))
      #expect(try made(meeting.other, in: made(own, in: bytes)) == first)
      let kept = text.utf16.indices.map { $0.utf16Offset(in: text) }.filter { place in
        ![own, other].contains { ($0.at..<$0.at + $0.cut).contains(place) }
      }.count
      let both = String(decoding: first, as: UTF8.self)
      #expect(both.contains(own.put) && both.contains(other.put))
      #expect(first.count == kept + own.put.utf8.count + other.put.utf8.count)
    }
  }

  private func made(_ splice: Splice, in text: [UInt8]) throws -> [UInt8] {
    try #require(splice.applied(to: text))
  }

  private func splice(of text: String, putting letters: String, _ chance: inout RandomNumbers) -> Splice {
    let at = Int.random(in: 0...text.count, using: &chance)
    return Splice(
      at: at, cut: Int.random(in: 0...text.count - at, using: &chance),
      put: String(letters.prefix(Int.random(in: 0...3, using: &chance))))
  }
}
