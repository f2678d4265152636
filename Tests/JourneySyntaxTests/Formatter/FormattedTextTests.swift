import JourneySyntax
import TestSupport
import Testing

@Suite("Formatted text")
struct FormattedTextTests {
  static let goldens = Fixtures.names(in: "format")

  @Test("is as its golden says, also with keywords of another language", arguments: goldens)
  func golden(fixture: String) throws {
    let tree = SyntaxTreeTests.tree(try Fixtures.bytes("format/\(fixture)/given.journey"))
    for (name, language) in [("formatted", nil), ("english", .english), ("arabic", .arabic)]
      as [(String, Language?)]
    {
      let formatted = String(decoding: FormattedText(of: tree, language: language).bytes, as: UTF8.self)
      let path = "format/\(fixture)/\(name).journey"
      #expect(try formatted == Fixtures.golden(path, rewrittenFrom: formatted))
    }
  }

  @Test(
    "is what good fixtures, example journeys and starters are already",
    arguments: ExampleFile.good + ExampleFile.shown)
  func clean(file: ExampleFile) {
    let formatted = FormattedText(of: SyntaxTreeTests.tree(file.bytes)).bytes
    #expect(String(decoding: formatted, as: UTF8.self) == String(decoding: file.bytes, as: UTF8.self))
  }

  @Test(
    "says the same in the same order, however spoilt the file", arguments: ExampleFile.all.sampled(every: 5))
  func keeps(file: ExampleFile) {
    for text in [file.bytes] + Spoiling.variants(of: file.bytes, edited: 24, seed: 11) {
      let tree = SyntaxTreeTests.tree(text)
      let formatted = SyntaxTreeTests.tree(FormattedText(of: tree).bytes)
      let shown = String(decoding: text, as: UTF8.self)
      #expect(formatted.source.bytes.withoutBlanks == text.withoutBlanks, "\(shown)")
      #expect(formatted.meaning == tree.meaning, "\(shown)")
      #expect(formatted.problems.map(\.code) == tree.problems.map(\.code), "\(shown)")
      #expect(FormattedText(of: formatted).bytes == formatted.source.bytes, "\(shown)")
      expectLayout(formatted)
    }
  }

  private func expectLayout(_ tree: SyntaxTree) {
    #expect(tree.nodes.first { !$0.isImplied }.map { !tree.isEmptyLine($0) } ?? true)
    #expect(tree.nodes.last.map { !tree.isEmptyLine($0) } ?? true)
    #expect(tree.source.bytes.last.map { $0 == 0x0A } ?? true)
    for (line, next) in zip(tree.nodes, tree.nodes.dropFirst()) where tree.isEmptyLine(line) {
      #expect(next.kind != .blank)
    }
    for node in tree.nodes where !node.isImplied && node.kind != .otherVersion && node.kind != .mergeMark {
      let line = tree.text(Int(node.start)..<Int(node.end)).filter { !$0.isNewline }
      // A mark that lost its letter makes one letter with the blank before it.
      let indentation = line.unicodeScalars.prefix { $0 == " " }
      #expect(indentation.count % 2 == 0 && indentation.count <= 6)
      #expect(![" ", "\t", "\u{A0}"].contains(line.last))
    }
  }

  @Test(
    "keeps what it says when its keywords change language", arguments: ExampleFile.all.sampled(every: 5),
    Language.allCases)
  func translates(file: ExampleFile, language: Language) {
    for text in [file.bytes] + Spoiling.variants(of: file.bytes, edited: 12, seed: 13) {
      let tree = SyntaxTreeTests.tree(text)
      let translated = SyntaxTreeTests.tree(FormattedText(of: tree, language: language).bytes)
      let shown = String(decoding: text, as: UTF8.self)
      #expect(translated.meaning == tree.meaning, "\(shown)")
      #expect(translated.problems.codesButLanguage == tree.problems.codesButLanguage, "\(shown)")
      let again = FormattedText(of: translated, language: language).bytes
      #expect(again == translated.source.bytes, "\(shown)")
    }
  }

  @Test(
    "leaves no keyword of a good file in the other language", arguments: ExampleFile.good + ExampleFile.shown,
    Language.allCases)
  func translatesAll(file: ExampleFile, language: Language) {
    let tree = SyntaxTreeTests.tree(file.bytes)
    let translated = SyntaxTreeTests.tree(FormattedText(of: tree, language: language).bytes)
    #expect(translated.nodes.allSatisfy { $0.keyword == nil || $0.isImplied || $0.language == language })
    #expect(translated.language == language)
  }

  @Test(
    "ends lines as most of the file does",
    arguments: [
      ("Journey: J\r\nStep: S\r\nIdeal\n", "Journey: J\r\nStep: S\r\n  Ideal\r\n"),
      ("Journey: J\r\nStep: S\nIdeal\n", "Journey: J\nStep: S\n  Ideal\n"),
      ("Journey: J\rStep: S", "Journey: J\nStep: S\n"), ("", ""), (" \r\n\t", ""),
      ("\u{FEFF}Use: a", "\u{FEFF}Use: a\n"),
    ])
  func lineEnds(text: String, formatted: String) {
    let bytes = FormattedText(of: SyntaxTreeTests.tree(Array(text.utf8))).bytes
    #expect(bytes == Array(formatted.utf8))
  }
}

extension [UInt8] {
  /// These bytes without blanks and line ends.
  fileprivate var withoutBlanks: [UInt8] {
    var kept: [UInt8] = []
    var i = 0
    while i < count {
      let (scalar, length) = Scalars.decode(span, at: i)
      if !scalar.isBlank && scalar != 0x0A && scalar != 0x0D { kept += self[i..<i + length] }
      i += length
    }
    return kept
  }
}

extension [Problem] {
  /// A keyword of another language may come or go with a translation: some stay because they are guesses.
  fileprivate var codesButLanguage: [String] { map(\.code).filter { $0 != "J190" } }
}

extension SyntaxTree {
  /// What the tree says, one node a line; blank lines say nothing.
  fileprivate var meaning: String {
    description.split(separator: "\n").filter { !$0.hasSuffix("blank") }.joined(separator: "\n")
  }

  /// A blank line that holds no direction mark.
  fileprivate func isEmptyLine(_ node: Node) -> Bool {
    node.kind == .blank
      && source.bytes[Int(node.start)..<Int(node.end)].allSatisfy { $0 == 0x0A || $0 == 0x0D }
  }
}
