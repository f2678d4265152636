extension SampleSize {
  /// The fewest answers with which the farther limit lies at most `halfWidth` from the score, searched on the interval
  /// itself: near an end of the scale the interval is lopsided, and z²s²/E² promises too much.
  ///
  /// The shares are those of the answers so far with pseudo-responses, as for `SmoothedScore`. nil where no number of
  /// answers up to `mostSearched` suffices.
  package static func byInterval(
    _ halfWidth: Double, like answers: ScoreHistogram, confidence: Double = ScoreInterval.confidence
  ) -> Int? {
    guard halfWidth > 0 else { return nil }
    return fewest { n in
      self.halfWidth(of: n, like: answers, confidence: confidence).map { $0 <= halfWidth } ?? false
    }
  }

  /// The fewest answers that show that there is no gap of `margin` when in truth there is none at all, by the very
  /// interval that the verdict reads: its farther half and the luck of the draw of its middle fit into the margin.
  ///
  /// nil where no number of answers up to `mostSearched` suffices.
  package static func forEquivalenceByInterval(
    _ margin: Double, like answers: ScoreHistogram, alpha: Double = 0.05, power: Double = customaryPower
  ) -> Int? {
    guard margin > 0, let variance = SmoothedScore(answers)?.variance else { return nil }
    let luck = NormalDistribution.quantile(1 - (1 - power) / 2)
    return fewest { n in
      let half = halfWidth(of: n, like: answers, confidence: TargetGap.equivalenceConfidence(1 - alpha))
      return half.map { $0 + luck * (variance / Double(n)).squareRoot() <= margin } ?? false
    }
  }

  /// The least n of which a condition holds that holds of all larger ones.
  private static func fewest(_ suffices: (Int) -> Bool) -> Int? {
    var high = 1
    while !suffices(high) {
      guard high < mostSearched else { return nil }
      high *= 2
    }
    var low = high / 2
    while high - low > 1 {
      let middle = (low + high) / 2
      if suffices(middle) { high = middle } else { low = middle }
    }
    return high
  }

  /// How far the farther limit will lie from the score with `n` answers like those so far; nil for a histogram without
  /// levels.
  package static func halfWidth(
    of n: Int, like answers: ScoreHistogram, confidence: Double = ScoreInterval.confidence
  ) -> Double? {
    let planned = answers.smoothed(by: SmoothedScore.pseudoResponses).resized(to: Double(n))
    return BoundedScore(planned).map { score in
      let limits = score.limits(confidence: confidence)
      return max(score.mean - limits.lowerBound, limits.upperBound - score.mean)
    }
  }

  /// More answers than any survey has.
  private static let mostSearched = 1 << 40
}
