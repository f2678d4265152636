package import JourneySyntax

/// How one line is shown in an editor.
package struct LineColours: Sendable, Equatable {
  /// What a line is, as far as its colour goes.
  package enum Kind: String, Sendable, CaseIterable {
    case blank, comment, heading, step, ideal, actual, question, field, text, stray, misplaced, merge
  }

  /// By what the syntax tree takes the line for, not by how it looks.
  package var kind: Kind
  /// The keyword's columns, in UTF-16 units from the line's start.
  package var keyword: Range<Int>?
  /// The columns of what stands in brackets, likewise.
  package var references: [Range<Int>] = []

  /// The colours of every line of a file, in its order.
  package static func lines(of tree: SyntaxTree) -> [LineColours] {
    tree.nodes.indices.compactMap { index in
      let node = tree.nodes[index]
      return node.isImplied || node.end == node.start ? nil : LineColours(of: index, in: tree)
    }
  }

  private init(of index: Int, in tree: SyntaxTree) {
    let node = tree.nodes[index]
    let bytes = tree.source.bytes
    let start = Int(node.start)
    kind = Self.kind(of: node)
    if node.keyword != nil, node.kind != .text {
      let content = HeadingLabel.trim(bytes, tree.lineContent(of: index))
      let end = node.value.isEmpty ? content.upperBound : node.value.lowerBound
      let word = Self.withoutColon(bytes, content.lowerBound..<max(content.lowerBound, end))
      keyword = Self.columns(word, from: start, in: bytes)
    }
    if node.kind == .heading || node.kind == .part || node.kind == .field {
      references = Self.brackets(in: node.value, of: bytes).map { Self.columns($0, from: start, in: bytes) }
    }
  }

  private static func kind(of node: Node) -> Kind {
    switch node.kind {
    case .blank: .blank
    case .comment: .comment
    case .heading: node.keyword == .step ? .step : .heading
    case .part: node.keyword == .ideal ? .ideal : .actual
    case .field: node.keyword.map(Keyword.questions.contains) == true ? .question : .field
    case .text: .text
    case .stray, .resumed: .stray
    case .misplaced: .misplaced
    case .mergeMark, .otherVersion: .merge
    }
  }

  private static func columns(_ range: Range<Int>, from start: Int, in bytes: [UInt8]) -> Range<Int> {
    let lower = bytes.utf16Count(in: start..<range.lowerBound)
    return lower..<lower + bytes.utf16Count(in: range)
  }

  private static func withoutColon(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var word = HeadingLabel.trim(bytes, range)
    if bytes[word].last == UInt8(ascii: ":") {
      word = word.lowerBound..<word.upperBound - 1
    } else if bytes[word].suffix(3).elementsEqual([0xEF, 0xBC, 0x9A]) {
      word = word.lowerBound..<word.upperBound - 3
    }
    return HeadingLabel.trim(bytes, word)
  }

  private static func brackets(in range: Range<Int>, of bytes: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var open: Int?
    for i in range {
      if bytes[i] == UInt8(ascii: "[") { open = i }
      if bytes[i] == UInt8(ascii: "]"), let start = open {
        found.append(start..<i + 1)
        open = nil
      }
    }
    return found
  }
}
