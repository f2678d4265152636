import JourneySyntax
import TestSupport
import Testing

/// Lines that people say, as they stand in a text: a word, a colon and what comes after.
@Suite("Ordinary words")
struct OrdinaryWordsTests {
  /// Texts that lines may go on with, each inside a block of its own kind.
  static let texts = [
    "Journey: J\nStep: S\nIdeal\nThought: so", "Journey: J\nStep: S\nActual\nPain: so",
    "Persona: P\nQuote: so",
    "Journey: J\nNote: so", "Journey: J\nStep: S\nMoment of truth: so", "Opportunity: O\nSuccess: so",
    "رحلة العميل: ر\nخطوة: خ\nفعلي\nالأفكار: هكذا", "شخصية: ش\nاقتباس: هكذا",
  ]

  @Test("stay text before a colon", arguments: Language.allCases)
  func stayText(language: Language) throws {
    let path = "ordinary/\(language.rawValue).txt"
    let lines = String(decoding: try Fixtures.bytes(path), as: UTF8.self).split(separator: "\n")
    #expect(lines.count >= 60)
    for line in lines {
      for text in Self.texts {
        let tree = SyntaxTreeTests.tree(Array("\(text)\n\(line)\n".utf8))
        #expect(tree.nodes.last?.kind == .text, "\(line) after \(text)")
      }
    }
  }
}
