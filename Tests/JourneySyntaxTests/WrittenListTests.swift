import JourneySyntax
import TestSupport
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
    #expect(WrittenList.items(of: text) == items)
  }

  @Test(
    arguments: [
      ("vip late_fee", ["vip", "late_fee"]), ("a,b;c|d\te", ["a", "b", "c", "d", "e"]),
      ("وسم، آخر؛ثالث", ["وسم", "آخر", "ثالث"]), ("\u{A0}x\u{3000}y ,| ", ["x", "y"]),
      ("[a, b]", ["[a", "b]"]),
      ("", []), (" ؛ ", []),
    ] as [(String, [String])])
  func tags(cell: String, tags: [String]) {
    #expect(WrittenList.tags(in: Array(cell.utf8)).map { String(decoding: $0, as: UTF8.self) } == tags)
  }

  /// Without blanks and brackets the tags of a cell are the items of a list.
  @Test func cellsAreCutAsListsAre() {
    var random = RandomNumbers(seed: 5)
    for _ in 0..<500 {
      let pieces = ["a", "سداد", ",", "،", ";", "؛", "é", "-"]
      let text = (0..<8).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      let tags = WrittenList.tags(in: Array(text.utf8)).map { String(decoding: $0, as: UTF8.self) }
      #expect(tags == WrittenList.items(of: text))
    }
  }

  @Test func piecesTileTheText() {
    let bytes = Array("a, [b;c] ؛ ".utf8)
    let pieces = WrittenList.pieces(of: bytes, in: bytes.indices)
    #expect(pieces.map { String(decoding: bytes[$0], as: UTF8.self) } == ["a", " [b;c] ", " "])
  }
}
