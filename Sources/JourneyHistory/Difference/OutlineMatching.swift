package import JourneyModel
import JourneySyntax

/// Which thing of one version is which of the other.
package struct OutlineMatching: Sendable, Equatable {
  /// By blocks of the earlier outline: the same thing in the later one.
  package private(set) var later: [ID<Outline.Block>: ID<Outline.Block>] = [:]
  /// By blocks of the later outline: the same thing in the earlier one.
  package private(set) var earlier: [ID<Outline.Block>: ID<Outline.Block>] = [:]
  /// By blocks of the later outline: how alike the contents are, 0 to 1, where nothing else said that it is the same.
  package private(set) var likeness: [ID<Outline.Block>: Double] = [:]

  /// Ids first, then labels, then what is most alike inside.
  package init(of before: Outline, and after: Outline) {
    guard !before.blocks.isEmpty, !after.blocks.isEmpty else { return }
    join(Outline.root, Outline.root)
    for kind in [Keyword.persona, .measure, .source, .journey, .opportunity] {
      match(before.children(of: Outline.root, kind), after.children(of: Outline.root, kind), before, after)
    }
    for (old, new) in pairs(of: .journey, in: before) {
      for kind in [Keyword.stage, .step] {
        match(before.children(of: old, kind), after.children(of: new, kind), before, after)
      }
    }
    matchStrays(before, after)
    for (old, new) in pairs(of: .step, in: before) { matchParts(old, new, before, after) }
  }

  /// The matched blocks of a kind, in the order of the earlier outline.
  private func pairs(of kind: Keyword, in before: Outline) -> [(ID<Outline.Block>, ID<Outline.Block>)] {
    before.blocks.ids.compactMap { old in
      guard before.blocks[old].kind == kind, let new = later[old] else { return nil }
      return (old, new)
    }
  }

  private mutating func join(_ old: ID<Outline.Block>, _ new: ID<Outline.Block>) {
    later[old] = new
    earlier[new] = old
  }

  /// Matches siblings of one kind.
  private mutating func match(
    _ old: [ID<Outline.Block>], _ new: [ID<Outline.Block>], _ before: Outline, _ after: Outline
  ) {
    joinEqual(old, new) {
      before.blocks[$0].key
    } _: {
      after.blocks[$0].key
    }
    // A label of one without an id may be the id's of the other, and a new id need not be a new thing.
    joinEqual(old, new) {
      before.blocks[$0].label.folded
    } _: {
      after.blocks[$0].label.folded
    }
    let left = old.filter { later[$0] == nil }
    let right = new.filter { earlier[$0] == nil }
    for pair in Likeness.pairs(left, in: before, right, in: after) {
      join(pair.old, pair.new)
      likeness[pair.new] = pair.likeness
    }
  }

  /// Joins those of one name, in their order where several bear it; a nil name is none.
  private mutating func joinEqual(
    _ old: [ID<Outline.Block>], _ new: [ID<Outline.Block>], _ oldName: (ID<Outline.Block>) -> String?,
    _ newName: (ID<Outline.Block>) -> String?
  ) {
    var bearers: [String: [ID<Outline.Block>]] = [:]
    for block in new.reversed() where earlier[block] == nil {
      if let name = newName(block) { bearers[name, default: []].append(block) }
    }
    for block in old where later[block] == nil {
      if let name = oldName(block), let found = bearers[name]?.popLast() { join(block, found) }
    }
  }

  /// Stages and steps that went to another journey: only an id proves that.
  private mutating func matchStrays(_ before: Outline, _ after: Outline) {
    for kind in [Keyword.stage, .step] {
      let old = before.blocks.ids.filter { before.blocks[$0].kind == kind && later[$0] == nil }
      let new = after.blocks.ids.filter { after.blocks[$0].kind == kind && earlier[$0] == nil }
      joinEqual(old, new) {
        before.blocks[$0].key
      } _: {
        after.blocks[$0].key
      }
    }
  }

  /// An Ideal is the other's Ideal, an Actual that for the same personas; of those that are left over the first of each
  /// belong together.
  private mutating func matchParts(
    _ old: ID<Outline.Block>, _ new: ID<Outline.Block>, _ before: Outline, _ after: Outline
  ) {
    if let ideal = before.children(of: old, .ideal).first, let other = after.children(of: new, .ideal).first {
      join(ideal, other)
    }
    let actuals = before.children(of: old, .actual)
    let others = after.children(of: new, .actual)
    for actual in actuals {
      let personas = Set((before.blocks[actual].facts[.forPersonas] ?? []).map { $0.mapped { later[$0] } })
      let same = others.first { other in
        earlier[other] == nil && Set(after.blocks[other].facts[.forPersonas] ?? []) == personas
      }
      if let same { join(actual, same) }
    }
    let left = actuals.filter { later[$0] == nil }
    let right = others.filter { earlier[$0] == nil }
    for (actual, other) in zip(left, right) { join(actual, other) }
  }
}

extension Outline.Block {
  /// What its id is compared by: Unicode equivalence, without case and direction marks.
  package var key: String? {
    id.map { id in
      String(String.UnicodeScalarView(id.unicodeScalars.filter { !$0.value.isBidiControl })).lowercased()
    }
  }
}
