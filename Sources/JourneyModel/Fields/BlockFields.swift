import JourneySyntax

/// Steps through the fields of one block; of those that stand once in such a block, the first.
struct BlockFields: Sequence, IteratorProtocol {
  private let tree: SyntaxTree
  private var children: SyntaxTree.Children
  private let block: Keyword?
  /// The keywords already met.
  private(set) var seen = KeywordSet()

  init(of block: FieldSyntax) {
    tree = block.tree
    children = tree.children(of: block.index)
    self.block = block.keyword
  }

  mutating func next() -> (keyword: Keyword, field: FieldSyntax)? {
    while let (index, node) = children.nextNode() {
      guard node.kind == .field, let keyword = node.keyword, let block else { continue }
      let isFirst = seen.insert(keyword)
      if isFirst || KeywordTable.entry(keyword).repeatsIn.contains(block) {
        return (keyword, FieldSyntax(index, in: tree))
      }
    }
    return nil
  }
}
