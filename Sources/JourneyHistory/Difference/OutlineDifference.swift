import JourneyAnalysis
package import JourneyModel
import JourneySyntax

/// What changed in meaning from one version of a model to another.
package struct OutlineDifference: Sendable, Equatable {
  /// The one whose blocks are the old ones.
  package let before: Outline
  /// The one whose blocks are the new ones.
  package let after: Outline
  /// Which blocks of the two outlines are the same thing.
  package let matching: OutlineMatching
  /// In the order of the later model; what is gone stands where it stood.
  package private(set) var changes: [Change] = []

  /// No changes where one of the outlines has no blocks.
  package init(from before: Outline, to after: Outline) {
    self.before = before
    self.after = after
    matching = OutlineMatching(of: before, and: after)
    if before.blocks.isEmpty || after.blocks.isEmpty { return }
    compare(Outline.root, Outline.root)
  }

  private mutating func compare(_ old: ID<Outline.Block>, _ new: ID<Outline.Block>) {
    let (was, now) = (before.blocks[old], after.blocks[new])
    if was.label != now.label || was.key != now.key { changes.append(.renamed(old: old, new: new)) }
    for keyword in Set(was.keywords + now.keywords).sorted(by: { $0.rawValue < $1.rawValue }) {
      let (values, others) = (was.facts[keyword] ?? [], now.facts[keyword] ?? [])
      guard values.map({ $0.mapped { matching.later[$0] } }) != others else { continue }
      changes.append(.fact(old: old, new: new, keyword: keyword, before: values, after: others))
    }
    for kind in Self.kinds { compareChildren(of: old, new, kind) }
  }

  /// Kinds in the order people read a model in.
  private static let kinds: [Keyword] = [
    .persona, .measure, .source, .journey, .stage, .step, .ideal, .actual, .opportunity,
  ]

  private mutating func compareChildren(
    of old: ID<Outline.Block>, _ new: ID<Outline.Block>, _ kind: Keyword
  ) {
    let was = before.children(of: old, kind)
    let now = after.children(of: new, kind)
    for child in was where matching.later[child] == nil { changes.append(.removed(child)) }
    let stayed = stayed(was, now, in: new)
    for (place, child) in now.enumerated() {
      guard let earlier = matching.earlier[child] else {
        changes.append(.added(child))
        continue
      }
      if !stayed.contains(child) {
        changes.append(.moved(old: earlier, new: child, after: place > 0 ? now[place - 1] : nil))
      }
      compare(earlier, child)
    }
  }

  /// The children that kept their order: as many as can be, so that as few as can be count as moved.
  private func stayed(
    _ was: [ID<Outline.Block>], _ now: [ID<Outline.Block>], in parent: ID<Outline.Block>
  ) -> Set<ID<Outline.Block>> {
    let places = Dictionary(uniqueKeysWithValues: was.enumerated().map { ($1, $0) })
    let common = now.filter { child in matching.earlier[child].map { places[$0] != nil } ?? false }
    let order = common.map { matching.earlier[$0].flatMap { places[$0] } ?? 0 }
    let kept = Set(order.longestIncreasingSubsequence)
    return Set(zip(common, order).filter { kept.contains($1) }.map(\.0))
  }
}
