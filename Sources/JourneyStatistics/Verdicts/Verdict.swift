/// What can be said about a gap, given a margin δ under which a gap has no meaning. "Not significant" is none of them.
package enum Verdict: Sendable, Equatable, CaseIterable {
  /// At least δ short of the ideal.
  case gapConfirmed
  /// At least δ beyond the ideal.
  case exceedsIdeal
  /// Less than δ to either side.
  case noMeaningfulGap
  /// Short of the ideal by an amount that may be under δ.
  case gapSizeUncertain
  /// Beyond the ideal by an amount that may be under δ.
  case exceedsSizeUncertain
  /// Nothing of the above, or no answers at all.
  case tooLittleData

  /// - Parameters:
  ///   - limits: of target − measured, so that positive is a shortfall.
  ///   - equivalence: limits at the level whose interval equals two one-sided tests: 90 % beside 95 %.
  ///   - margin: δ, not negative.
  package init(limits: ClosedRange<Double>, equivalence: ClosedRange<Double>, margin: Double) {
    if limits.lowerBound > 0, limits.lowerBound >= margin {
      self = .gapConfirmed
    } else if limits.upperBound < 0, limits.upperBound <= -margin {
      self = .exceedsIdeal
    } else if equivalence.lowerBound > -margin, equivalence.upperBound < margin {
      self = .noMeaningfulGap
    } else if limits.lowerBound > 0 {
      self = .gapSizeUncertain
    } else if limits.upperBound < 0 {
      self = .exceedsSizeUncertain
    } else {
      self = .tooLittleData
    }
  }

  /// There is a shortfall, of whatever size.
  package var isGap: Bool { self == .gapConfirmed || self == .gapSizeUncertain }
}

/// The smallest gap that matters.
package enum Margin {
  /// Convention, for users to set their own: 5 % of the range of the scale, that is 10 points of NPS, 5 of a share,
  /// 0.2 of a scale from 1 to 5.
  package static func customary(on scale: ClosedRange<Double>) -> Double {
    0.05 * (scale.upperBound - scale.lowerBound)
  }
}
