import JourneySyntax
import TestSupport
import Testing

@Suite struct LineTableTests {
  /// Lines are cut where the syntax tree cuts them; only the table counts the empty one behind the last line end.
  @Test func cutsLinesAsTheTreeDoes() {
    var random = RandomNumbers(seed: 3)
    for _ in 0..<500 {
      let pieces = ["a", "ع", " ", "\n", "\r", "\r\n", "\n\r"]
      let text = (0..<Int.random(in: 0...12, using: &random)).map { _ in
        pieces.randomElement(using: &random) ?? ""
      }
      let bytes = Array(text.joined().utf8)
      let table = LineTable(of: bytes)
      var lines = TextLine.lines(of: bytes, in: bytes.indices).map(\.bytes)
      if lines.last.map({ bytes[$0.upperBound - 1].isLineEnd }) ?? true {
        lines.append(bytes.count..<bytes.count)
      }
      #expect((1...table.count).map { table[$0] } == lines)
      for offset in bytes.indices { #expect(table[table.number(at: offset)].contains(offset)) }
      #expect(table.number(at: bytes.count) == table.count)
      for line in lines { #expect(bytes[bytes.withoutLineEnd(line)].allSatisfy { !$0.isLineEnd }) }
    }
  }

  @Test func everyNumberIsALine() {
    let table = LineTable(of: Array("a\nb".utf8))
    #expect([-1, 0, 1, 2, 3].map { table[$0] } == [0..<2, 0..<2, 0..<2, 2..<3, 2..<3])
  }

  @Test(arguments: [
    ("", []), ("a", ["a"]), ("a\r\nb\rc\n", ["a\r\n", "b\rc\n"]), ("\n\nx", ["\n", "\n", "x"]),
  ])
  func linesOfGitEndInALineFeed(text: String, lines: [String]) {
    #expect(Array(text.utf8).linesWithEnds.map { String(decoding: $0, as: UTF8.self) } == lines)
  }
}
