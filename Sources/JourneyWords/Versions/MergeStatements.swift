package import JourneyHistory
import JourneyModel
import JourneySyntax

/// What a merge did by itself: what differs from all that its branches say, and whose version stood where both had
/// changed the same. What only one branch did was told when it did it.
package struct MergeStatements {
  /// One parent of the merge.
  package struct Side: Sendable {
    /// From the parent to the merge.
    var toMerge: ModelComparison
    /// From where the branches parted to the parent.
    var sinceParting: ModelComparison

    /// - Parameter sinceParting: from the common ancestor to the parent.
    package init(toMerge: ModelComparison, sinceParting: ModelComparison) {
      self.toMerge = toMerge
      self.sinceParting = sinceParting
    }
  }

  /// A statement with the name of its thing that holds in every version.
  private struct Placed {
    var statement: Statement
    var subject: String

    /// Both may speak of one fact.
    func touches(_ other: Placed) -> Bool {
      guard subject == other.subject else { return false }
      let (mine, others) = (statement, other.statement)
      if mine.isWhole || others.isWhole { return true }
      guard mine.part == others.part else { return false }
      if mine.isOfPart || others.isOfPart { return true }
      return mine.kind == others.kind && mine.field == others.field
    }
  }

  private let toMerge: [[Placed]]
  private let sinceParting: [[Placed]]

  /// - Parameter sides: one a parent of the merge, the branch merged into first.
  package init(_ sides: [Side], words: Words) {
    toMerge = sides.map { side in
      ComparisonWords(side.toMerge, words: words).statements.map { statement in
        let outline = statement.isOfLater ? side.toMerge.after.outline : side.toMerge.before.outline
        return Placed(statement: statement, subject: outline.name(of: statement.block))
      }
    }
    sinceParting = sides.map { side in
      ComparisonWords(side.sinceParting, words: words).statements.map { statement in
        let (base, parent) = (side.sinceParting.before.outline, side.sinceParting.after.outline)
        guard statement.isOfLater else {
          return Placed(statement: statement, subject: base.name(of: statement.block))
        }
        let merged = side.toMerge.difference.matching.later[statement.block]
        return Placed(
          statement: statement,
          subject: merged.map { side.toMerge.after.outline.name(of: $0) } ?? parent.name(of: statement.block))
      }
    }
  }

  /// In the order of the merge; blocks are those of its outline, or of a parent's for what is gone.
  package var own: [Statement] {
    var own: [Placed] = []
    for (side, placed) in toMerge.enumerated() {
      for statement in placed where isOwn(statement, of: side) {
        if !own.contains(where: { $0.touches(statement) }) || side == 0 { own.append(statement) }
      }
    }
    return own.map(\.statement)
  }

  private func isOwn(_ placed: Placed, of side: Int) -> Bool {
    let others = toMerge.indices.filter { $0 != side }
    let differsFromAll = others.allSatisfy { other in toMerge[other].contains { $0.touches(placed) } }
    let undoesOwnBranch = sinceParting[side].contains { $0.touches(placed) }
    return (differsFromAll || undoesOwnBranch) && !isUnion(placed)
  }

  /// A list that has what all branches added, and lacks what they took out: nobody had to decide.
  private func isUnion(_ placed: Placed) -> Bool {
    guard placed.statement.kind == .changed else { return false }
    let changes = sinceParting.compactMap { $0.first { $0.touches(placed) && $0.statement.kind == .changed } }
    guard changes.count > 1, let base = changes.first.map({ Set($0.statement.before) }) else { return false }
    var expected = base
    for change in changes { expected.subtract(base.subtracting(change.statement.after)) }
    for change in changes { expected.formUnion(Set(change.statement.after).subtracting(base)) }
    return Set(placed.statement.after) == expected
  }
}

extension Statement {
  /// It is about a thing that is there in one version only.
  fileprivate var isWhole: Bool { part == nil && (kind == .added || kind == .removed) }
  /// The same of a part of a step.
  fileprivate var isOfPart: Bool { part != nil && (kind == .added || kind == .removed) }
}

extension Outline {
  /// What a block is known by in all versions: its kind, and its id or its label.
  fileprivate func name(of block: ID<Outline.Block>) -> String {
    let found = blocks[block]
    return "\(found.kind.rawValue) \(found.key ?? found.label.folded)"
  }
}
