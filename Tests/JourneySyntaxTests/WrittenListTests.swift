import JourneySyntax
import Testing

@Suite struct WrittenListTests {
  @Test(
    arguments: [
      ("app, branch", ["app", "branch"]),
      ("app،branch؛ phone;", ["app", "branch", "phone"]),
      ("[a, b], [c]", ["[a, b]", "[c]"]),
      // Half typed: what is not closed holds nothing together.
      ("[omar, [layla], [sara]", ["[omar", "[layla]", "[sara]"]),
      ("omar], [layla", ["omar]", "[layla"]),
      (" , ،", []),
    ] as [(String, [String])])
  func items(text: String, items: [String]) {
    let bytes = Array(text.utf8)
    let found = WrittenList.items(of: bytes, in: bytes.indices)
    #expect(found.map { String(decoding: bytes[$0], as: UTF8.self) } == items)
  }

  @Test func piecesTileTheText() {
    let bytes = Array("a, [b;c] ؛ ".utf8)
    let pieces = WrittenList.pieces(of: bytes, in: bytes.indices)
    #expect(pieces.map { String(decoding: bytes[$0], as: UTF8.self) } == ["a", " [b;c] ", " "])
  }
}
