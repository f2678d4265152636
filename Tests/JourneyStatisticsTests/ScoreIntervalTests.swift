import JourneyStatistics
import TestSupport
import Testing

@Suite struct ScoreIntervalTests {
  /// A histogram on a scale of 2 to 11 levels, often with empty ends or a single level.
  private struct Sample: CustomStringConvertible {
    var scores: [Double]
    var counts: [Double]
    var scale: ClosedRange<Double> { scores[0]...scores[scores.count - 1] }
    var description: String { "\(scores) \(counts)" }

    func interval(confidence: Double = 0.95) -> ScoreInterval {
      ScoreInterval(scores: scores, counts: counts, on: scale, confidence: confidence)
    }
  }

  private static func samples(_ count: Int, seed: UInt64) -> [Sample] {
    var generator = RandomNumbers(seed: seed)
    return (0..<count).map { _ in
      let levels = Int.random(in: 2...11, using: &generator)
      let lowest = Double.random(in: -100...100, using: &generator)
      let grain = Double.random(in: 0.01...50, using: &generator)
      let size = Double.random(in: 0...5, using: &generator)
      var counts = (0..<levels).map { _ in
        Bool.random(using: &generator)
          ? 0 : (1 + 9 * Double.random(in: 0...size, using: &generator)).rounded()
      }
      counts[Int.random(in: 0..<levels, using: &generator)] += 1
      return Sample(scores: (0..<levels).map { lowest + Double($0) * grain }, counts: counts)
    }
  }

  private static let samples = samples(400, seed: 1)

  @Test func containsItsMeanWithinTheScaleAndHasWidth() {
    for sample in Self.samples {
      let result = sample.interval()
      #expect(result.mean.map(result.limits.contains) == true, "\(sample)")
      #expect(sample.scale.contains(result.limits.lowerBound), "\(sample)")
      #expect(sample.scale.contains(result.limits.upperBound), "\(sample)")
      #expect(result.limits.lowerBound < result.limits.upperBound, "\(sample)")
    }
  }

  @Test func widensWithConfidence() {
    for sample in Self.samples {
      let levels = [0.5, 0.9, 0.95, 0.99, 0.9999].map { sample.interval(confidence: $0).limits }
      for (narrow, wide) in zip(levels, levels.dropFirst()) {
        #expect(wide.lowerBound <= narrow.lowerBound && narrow.upperBound <= wide.upperBound, "\(sample)")
        #expect(wide.upperBound - wide.lowerBound > narrow.upperBound - narrow.lowerBound, "\(sample)")
      }
    }
  }

  @Test func narrowsWithMoreOfTheSameAnswers() {
    for sample in Self.samples {
      var larger = sample
      larger.counts = sample.counts.map { $0 * 3 }
      let few = sample.interval().limits
      let many = larger.interval().limits
      #expect(many.upperBound - many.lowerBound < few.upperBound - few.lowerBound, "\(sample)")
      #expect(few.lowerBound <= many.lowerBound && many.upperBound <= few.upperBound, "\(sample)")
    }
  }

  @Test func followsTheScaleWhenItIsMovedStretchedOrTurnedRound() {
    for sample in Self.samples {
      let limits = sample.interval().limits
      let stretched = Sample(scores: sample.scores.map { $0 * 4 - 7 }, counts: sample.counts).interval()
        .limits
      let turned = Sample(scores: sample.scores.map { -$0 }.reversed(), counts: sample.counts.reversed())
        .interval().limits
      let tolerance = 1e-9 * (1 + abs(limits.lowerBound) + abs(limits.upperBound))
      #expect(abs(stretched.lowerBound - (limits.lowerBound * 4 - 7)) < 4 * tolerance, "\(sample)")
      #expect(abs(stretched.upperBound - (limits.upperBound * 4 - 7)) < 4 * tolerance, "\(sample)")
      #expect(abs(turned.lowerBound + limits.upperBound) < tolerance, "\(sample)")
      #expect(abs(turned.upperBound + limits.lowerBound) < tolerance, "\(sample)")
    }
  }

  @Test func splittingALevelChangesNothing() {
    for sample in Self.samples {
      var split = sample
      split.scores.insert(sample.scores[1], at: 1)
      split.counts.insert(sample.counts[1] / 4, at: 1)
      split.counts[2] *= 0.75
      let whole = sample.interval().limits
      let parts = split.interval().limits
      let tolerance = 1e-9 * (1 + abs(whole.lowerBound) + abs(whole.upperBound))
      #expect(abs(whole.lowerBound - parts.lowerBound) < tolerance, "\(sample)")
      #expect(abs(whole.upperBound - parts.upperBound) < tolerance, "\(sample)")
    }
  }

  @Test func isWilsonsWithTwoLevels() {
    let z = NormalDistribution.quantile(0.975)
    for n in [1.0, 2, 5, 17, 100, 1e4, 1e9] {
      for part in [0, 0.1, 0.25, 0.5, 0.9, 1] {
        let successes = (part * n).rounded()
        let p = successes / n
        let middle = (p + z * z / (2 * n)) / (1 + z * z / n)
        let half = z / (1 + z * z / n) * (p * (1 - p) / n + z * z / (4 * n * n)).squareRoot()
        let limits = ScoreInterval(scores: [0, 1], counts: [n - successes, successes], on: 0...1).limits
        #expect(abs(limits.lowerBound - (middle - half)) < 1e-14, "\(successes) of \(n)")
        #expect(abs(limits.upperBound - (middle + half)) < 1e-14, "\(successes) of \(n)")
      }
    }
  }

  /// The definition itself: at a limit that is no end of the scale n ℓ (m − μ) = z², where ℓ balances the levels.
  @Test func limitsAreWhereTheScoreTestBarelyRejects() throws {
    let z = NormalDistribution.quantile(0.975)
    for sample in Self.samples(60, seed: 2) {
      let result = sample.interval()
      let mean = try #require(result.mean)
      let n = sample.counts.reduce(0, +)
      for (limit, end) in [
        (result.limits.lowerBound, sample.scale.lowerBound),
        (result.limits.upperBound, sample.scale.upperBound),
      ] where limit != mean {
        let tilt = z * z / (n * (mean - limit))
        let balance = zip(sample.scores, sample.counts).reduce(0) { sum, level in
          sum + level.1 / n * (level.0 - limit) / (1 + tilt * (level.0 - limit))
        }
        // Where the tilt is at its bound, the end level takes the missing probability, and the sum need not vanish.
        let isBound = abs(1 + tilt * (end - limit)) < 1e-9
        #expect(
          isBound || abs(balance) < 1e-9 * (sample.scale.upperBound - sample.scale.lowerBound), "\(sample)")
      }
    }
  }

  @Test func withoutAnswersItIsTheScale() {
    let result = ScoreInterval(scores: [1, 2, 3], counts: [0, 0, 0], on: 1...3)
    #expect(result.mean == nil)
    #expect(result.limits == 1...3)
  }

  @Test func endsOfTheScaleAreTheirOwnLimits() {
    let best = ScoreInterval(scores: [1, 2, 3, 4, 5], counts: [0, 0, 0, 0, 12], on: 1...5)
    #expect(best.mean == 5)
    #expect(best.limits.upperBound == 5)
    #expect(best.limits.lowerBound < 5)
    let worst = ScoreInterval(scores: [1, 2, 3, 4, 5], counts: [12, 0, 0, 0, 0], on: 1...5)
    #expect(worst.limits.lowerBound == 1)
    #expect(worst.limits.upperBound > 1)
  }

  @Test func aScaleOfOnePointHasOneAnswer() {
    let result = ScoreInterval(scores: [3], counts: [9], on: 3...3)
    #expect(result.mean == 3)
    #expect(result.limits == 3...3)
  }
}
