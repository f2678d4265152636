/// What can be said about a change, given a margin δ under which a change has no meaning.
package enum ChangeVerdict: String, Sendable, Equatable, CaseIterable {
  /// Better, or worse, by at least δ.
  case better, worse
  /// Better, or worse, by an amount that may be under δ.
  case betterSizeUncertain, worseSizeUncertain
  /// Less than δ to either side.
  case noMeaningfulChange
  /// Nothing of the above.
  case tooLittleData

  /// - Parameters:
  ///   - change: later minus earlier, positive where it is better.
  ///   - margin: δ, not negative.
  ///   - confidence: of the interval; "no meaningful change" is read off that of two one-sided tests.
  package init(of change: ScoreCombination, margin: Double, confidence: Double = ScoreInterval.confidence) {
    func worsening(_ confidence: Double) -> ClosedRange<Double> {
      let limits = change.limits(confidence: confidence)
      return -limits.upperBound ... -limits.lowerBound
    }
    let verdict = Verdict(
      limits: worsening(confidence), equivalence: worsening(TargetGap.equivalenceConfidence(confidence)),
      margin: margin)
    self =
      switch verdict {
      case .gapConfirmed: .worse
      case .exceedsIdeal: .better
      case .noMeaningfulGap: .noMeaningfulChange
      case .gapSizeUncertain: .worseSizeUncertain
      case .exceedsSizeUncertain: .betterSizeUncertain
      case .tooLittleData: .tooLittleData
      }
  }
}
