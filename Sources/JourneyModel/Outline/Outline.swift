package import JourneySyntax

/// Everything a model says, as things with facts: what two versions of it are compared by. Where something was written,
/// how it was laid out and in which language its keywords are is not part of it.
package struct Outline: Sendable, Equatable {
  /// Each after the one that holds it; the first is the model itself.
  package var blocks: [Block] = []

  /// The model itself.
  package static let root = ID<Block>(0)

  /// One thing of a model.
  package struct Block: Sendable, Equatable {
    /// The heading or part keyword of the thing; `setting` for the model itself.
    package var kind: Keyword
    /// Empty for what has no name: the model itself and the parts of a step.
    package var label: String
    /// As written; nil where the thing has none.
    package var id: String?
    /// The block that holds it; nil for the model itself.
    package var parent: ID<Block>?
    /// Blocks directly inside, in their order.
    package var children: [ID<Block>] = []
    /// By keyword, each with its values in their order; none is empty.
    package var facts: [Keyword: [FactValue]] = [:]

    /// A block without children and facts.
    package init(kind: Keyword, label: String, id: String?, parent: ID<Block>?) {
      self.kind = kind
      self.label = label
      self.id = id
      self.parent = parent
    }

    /// The keywords of its facts, in the order of the keyword table.
    package var keywords: [Keyword] { facts.keys.sorted { $0.rawValue < $1.rawValue } }
  }

  /// The children of a block that are of one kind, in their order.
  package func children(of block: ID<Block>, _ kind: Keyword) -> [ID<Block>] {
    blocks[block].children.filter { blocks[$0].kind == kind }
  }

  /// A block and everything inside it, outermost first.
  package func subtree(of block: ID<Block>) -> [ID<Block>] {
    [block] + blocks[block].children.flatMap { subtree(of: $0) }
  }

  /// The block that is not a part: a part's step, else the block itself.
  package func owner(of block: ID<Block>) -> ID<Block> {
    switch blocks[block].kind {
    case .ideal, .actual: blocks[block].parent ?? block
    default: block
    }
  }
}
