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

  /// The answers in all with which those so far show that there is no gap of `margin` when in truth there is none at all,
  /// by the very interval that the verdict reads. The answers so far stay as they are: where their mean lies off the target
  /// by chance, it takes more to bring it back.
  ///
  /// nil where no number of answers up to `mostSearched` suffices.
  /// - Parameter gap: of the answers so far.
  package static func forEquivalenceByInterval(
    _ margin: Double, like answers: ScoreHistogram, gap: Double = 0, alpha: Double = 0.05,
    power: Double = customaryPower
  ) -> Int? {
    guard margin > 0, let variance = SmoothedScore(answers)?.variance else { return nil }
    let now = answers.n
    return fewest { count in
      let n = Double(count)
      let confidence = TargetGap.equivalenceConfidence(1 - alpha)
      guard n >= now, let half = halfWidth(of: count, like: answers, confidence: confidence), half < margin
      else { return false }
      let (room, offset) = (margin - half, gap * now / n)
      let error = ((n - now) * variance).squareRoot() / n
      guard error > 0 else { return abs(offset) < room }
      let chance =
        NormalDistribution.cumulative((room - offset) / error)
        - NormalDistribution.cumulative((-room - offset) / error)
      return chance >= power
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
