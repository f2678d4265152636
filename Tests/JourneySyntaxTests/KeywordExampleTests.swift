import JourneySyntax
import Testing

@Suite("Keyword examples")
struct KeywordExampleTests {
  @Test("are read without a word of complaint", arguments: Keyword.allCases, Language.allCases)
  func clean(keyword: Keyword, language: Language) {
    let tree = SyntaxTreeTests.tree(Array(Self.file(around: keyword, in: language).utf8))
    #expect(tree.problems.allSatisfy { $0.level == .hint }, "\(tree.problems)")
    #expect(tree.nodes.contains { $0.keyword == keyword && $0.kind != .misplaced })
  }

  /// The keyword with its example, below the blocks that it needs.
  private static func file(around keyword: Keyword, in language: Language) -> String {
    var lines: [String] = []
    var next: Keyword? = keyword
    while let keyword = next {
      let entry = KeywordTable.entry(keyword)
      lines.append("\(entry.spellings(in: language)[0]): \(entry.example(in: language))")
      next = entry.standsIn.first
    }
    return lines.reversed().joined(separator: "\n") + "\n"
  }
}
