import JourneyStatistics
import TestSupport
import Testing

/// How many answers are asked for: no fewer than it takes, and none too many.
@Suite struct PlannedAnswersTests {
  private static func points(_ counts: [Double]) -> ScoreHistogram {
    ScoreHistogram(scores: [0, 25, 50, 75, 100], counts: counts, on: 0...100)
  }

  @Test func oneAnswerLessWouldBeTooFew() throws {
    var generator = RandomNumbers(seed: 37)
    for _ in 0..<60 {
      let answers = Self.points((0..<5).map { _ in Double(Int.random(in: 0...20, using: &generator)) })
      let width = Double.random(in: 3...60, using: &generator)
      let needed = try #require(SampleSize.byInterval(width, like: answers))
      #expect(try #require(SampleSize.halfWidth(of: needed, like: answers)) <= width)
      if needed > 1 { #expect(try #require(SampleSize.halfWidth(of: needed - 1, like: answers)) > width) }
    }
  }

  /// So many answers show that there is no gap in as many of a thousand surveys as are promised, and hardly in more.
  @Test func asManySurveysShowNoGapAsArePromised() throws {
    let shares = [0.05, 0.1, 0.2, 0.35, 0.3]
    let mean = zip([0.0, 25, 50, 75, 100], shares).reduce(0) { $0 + $1.0 * $1.1 }
    let needed = try #require(
      SampleSize.forEquivalenceByInterval(6, like: Self.points(shares.map { $0 * 20 }), gap: 0))
    var generator = RandomNumbers(seed: 38)
    let shown = (0..<1000).count { _ in
      var counts = shares.map { $0 * 20 }
      for _ in 20..<needed {
        var (place, left) = (0, Double.random(in: 0..<1, using: &generator) - shares[0])
        while left >= 0, place < 4 {
          place += 1
          left -= shares[place]
        }
        counts[place] += 1
      }
      return TargetGap(Self.points(counts), target: mean, margin: 6).verdict() == .noMeaningfulGap
    }
    #expect((780...900).contains(shown), "\(needed) answers: \(shown)")
  }

  @Test func oneAnswerIsEnoughForTheWholeScale() {
    let answers = Self.points([1, 2, 3, 2, 1])
    #expect(SampleSize.byInterval(100, like: answers) == 1)
    #expect(SampleSize.byInterval(0, like: answers) == nil)
  }

  /// (1.959964 + 0.841621)² · 2 · 25² / 5².
  @Test func twoWavesAreOfStrangersUnlessToldOtherwise() {
    let plain = TwoWaveSampleSize(difference: 5, standardDeviation: 25)
    #expect(abs(plain.perWave - 392.4439867) < 1e-6)
    for other in [
      TwoWaveSampleSize(difference: 5, standardDeviation: 25, correlation: 0.5),
      TwoWaveSampleSize(difference: 5, standardDeviation: 25, overlap: 0.5),
      TwoWaveSampleSize(difference: 5, standardDeviation: 25, comparisons: 0),
    ] {
      #expect(abs(other.perWave - plain.perWave) < 1e-9)
    }
  }

  /// Answers that are worth a third each are asked for three times as often.
  @Test func weightedAnswersAreAskedForByTheirNumber() throws {
    let answers = Self.points([2, 4, 8, 14, 12])
    let (plain, weighted) = (
      NeededAnswers(for: answers, margin: 5), NeededAnswers(for: answers, margin: 5, designEffect: 3)
    )
    #expect(weighted.now == 120 && weighted.toShowNoGap == plain.toShowNoGap.map { 3 * $0 })
    #expect(
      try #require(weighted.more(of: weighted.toShowNoGap)) == 3 * #require(plain.more(of: plain.toShowNoGap))
    )
  }

  @Test func moreThanAreThereIsAskedForAndNeverLessThanNone() {
    let needed = NeededAnswers(for: Self.points([1, 2, 3, 2, 1.5]), margin: 5)
    #expect(needed.now == 9)
    #expect(needed.more(of: 12) == 3 && needed.more(of: 9) == 0 && needed.more(of: 4) == 0)
    #expect(needed.more(of: nil) == nil)
    #expect(NeededAnswers.days(for: -4, perDay: 2) == 0...0)
  }
}
