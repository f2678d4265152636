import JourneyHistory
import JourneyModel
import JourneySyntax
import JourneyWords

extension OutlineDifference {
  /// The earlier outline with the changes made to it, and nothing else looked at of the later one than what a change
  /// holds.
  func applied() -> Outline {
    var built = Rebuilding(of: before, matching: matching)
    for change in changes { built.apply(change, adding: after) }
    return built.outline
  }
}

/// An outline that is being changed, by the numbers that its blocks have in the later one; those that it does not have
/// stand below zero.
private struct Rebuilding {
  private var blocks: [ID<Outline.Block>: Outline.Block] = [:]

  init(of before: Outline, matching: OutlineMatching) {
    func mapped(_ old: ID<Outline.Block>) -> ID<Outline.Block> { matching.later[old] ?? Self.gone(old) }
    for old in before.blocks.ids {
      var block = before.blocks[old]
      block.parent = block.parent.map(mapped)
      block.children = block.children.map(mapped)
      block.facts = block.facts.mapValues { $0.compactMap { $0.mapped(mapped) } }
      blocks[mapped(old)] = block
    }
  }

  private static func gone(_ old: ID<Outline.Block>) -> ID<Outline.Block> { ID(-1 - old.index) }

  mutating func apply(_ change: Change, adding after: Outline) {
    switch change {
    case .removed(let old): detach(Self.gone(old))
    case .added(let new):
      for inner in after.subtree(of: new) { blocks[inner] = after.blocks[inner] }
      guard let parent = after.blocks[new].parent else { return }
      let siblings = after.children(of: parent, after.blocks[new].kind)
      let place = siblings.firstIndex(of: new) ?? 0
      insert(new, in: parent, after: place > 0 ? siblings[place - 1] : nil)
    case .renamed(_, let new):
      blocks[new]?.label = after.blocks[new].label
      blocks[new]?.id = after.blocks[new].id
    case .moved(_, let new, let place):
      detach(new)
      if let parent = after.blocks[new].parent { insert(new, in: parent, after: place) }
    case .fact(_, let new, let keyword, _, let values):
      blocks[new]?.facts[keyword] = values.isEmpty ? nil : values
    }
  }

  private mutating func detach(_ block: ID<Outline.Block>) {
    guard let parent = blocks[block]?.parent else { return }
    blocks[parent]?.children.removeAll { $0 == block }
  }

  private mutating func insert(
    _ block: ID<Outline.Block>, in parent: ID<Outline.Block>, after place: ID<Outline.Block>?
  ) {
    blocks[block]?.parent = parent
    let kind = blocks[block]?.kind
    let children = blocks[parent]?.children ?? []
    if children.contains(block) { return }
    let first = children.firstIndex { blocks[$0]?.kind == kind } ?? children.count
    let index = place.flatMap { children.firstIndex(of: $0) }.map { $0 + 1 } ?? first
    blocks[parent]?.children.insert(block, at: index)
  }

  /// With what is left, numbered as the later outline numbers it.
  var outline: Outline {
    var outline = Outline(of: Model())
    outline.blocks = blocks.keys.filter { isLeft($0) }.sorted().compactMap { blocks[$0] }
    return outline
  }

  private func isLeft(_ block: ID<Outline.Block>) -> Bool {
    guard let parent = blocks[block]?.parent else { return block == Outline.root }
    return blocks[parent]?.children.contains(block) == true && isLeft(parent)
  }
}

extension Outline {
  /// The same with the children of each block sorted by kind: between kinds there is no order.
  var canonical: Outline {
    var outline = self
    for block in outline.blocks.ids {
      outline.blocks[block].children = Keyword.allCases.flatMap { children(of: block, $0) }
      outline.blocks[block].id = outline.blocks[block].key
    }
    return outline
  }
}
