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
    #expect(lines.count >= 120)
    for line in lines {
      for text in Self.texts {
        let tree = SyntaxTreeTests.tree(Array("\(text)\n\(line)\n".utf8))
        #expect(tree.nodes.last?.kind == .text, "\(line) after \(text)")
      }
    }
  }

  @Test("that are keywords of one block stay text outside of it", arguments: Language.allCases)
  func areKeywordsInTheirBlock(language: Language) throws {
    let marked = KeywordTable.entries.filter(\.isOrdinaryElsewhere)
    #expect(!marked.isEmpty)
    for entry in marked {
      for text in Self.texts {
        let kind = try Self.kind(of: entry, after: text)
        for spelling in entry.spellings(in: language) {
          let line = "\(spelling): \(entry.example(in: language))"
          let tree = SyntaxTreeTests.tree(Array("\(text)\n\(line)\n".utf8))
          #expect(tree.nodes.last?.kind == kind, "\(line) after \(text)")
          #expect(tree.problems.contains { $0.code == "J104" } == (kind == .text), "\(line) after \(text)")
        }
      }
    }
  }

  @Test("with a slip of the finger are no keywords of another block", arguments: Language.allCases)
  func areNotGuessedElsewhere(language: Language) throws {
    for entry in KeywordTable.entries.filter(\.isOrdinaryElsewhere) {
      for text in Self.texts where try Self.kind(of: entry, after: text) == .text {
        let block = text.split(separator: "\n").dropLast().joined(separator: "\n")
        let word = entry.spellings(in: language)[0]
        let typo = String(word.dropLast(2)) + String(word.suffix(2).reversed())
        let tree = SyntaxTreeTests.tree(Array("\(block)\n\(typo): 1\n".utf8))
        #expect(tree.nodes.last?.kind == .stray, "\(typo) in \(block)")
      }
    }
  }

  /// What a line of the field is: the innermost block of a text holds it, or its step does; a step without parts shows it
  /// the way into one.
  private static func kind(of entry: KeywordEntry, after text: String) throws -> Node.Kind {
    let tree = SyntaxTreeTests.tree(Array(text.utf8))
    let holder = try #require(tree.nodes.last { $0.kind == .heading || $0.kind == .part })
    let block = try #require(holder.keyword)
    if entry.standsIn.contains(block) || holder.kind == .part && entry.standsIn.contains(.step) {
      return .field
    }
    return block == .step && entry.standsIn.contains(.actual) ? .misplaced : .text
  }
}
