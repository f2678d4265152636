/// One journey compared with its ideal: the paths, the scores, the feelings, and what follows from them.
package struct GapAnalysis: Sendable, Equatable {
  /// Index into `Model.journeys`.
  package var journey: Int
  package var path: PathComparison
  /// Parallel to `Journey.steps`.
  package var steps: [StepAnalysis]
  /// Answers about the journey as a whole.
  package var overall: [MeasuredScore]
  /// Most important first, at most three: what a person should take away.
  package var findings: [Finding]
  /// Every step with a shortfall, most urgent first.
  package var fixes: [Fix]
}

/// What the numbers say about one step.
package struct StepAnalysis: Sendable, Equatable {
  package var placement: Placement
  /// One per measure and unit that has any number here, the journey's main measure first.
  package var gaps: [MeasureGaps]
  /// Actual feeling minus ideal feeling, in levels.
  package var felt: Int?
  package var drawn: DrawnGap
}

/// Where a step stands in the two paths.
package enum Placement: Sendable, Equatable {
  /// In both, at the same place in the order.
  case matched
  /// In the ideal only.
  case missing
  /// In the actual only.
  case extra
  /// In both, at another place in the order.
  case moved
  /// In neither: a step without an Ideal and without an Actual.
  case empty
}

/// The ideal path laid beside the actual one.
package struct PathComparison: Sendable, Equatable {
  /// Places of the merged order, from first to last; a moved step has two, its ideal and its actual one.
  package struct Column: Sendable, Equatable {
    package var step: Int
    package var isInIdeal: Bool
    package var isInActual: Bool

    package init(step: Int, isInIdeal: Bool, isInActual: Bool) {
      self.step = step
      self.isInIdeal = isInIdeal
      self.isInActual = isInActual
    }
  }

  /// A loop back, shown but not costed.
  package struct LoopBack: Sendable, Equatable {
    package var from: Int
    package var to: Int
    /// Per cent, 0 to 100.
    package var share: Double?
    package var reason: String

    package init(from: Int, to: Int, share: Double?, reason: String) {
      self.from = from
      self.to = to
      self.share = share
      self.reason = reason
    }
  }

  package var columns: [Column]
  /// 1 − cost / (steps of actual + steps of ideal), cost 1 per insertion or deletion; nil unless both paths have steps.
  package var fit: Double?
  package var missing: [Int]
  package var extra: [Int]
  package var moved: [Int]
  package var loops: [LoopBack]
}

/// A measure, and whether its score or its top-box share is meant: gaps are only ever taken within one unit.
package struct Unit: Sendable, Hashable {
  /// Index into `Model.measures`.
  package var measure: Int
  package var isShare: Bool

  package init(measure: Int, isShare: Bool) {
    self.measure = measure
    self.isShare = isShare
  }
}

/// The three gaps of one step in one unit.
package struct MeasureGaps: Sendable, Equatable {
  package var unit: Unit
  /// In score units, or per cent for a share.
  package var ideal: Double?
  package var believed: Double?
  /// From the leading source: direct and transactional first.
  package var measured: MeasuredScore?
  /// From further sources, listed beside it, never pooled.
  package var others: [MeasuredScore]
  /// Measured minus ideal.
  package var delivery: Gap?
  /// Measured minus believed.
  package var perception: Gap?
  /// Believed minus ideal.
  package var admitted: Gap?
}

/// A score that customers gave.
package struct MeasuredScore: Sendable, Equatable {
  /// Index into `Model.sources`.
  package var source: Int
  package var unit: Unit
  package var n: Int
  /// nil under `fewestAnswers`: then only the count may be shown.
  package var estimate: Estimate?

  /// Under this many answers only the count is shown: for privacy, and because the interval says nothing.
  package static let fewestAnswers = 5
}

/// A number with its 95 % interval, in score units (per cent for a share).
package struct Estimate: Sendable, Equatable {
  package var value: Double
  package var interval: ClosedRange<Double>

  package init(value: Double, interval: ClosedRange<Double>) {
    self.value = value
    self.interval = interval
  }
}

/// A difference, turned so that negative is always a shortfall.
package struct Gap: Sendable, Equatable {
  /// In score units (percentage points for a share); intervals only where a sample is involved.
  package var raw: Double
  package var rawInterval: ClosedRange<Double>?
  /// On the common scale, −100 to 100.
  package var points: Double
  package var pointsInterval: ClosedRange<Double>?

  package init(
    raw: Double, rawInterval: ClosedRange<Double>? = nil, points: Double,
    pointsInterval: ClosedRange<Double>? = nil
  ) {
    self.raw = raw
    self.rawInterval = rawInterval
    self.points = points
    self.pointsInterval = pointsInterval
  }

  /// The interval includes no gap.
  package var isWithinNoise: Bool { pointsInterval?.contains(0) ?? false }
}

/// The one gap that a picture draws for a step; the first of these that is known.
package enum DrawnGap: Sendable, Equatable {
  /// Customers' score minus the ideal, in the main measure.
  case measured(Gap, n: Int)
  /// The team's belief minus the ideal, in the main measure.
  case believed(Gap)
  /// Actual feeling minus ideal feeling, in levels of 1 to 5.
  case felt(levels: Int)
  case unknown
}

/// One of the main findings.
package enum Finding: Sendable, Equatable {
  /// A step whose drawn gap is a shortfall. Index into `Journey.steps`.
  case gap(step: Int)
  /// The paths differ.
  case path
  /// There is no shortfall: every known gap is within noise, zero or better.
  case noShortfall
  /// No step has anything to compare yet.
  case nothingToCompare
}

/// A row of "what to fix first", with all that its place in the order was made from.
package struct Fix: Sendable, Equatable {
  /// How much stands behind the gap, strongest first.
  package enum Basis: Int, Sendable, Equatable, Comparable {
    case measured, believed, felt, missing

    package static func < (a: Basis, b: Basis) -> Bool { a.rawValue < b.rawValue }
  }

  /// Index into `Journey.steps`.
  package var step: Int
  package var basis: Basis
  /// The size used for ordering: the end of the gap's interval nearest to no gap where it was measured, the
  /// gap itself where it was believed or felt; in points, in levels when felt, 0 when missing.
  package var cautiousGap: Double
  /// 1 to 5, when stated.
  package var importance: Double?
  /// Per cent, when stated.
  package var reach: Double?
  /// `cautiousGap × importance / 5 × reach / 100`, with 3 and 100 where nothing is stated.
  package var urgency: Double
  /// Indices into `Model.opportunities` that fix this step and are not dropped.
  package var opportunities: [Int]
}
