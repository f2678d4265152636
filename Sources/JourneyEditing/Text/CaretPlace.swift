package import JourneySyntax

/// Where a caret stands: its line, and the blocks that are open there, by what the lines above say.
package struct CaretPlace: Sendable {
  /// The text that the caret is in.
  package let tree: SyntaxTree
  /// Bytes of the caret's line, without its end.
  package let line: Range<Int>
  /// The caret, in bytes.
  package let offset: Int
  /// Indices of the headings and parts open above the line, the outermost first.
  let open: [Int]
  /// The node of the line itself; nil where the text ends in an empty line.
  let node: Int?

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
    open = before.map { Self.holders(of: $0, in: tree) } ?? []
    node = tree.nodes.firstIndex { !$0.isImplied && Int($0.start) == start && $0.end > $0.start }
  }

  /// The blocks and parts that a node stands in, and itself when it is one.
  static func holders(of node: Int, in tree: SyntaxTree) -> [Int] {
    (0...node).filter { candidate in
      let holder = tree.nodes[candidate]
      return holder.isHolder && (candidate == node || Int(holder.subtreeEnd) > node)
    }
  }

  /// The innermost open block or part.
  var innermost: Node? { open.last.map { tree.nodes[$0] } }

  /// The index of the open block with this keyword.
  func holder(_ keyword: Keyword) -> Int? { open.last { tree.nodes[$0].keyword == keyword } }

  /// The step that the caret is in, also on the line of its heading.
  package var step: Int? {
    if let node, tree.nodes[node].kind == .heading {
      return tree.nodes[node].keyword == .step ? node : nil
    }
    return holder(.step)
  }

  /// The part that the caret is in, also on its own line.
  package var part: Int? {
    if let node, tree.nodes[node].kind == .part { return node }
    if let node, tree.nodes[node].kind == .heading { return nil }
    return open.last { tree.nodes[$0].kind == .part }
  }

  /// Nothing but blanks on the line.
  var isBlank: Bool { HeadingLabel.trim(tree.source.bytes, line).isEmpty }
}

extension Node {
  /// Whether lines below may stand in it.
  var isHolder: Bool { kind == .heading || kind == .part || kind == .resumed || kind == .misplaced }
}
