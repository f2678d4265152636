import JourneySyntax
import TestSupport
import Testing

@Suite("Syntax tree")
struct SyntaxTreeTests {
  static let fixtures =
    Fixtures.names(in: "good").map { "good/\($0)" } + Fixtures.names(in: "bad").map { "bad/\($0)" }

  static func tree(_ bytes: [UInt8]) -> SyntaxTree {
    SyntaxTree(parsing: SourceText(file: "model.journey", bytes: bytes))
  }

  @Test("is as its golden says", arguments: fixtures)
  func golden(fixture: String) throws {
    let tree = Self.tree(try Fixtures.bytes("\(fixture)/model.journey"))
    #expect(
      try tree.description == Fixtures.golden("\(fixture)/tree.txt", rewrittenFrom: tree.description))
  }

  @Test("holds every byte once, in order", arguments: fixtures)
  func tiles(fixture: String) throws {
    try expectTiling(Fixtures.bytes("\(fixture)/model.journey"))
  }

  @Test("never fails on a file cut at any byte", arguments: fixtures)
  func truncated(fixture: String) throws {
    let bytes = try Fixtures.bytes("\(fixture)/model.journey")
    for end in bytes.indices { expectTiling(Array(bytes[..<end])) }
  }

  @Test("never fails on spoilt bytes", arguments: fixtures)
  func spoilt(fixture: String) throws {
    let bytes = try Fixtures.bytes("\(fixture)/model.journey")
    var random = RandomNumbers(seed: 7)
    let pieces: [[UInt8]] = [
      [0], [0x0D], [0x0A], [0x3A], [0x5B], [0x7C], [0xC2, 0xA0], [0xE2, 0x80], [0xFF], [0xD8, 0xA7],
    ]
    for _ in 0..<200 {
      var spoilt = bytes
      for _ in 0..<3 {
        let at = Int.random(in: 0..<spoilt.count, using: &random)
        spoilt.replaceSubrange(at..<at + 1, with: pieces.randomElement(using: &random) ?? [])
        if spoilt.isEmpty { spoilt = [0x0A] }
      }
      expectTiling(spoilt)
    }
  }

  private func expectTiling(_ bytes: [UInt8]) {
    let tree = Self.tree(bytes)
    var position = 0
    for (index, node) in tree.nodes.enumerated() {
      #expect(Int(node.start) == position && node.end >= node.start)
      #expect(Int(node.subtreeEnd) > index && Int(node.subtreeEnd) <= tree.nodes.count)
      #expect(
        node.value.lowerBound >= Int(node.start)
          && node.value.upperBound <= max(Int(node.end), Int(node.start)))
      position = Int(node.end)
    }
    #expect(position == bytes.count)
  }

  @Test("does not mind lost indentation, CRLF, lone CR, a byte order mark or tabs", arguments: fixtures)
  func layout(fixture: String) throws {
    // Indented marks of a merge are no marks: their places are not for the eye only.
    guard !fixture.contains("J160") else { return }
    let text = String(decoding: try Fixtures.bytes("\(fixture)/model.journey"), as: UTF8.self)
    let golden = Self.tree(Array(text.utf8)).description
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let flat = lines.map { $0.drop { $0 == " " } }.joined(separator: "\n")
    for variant in [
      flat, text.replacing("\n", with: "\r\n"), text.replacing("\n", with: "\r"), "\u{FEFF}" + text,
      text.replacing("  ", with: "\t"), lines.joined(separator: "  \n"),
    ] {
      #expect(Self.tree(Array(variant.utf8)).description == golden)
    }
  }

  @Test("names the files it uses")
  func uses() {
    #expect(
      Self.tree(Array("Use: a.persona\nاستخدام: ب.persona\n".utf8)).usedPaths == ["a.persona", "ب.persona"])
  }
}
