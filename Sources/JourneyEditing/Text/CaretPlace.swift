package import JourneySyntax

/// Where a caret stands: its line, and the blocks that are open there, by what the lines above say.
package struct CaretPlace: Sendable {
  /// The text that the caret is in.
  package let tree: SyntaxTree
  /// Bytes of the caret's line, without its end.
  package let line: Range<Int>
  /// The caret, in bytes.
  package let offset: Int
  /// The headings and parts open above the line, the outermost first.
  let open: [FieldSyntax]
  /// The line itself; nil where the text ends in an empty line.
  let field: FieldSyntax?

  /// - Parameter offset: in bytes; one beyond the text counts as its nearest end.
  package init(at offset: Int, in tree: SyntaxTree) {
    let bytes = tree.source.bytes
    let offset = min(max(0, offset), bytes.count)
    var start = offset
    while start > 0, !bytes[start - 1].isLineEnd { start -= 1 }
    var end = offset
    while end < bytes.count, !bytes[end].isLineEnd { end += 1 }
    self.tree = tree
    self.offset = offset
    line = start..<end
    let before = tree.nodes.lastIndex { !$0.isImplied && Int($0.start) < start }
    open = before.map { tree.field(at: $0).holders } ?? []
    let line = tree.nodes.firstIndex { !$0.isImplied && Int($0.start) == start && $0.end > $0.start }
    field = line.map(tree.field)
  }

  /// The open block with this keyword.
  func holder(_ keyword: Keyword) -> FieldSyntax? { open.last { $0.keyword == keyword } }

  /// The step that the caret is in, also on the line of its heading.
  package var step: FieldSyntax? {
    if let field, field.node.kind == .heading { return field.keyword == .step ? field : nil }
    return holder(.step)
  }

  /// The Actual that the caret is in, also on its own line.
  package var actual: FieldSyntax? { field?.keyword == .actual ? field : holder(.actual) }

  /// Nothing but blanks on the line.
  var isBlank: Bool { HeadingLabel.trim(tree.source.bytes, line).isEmpty }
}

extension FieldSyntax {
  /// The blocks and parts that it stands in, the outermost first, and itself when it is one.
  var holders: [FieldSyntax] {
    (0...index).filter { candidate in
      let holder = tree.nodes[candidate]
      return holder.isHolder && (candidate == index || Int(holder.subtreeEnd) > index)
    }.map(tree.field)
  }
}

extension Node {
  /// Whether lines below may stand in it.
  fileprivate var isHolder: Bool {
    kind == .heading || kind == .part || kind == .resumed || kind == .misplaced
  }
}
