/// An ideal path laid beside an observed one, at least cost: what was matched, skipped, added and swapped.
///
/// This is the optimal string alignment without substitution, which would hide that one step was left out and another
/// put in. A swapped pair is not edited again, so that `ABC` to `CA` costs three, where unrestricted editing needs two.
package struct PathAlignment: Sendable, Equatable {
  /// Indices are into the ideal and the observed path.
  package enum Move: Sendable, Equatable {
    case match(ideal: Int, observed: Int)
    /// The ideal step is absent.
    case skip(ideal: Int)
    /// The observed step is not in the ideal.
    case extra(observed: Int)
    /// Two neighbours of the ideal, from `ideal` on, came in opposite order.
    case swap(ideal: Int, observed: Int)
  }

  package struct Costs: Sendable, Equatable {
    package var skip = 1.0
    package var extra = 1.0
    /// nil where steps in opposite order are a skip and an extra.
    package var swap: Double? = 1

    package init(skip: Double = 1, extra: Double = 1, swap: Double? = 1) {
      self.skip = skip
      self.extra = extra
      self.swap = swap
    }
  }

  package let cost: Double
  /// 1 − cost/(the cost of skipping all and adding all); 1 for two empty paths.
  package let conformance: Double
  /// From the beginning to the end.
  package let moves: [Move]

  /// - Parameters:
  ///   - ideal: labels or indices of steps.
  ///   - optional: which steps of the ideal may be skipped for nothing.
  package init<Step: Equatable>(
    ideal: [Step], observed: [Step], optional: Set<Int> = [], costs: Costs = Costs()
  ) {
    let skips = ideal.indices.map { optional.contains($0) ? 0 : costs.skip }
    var table = AlignmentTable(ideal: ideal, observed: observed, skips: skips, costs: costs)
    cost = table.fill()
    let worst = skips.reduce(0, +) + costs.extra * Double(observed.count)
    conformance = worst > 0 ? 1 - cost / worst : 1
    moves = table.moves()
  }

  /// Observed indices of added steps that had occurred before: work done twice.
  package func repeats<Step: Hashable>(in observed: [Step]) -> [Int] {
    var seen: Set<Step> = []
    let isFirst = observed.map { seen.insert($0).inserted }
    return moves.compactMap { move in
      if case .extra(let index) = move, !isFirst[index] { index } else { nil }
    }
  }

  /// The best of several acceptable ideals, as an index with its alignment; the first of equals, nil for none.
  package static func best<Step: Equatable>(
    of ideals: [[Step]], observed: [Step], costs: Costs = Costs()
  ) -> (index: Int, alignment: PathAlignment)? {
    var best: (index: Int, alignment: PathAlignment)?
    for (index, ideal) in ideals.enumerated() {
      let alignment = PathAlignment(ideal: ideal, observed: observed, costs: costs)
      if alignment.conformance > best?.alignment.conformance ?? -.infinity { best = (index, alignment) }
    }
    return best
  }
}
