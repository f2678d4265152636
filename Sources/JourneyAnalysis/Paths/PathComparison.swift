package import JourneyModel

/// The ideal path laid beside the actual one.
package struct PathComparison: Sendable, Equatable {
  /// Places of the merged order, from first to last; a moved step has two, its ideal and its actual one.
  package struct Column: Sendable, Equatable {
    /// What stands there.
    package var step: ID<Step>
    /// The ideal path has the step at this place.
    package var isInIdeal: Bool
    /// The actual path has the step at this place.
    package var isInActual: Bool

    /// A place as given: that one of the paths has it is not checked.
    package init(step: ID<Step>, isInIdeal: Bool, isInActual: Bool) {
      self.step = step
      self.isInIdeal = isInIdeal
      self.isInActual = isInActual
    }
  }

  /// A loop back, shown but not costed.
  package struct LoopBack: Sendable, Equatable {
    /// Where customers are sent back.
    package var from: ID<Step>
    /// Where they go on from.
    package var to: ID<Step>
    /// Per cent, 0 to 100.
    package var share: Double?
    /// As written; empty where none is.
    package var reason: String

    /// - Parameter share: per cent, 0 to 100; nil where it is not known.
    package init(from: ID<Step>, to: ID<Step>, share: Double?, reason: String) {
      self.from = from
      self.to = to
      self.share = share
      self.reason = reason
    }
  }

  /// Both paths as one order.
  package var columns: [Column]
  /// 1 − cost / (steps of actual + steps of ideal), cost 1 per insertion or deletion; nil unless both paths have steps.
  package var fit: Double?
  /// In ideal order: those that nobody meets, as the team or a log says.
  package var missing: [ID<Step>]
  /// In ideal order: those of which nothing says yet whether anybody meets them. They count in no fit.
  package var undescribed: [ID<Step>] = []
  /// In actual order.
  package var extra: [ID<Step>]
  /// In ideal order.
  package var moved: [ID<Step>]
  /// In actual order of the steps they start from.
  package var loops: [LoopBack]

  /// Both paths have steps and they are not the same.
  package var differs: Bool { fit.map { $0 < 1 } ?? false }
}

extension PathComparison {
  /// The journey's ideal path beside the one that the team believes everybody walks.
  init(of journey: Journey) {
    let actual = journey.actualPath()
    self.init(
      ideal: journey.idealPath, actual: actual,
      undescribed: Set(journey.idealPath.filter { journey.steps[$0].isNotYetDescribed }))
    loops = actual.flatMap { step in
      (journey.common(step)?.loops ?? []).map {
        LoopBack(from: step, to: $0.to, share: $0.share, reason: $0.reason)
      }
    }
  }

  /// Aligns two orders of distinct steps by insertions and deletions.
  ///
  /// As no step repeats within a path, a longest common subsequence is a longest run of common steps whose ideal
  /// places increase along the actual path: O(n log n) where the usual table would be quadratic.
  init(ideal: [ID<Step>], actual: [ID<Step>], undescribed open: Set<ID<Step>> = []) {
    var idealPlace: [ID<Step>: Int] = [:]
    for (place, step) in ideal.enumerated() { idealPlace[step] = place }
    let places = actual.compactMap { idealPlace[$0] }
    let matched = places.longestIncreasingSubsequence.map { ideal[$0] }

    let stepsOfActual = Set(actual)
    let matchedSteps = Set(matched)
    columns = Self.columns(ideal: ideal, actual: actual, matched: matched)
    missing = ideal.filter { !stepsOfActual.contains($0) && !open.contains($0) }
    undescribed = ideal.filter(open.contains)
    extra = actual.filter { idealPlace[$0] == nil }
    moved = ideal.filter { stepsOfActual.contains($0) && !matchedSteps.contains($0) }
    loops = []
    let described = ideal.count - undescribed.count
    if described > 0, !actual.isEmpty {
      let length = described + actual.count
      fit = 1 - Double(length - 2 * matched.count) / Double(length)
    }
  }

  /// Both paths as one order: the matched steps, and between two of them what stands there in either path.
  private static func columns(ideal: [ID<Step>], actual: [ID<Step>], matched: [ID<Step>]) -> [Column] {
    var columns: [Column] = []
    var ideals = ideal[...]
    var actuals = actual[...]
    for step in matched {
      columns += unmatched(ideals.prefix { $0 != step }, actuals.prefix { $0 != step })
      columns.append(Column(step: step, isInIdeal: true, isInActual: true))
      ideals = ideals.drop { $0 != step }.dropFirst()
      actuals = actuals.drop { $0 != step }.dropFirst()
    }
    return columns + unmatched(ideals, actuals)
  }

  /// Each path keeps its own order; between the two, the step written first comes first, as its author told the story.
  private static func unmatched(_ ideals: ArraySlice<ID<Step>>, _ actuals: ArraySlice<ID<Step>>) -> [Column] {
    var columns: [Column] = []
    var ideals = ideals
    var actuals = actuals
    while let step = [ideals.first, actuals.first].compactMap(\.self).min() {
      let isInIdeal = ideals.first == step
      columns.append(Column(step: step, isInIdeal: isInIdeal, isInActual: !isInIdeal))
      if isInIdeal { ideals.removeFirst() } else { actuals.removeFirst() }
    }
    return columns
  }

  /// Where each of a journey's steps stands, parallel to them.
  func placements(stepCount: Int) -> [Placement] {
    var placements = Array(repeating: Placement.empty, count: stepCount)
    for column in columns where column.isInIdeal && column.isInActual {
      placements[column.step.index] = .matched
    }
    for step in missing { placements[step.index] = .missing }
    for step in undescribed { placements[step.index] = .undescribed }
    for step in extra { placements[step.index] = .extra }
    for step in moved { placements[step.index] = .moved }
    return placements
  }
}
