import JourneySyntax
import TestSupport
import Testing

@Suite("Field syntax")
struct FieldSyntaxTests {
  /// A line below a step, and what is to be seen of it.
  struct Seen: Sendable {
    var line: String
    var keyword: String?
    var hasColon = true
    var value: String
    var references: [String] = []
  }

  static let lines = [
    Seen(
      line: "Step: Pay the fee [pay]", keyword: "Step", value: "Pay the fee [pay]", references: ["[pay]"]),
    Seen(
      line: "  Actual [omar], [layla]  ", keyword: "Actual", hasColon: false, value: "[omar], [layla]",
      references: ["[omar]", "[layla]"]),
    Seen(
      line: "Actual [omar]:", keyword: "Actual", hasColon: false, value: "[omar]", references: ["[omar]"]),
    Seen(
      line: "Actual Omar [omar]", keyword: "Actual", hasColon: false, value: "Omar [omar]",
      references: ["[omar]"]),
    Seen(line: "\tIdeal", keyword: "Ideal", hasColon: false, value: ""),
    Seen(line: "\u{FEFF}Moment of truth : here: now\r", keyword: "Moment of truth", value: "here: now"),
    Seen(line: "Feeling 2: annoyed", keyword: "Feeling", hasColon: false, value: "2: annoyed"),
    Seen(line: "Thougth:", keyword: "Thougth", value: ""),
    Seen(line: "\u{200F}الشعور： ٢ قلق", keyword: "الشعور", value: "٢ قلق"),
    Seen(
      line: "Back to: [a [b] ] [c] 3 %", keyword: "Back to", value: "[a [b] ] [c] 3 %",
      references: ["[b]", "[c]"]),
    Seen(line: "so it goes", keyword: nil, hasColon: false, value: "so it goes"),
  ]

  @Test("sees keyword, colon, value and references of a line", arguments: lines)
  func sees(seen: Seen) throws {
    let tree = SyntaxTreeTests.tree(Array("Journey: J\nStep: S\nActual\n\(seen.line)\n".utf8))
    let index = try #require(tree.nodes.lastIndex { !$0.isImplied && $0.line == 4 })
    let field = tree.field(at: index)
    #expect(field.keywordRange.map(tree.text) == seen.keyword)
    #expect((field.colon != nil) == seen.hasColon)
    #expect(tree.text(field.value) == seen.value)
    #expect(field.references.map(tree.text) == seen.references)
    #expect(field.place == Place(file: "model.journey", line: 4))
  }

  @Test("finds each keyword as it is spelled", arguments: ExampleFile.good + ExampleFile.shown)
  func findsKeywords(file: ExampleFile) {
    let tree = SyntaxTreeTests.tree(file.bytes)
    let fields = tree.nodes.indices.map(tree.field).filter { $0.keyword != nil && !$0.node.isImplied }
    #expect(!fields.isEmpty)
    for field in fields {
      let written = field.keywordRange.map { Folding.fold(Array(file.bytes[$0]).span) } ?? []
      #expect(KeywordIndex.exact(written)?.keyword == field.keyword, "line \(field.place.line)")
      let standsAlone = field.node.kind == .part || field.keyword?.needsLabel == false
      #expect(standsAlone || field.colon != nil, "line \(field.place.line)")
    }
  }

  @Test(
    "has a text where something is written, and is open where it is asked",
    arguments: [
      ("Thought: one\n  two", "one\ntwo", false), ("Thought:", nil, false), ("Thought: ?", nil, true),
      ("Thought: ؟", nil, true), ("Thought: ??", "??", false), ("Thought:\n  two", "two", false),
    ] as [(String, String?, Bool)])
  func isWritten(lines: String, written: String?, isLeftOpen: Bool) throws {
    let tree = SyntaxTreeTests.tree(Array("Journey: J\nStep: S\nActual\n\(lines)\n".utf8))
    let actual = try #require(tree.nodes.firstIndex { $0.keyword == .actual })
    let field = try #require(tree.field(at: actual).field(.thought))
    #expect(field.written == written)
    #expect(field.isLeftOpen == isLeftOpen)
  }

  @Test(arguments: ["\n", "\r", "\r\n", ""], [" ", ""])
  func aLineIsTakenApart(end: String, blank: String) {
    let text = "Journey:\(blank)Renew: all\(blank)\(end)"
    let bytes = Array(text.utf8)
    let lines = Array(SyntaxTreeTests.tree(bytes).blocks)
    func parts(_ ranges: [Range<Int>?]) -> [String] {
      ranges.map { $0.map { String(decoding: bytes[$0], as: UTF8.self) } ?? "none" }
    }
    #expect(lines.count == 1)
    for line in lines {
      let found = [line.keywordRange, line.colon, line.value, line.content, line.line]
      #expect(
        parts(found) == ["Journey", ":", "Renew: all", "Journey:\(blank)Renew: all\(blank)", text])
    }
  }
}
