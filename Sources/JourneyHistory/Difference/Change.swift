package import JourneyModel
package import JourneySyntax

/// One thing that is different in meaning between two outlines.
package enum Change: Sendable, Equatable {
  /// A block of the later outline that the earlier has not, with everything in it.
  case added(ID<Outline.Block>)
  /// A block of the earlier outline that the later has not, with everything in it.
  case removed(ID<Outline.Block>)
  /// Another label or another id.
  case renamed(old: ID<Outline.Block>, new: ID<Outline.Block>)
  /// Another place among its kind: after this block of the later outline, or first; or inside another block.
  case moved(old: ID<Outline.Block>, new: ID<Outline.Block>, after: ID<Outline.Block>?)
  /// Other values of one field; those of the earlier outline refer to its own blocks.
  case fact(
    old: ID<Outline.Block>, new: ID<Outline.Block>, keyword: Keyword, before: [FactValue], after: [FactValue])
}
