/// What "too little data" asks for: answers in all, and those still to come.
package struct NeededAnswers: Sendable, Equatable {
  /// To show that there is no gap of δ, when there is none.
  package let toShowNoGap: Int?
  /// To detect a gap of 2δ.
  package let toDetectTwiceMargin: Int?
  /// Answers there are already, rounded down.
  package let now: Int

  /// nil sizes where no number of answers suffices, as for a margin of 0.
  /// - Parameters:
  ///   - gap: of the answers so far, which is still in the score when more are in.
  ///   - designEffect: how many answers like those so far are worth one of `histogram`; 1 where none is weighted.
  ///   - alpha: that of the verdict that the answers are for: one step's part of it where several are judged.
  package init(
    for histogram: ScoreHistogram, margin: Double, gap: Double = 0, designEffect: Double = 1,
    alpha: Double = 1 - ScoreInterval.confidence
  ) {
    let variance = SmoothedScore(histogram)?.variance ?? 0
    toShowNoGap = SampleSize.forEquivalenceByInterval(
      margin, like: histogram, gap: gap, alpha: alpha
    ).flatMap { SampleSize.count(Double($0) * designEffect) }
    toDetectTwiceMargin = SampleSize.count(
      SampleSize.forGap(2 * margin, variance: variance, alpha: alpha) * designEffect)
    now = Int(exactly: (histogram.n * designEffect).rounded(.down)) ?? 0
  }

  /// How many more of `needed`: never less than none.
  package func more(of needed: Int?) -> Int? { needed.map { max(0, $0 - now) } }

  /// Days until `more` answers are in, from how fast they come now; nil when none come. A range, because the past pace
  /// is a guess.
  package static func days(for more: Int, perDay: Double) -> ClosedRange<Double>? {
    guard perDay > 0, perDay.isFinite else { return nil }
    let days = Double(max(0, more)) / perDay
    return days.isFinite ? days / paceFactor...days * paceFactor : nil
  }

  /// Convention: the pace may be half as fast again, or as slow.
  private static let paceFactor = 1.5
}
