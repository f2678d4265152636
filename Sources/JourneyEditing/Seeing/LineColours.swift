package import JourneySyntax

/// How one line is shown in an editor.
package struct LineColours: Sendable, Equatable {
  /// What a line is, as far as its colour goes.
  package enum Kind: String, Sendable, CaseIterable {
    /// As the style of the desk names its colours.
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
      return node.isImplied || node.end == node.start ? nil : LineColours(of: tree.field(at: index))
    }
  }

  private init(of field: FieldSyntax) {
    let node = field.node
    kind = Self.kind(of: node)
    keyword = field.keywordRange.map { Self.columns($0, in: field) }
    if node.kind == .heading || node.kind == .part || node.kind == .field {
      references = field.references.map { Self.columns($0, in: field) }
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

  private static func columns(_ range: Range<Int>, in field: FieldSyntax) -> Range<Int> {
    let bytes = field.tree.source.bytes
    let lower = bytes.utf16Count(in: field.line.lowerBound..<range.lowerBound)
    return lower..<lower + bytes.utf16Count(in: range)
  }
}
