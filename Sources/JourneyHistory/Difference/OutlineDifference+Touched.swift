package import JourneyModel

extension OutlineDifference {
  /// The blocks of the later outline that say something else than before, or hold one that does; the model itself is
  /// not among them. Another place among its kind is a change of what holds a block, and not of the block.
  package var touched: Set<ID<Outline.Block>> {
    var touched: Set<ID<Outline.Block>> = []
    for change in changes {
      var block: ID<Outline.Block>? =
        switch change {
        case .added(let new), .renamed(_, let new), .fact(_, let new, _, _, _): new
        case .removed(let old): before.blocks[old].parent.flatMap { matching.later[$0] }
        case .moved(_, let new, _): after.blocks[new].parent
        }
      while let inside = block, inside != Outline.root {
        touched.insert(inside)
        block = after.blocks[inside].parent
      }
    }
    return touched
  }
}
