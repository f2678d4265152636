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

extension DrawnGap {
  /// - Parameter gaps: those of the main measure, its score before its share, so that the score is drawn where both
  ///   could be.
  init(main gaps: [MeasureGaps], felt: Int?) {
    for unit in gaps {
      if let gap = unit.delivery, let score = unit.measured {
        self = .measured(gap, n: score.n)
        return
      }
    }
    if let gap = gaps.lazy.compactMap(\.admitted).first {
      self = .believed(gap)
    } else if let felt {
      self = .felt(levels: felt)
    } else {
      self = .unknown
    }
  }
}
