package import JourneyModel
package import JourneySyntax

/// One thing that is different in meaning between two outlines.
package enum Change: Sendable, Equatable {
  /// A block of the later outline that the earlier has not, with everything in it.
  case added(Int)
  /// A block of the earlier outline that the later has not, with everything in it.
  case removed(Int)
  /// Another label or another id.
  case renamed(old: Int, new: Int)
  /// Another place among its kind: after this block of the later outline, or first; or inside another block.
  case moved(old: Int, new: Int, after: Int?)
  /// Other values of one field; those of the earlier outline refer to its own blocks.
  case fact(old: Int, new: Int, keyword: Keyword, before: [FactValue], after: [FactValue])
}
