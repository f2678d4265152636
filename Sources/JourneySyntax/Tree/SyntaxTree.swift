/// What one file says, line by line: a flat preorder of nodes. Lossless, and never failing. A class that never changes,
/// since trees are handed about for every field, and a struct of arrays would be copied each time.
package final class SyntaxTree: Sendable {
  /// What was parsed; all offsets in the tree count its bytes.
  package let source: SourceText
  /// In the order of the file, each before what it holds.
  package let nodes: [Node]
  /// What reading this file alone brought up; no name is resolved yet.
  package let problems: [Problem]
  /// The language of the file's first keyword; English where there is none.
  package let language: Language

  /// Reads any bytes: what is wrong becomes a problem, and the line stays in the tree.
  package init(parsing source: SourceText) {
    var parser = Parser(source)
    parser.parse()
    self.source = source
    nodes = parser.nodes
    problems = parser.problems
    language = parser.language ?? .english
  }

  /// The values of the file's `Use` lines, as written.
  package var usedPaths: [String] {
    nodes.compactMap { node in
      node.kind == .heading && node.keyword == .use && !node.value.isEmpty ? text(node.value) : nil
    }
  }

  /// The indices of the nodes directly inside `node`, or of the file's own when it is nil.
  package func children(of node: Int?) -> Children {
    Children(
      nodes: nodes, position: node.map { $0 + 1 } ?? 0,
      end: node.map { Int(nodes[$0].subtreeEnd) } ?? nodes.count)
  }

  /// What stands at these offsets of the file, as written; malformed bytes become U+FFFD.
  package func text(_ bytes: Range<Int>) -> String {
    String(decoding: source.bytes[bytes], as: UTF8.self)
  }

  /// A field's text with the lines that go on with it, which may begin below the keyword.
  package func fullText(of node: Int) -> String {
    let first = text(nodes[node].value)
    if Int(nodes[node].subtreeEnd) == node + 1 { return first }
    var lines = first.isEmpty ? [] : [first]
    for child in children(of: node) where nodes[child].kind == .text {
      lines.append(text(nodes[child].value))
    }
    while lines.last == "" { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  /// Steps from child to child over what they hold.
  package struct Children: Sequence, IteratorProtocol {
    fileprivate let nodes: [Node]
    fileprivate var position: Int
    fileprivate let end: Int

    /// The index of the next child into the tree's nodes; nil after the last.
    package mutating func next() -> Int? { nextNode()?.index }

    /// The next child, and where it stands.
    package mutating func nextNode() -> (index: Int, node: Node)? {
      guard position < end else { return nil }
      let (index, node) = (position, nodes[position])
      position = Int(node.subtreeEnd)
      return (index, node)
    }
  }
}
