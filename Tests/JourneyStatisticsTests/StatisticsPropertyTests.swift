import JourneyStatistics
import TestSupport
import Testing

/// What must hold for all answers, tried on histograms that are often lopsided, small or of one level.
@Suite struct StatisticsPropertyTests {
  private static let levels: [Double] = [1, 2, 3, 4, 5]

  private static func histogram(using generator: inout RandomNumbers) -> ScoreHistogram {
    let most = [1, 3, 12, 200].randomElement(using: &generator) ?? 1
    var counts = levels.map { _ in
      Bool.random(using: &generator) ? 0 : Double(Int.random(in: 0...most, using: &generator))
    }
    counts[Int.random(in: 0..<counts.count, using: &generator)] += 1
    return ScoreHistogram(scores: levels, counts: counts)
  }

  private static let pairs: [(ScoreHistogram, ScoreHistogram)] = {
    var generator = RandomNumbers(seed: 7)
    return (0..<300).map { _ in (histogram(using: &generator), histogram(using: &generator)) }
  }()

  private static func close(_ a: Double, _ b: Double, _ tolerance: Double = 1e-9) -> Bool {
    a == b || abs(a - b) <= tolerance * max(1, abs(a), abs(b))
  }

  @Test func intervalsContainTheirEstimateAndWidenWithConfidence() throws {
    for (first, second) in Self.pairs {
      let difference = try #require(ScoreCombination(first, minus: second))
      let effect = try #require(OrdinalEffect(first, second))
      #expect(effect.limits.contains(effect.theta))
      #expect(effect.limits.lowerBound >= 0 && effect.limits.upperBound <= 1)
      var narrower = difference.limits(confidence: 0.01)
      for confidence in [0.5, 0.9, 0.95, 0.999] {
        let limits = difference.limits(confidence: confidence)
        #expect(limits.contains(difference.estimate))
        // Groups at opposite ends of the scale have one limit there, whatever the confidence.
        #expect(limits.lowerBound <= narrower.lowerBound && narrower.upperBound <= limits.upperBound)
        #expect(limits.upperBound - limits.lowerBound > narrower.upperBound - narrower.lowerBound)
        narrower = limits
      }
    }
  }

  @Test func pAndIntervalNeverDisagree() throws {
    for (first, second) in Self.pairs {
      let difference = try #require(ScoreCombination(first, minus: second))
      let p = difference.p
      guard p > 1e-12, p < 1 else { continue }
      #expect(difference.limits(confidence: 1 - p * 0.999).contains(0))
      #expect(!difference.limits(confidence: 1 - p * 1.001).contains(0))
    }
  }

  @Test func theTestAgainstATargetAgreesWithTheInterval() throws {
    for (histogram, _) in Self.pairs {
      let score = try #require(BoundedScore(histogram))
      for z in [0.3, 1.0, 1.96, 3.5] {
        let limits = score.limits(z: z)
        for (limit, sign) in [(limits.lowerBound, 1.0), (limits.upperBound, -1.0)]
        where limit > 1 && limit < 5 && limit != score.mean {
          #expect(Self.close(score.z(against: limit), sign * z, 1e-7), "\(histogram) at \(limit)")
        }
      }
    }
  }

  @Test func turningTheGroupsRoundTurnsTheResult() throws {
    for (first, second) in Self.pairs {
      let forth = try #require(ScoreCombination(first, minus: second))
      let back = try #require(ScoreCombination(second, minus: first))
      #expect(Self.close(forth.limits().lowerBound, -back.limits().upperBound))
      #expect(Self.close(forth.p, back.p))
      let effect = try #require(OrdinalEffect(first, second))
      let reversed = try #require(OrdinalEffect(second, first))
      #expect(Self.close(effect.cliffsDelta, -reversed.cliffsDelta))
      #expect(Self.close(effect.cliffsDeltaLimits.lowerBound, -reversed.cliffsDeltaLimits.upperBound))
    }
  }

  @Test func mergingTalliesIsTallyingTheWhole() {
    for (first, second) in Self.pairs {
      let whole = ScoreHistogram(scores: Self.levels, counts: zip(first.counts, second.counts).map(+))
      #expect(first.merged(with: second) == whole)
      #expect(ScoreInterval(second.merged(with: first)) == ScoreInterval(whole))
    }
  }

  @Test func theOrderOfLevelsDoesNotMatter() {
    for (first, _) in Self.pairs {
      let reversed = ScoreHistogram(scores: first.scores.reversed(), counts: first.counts.reversed())
      #expect(reversed == first)
    }
  }

  @Test func adjustedPIsInOrderAndNeverSmaller() {
    var generator = RandomNumbers(seed: 11)
    for _ in 0..<200 {
      let p = (0..<Int.random(in: 1...12, using: &generator)).map { _ in
        Double.random(in: 0...1, using: &generator)
      }
      let holm = AdjustedP.holm(p)
      let rates = AdjustedP.benjaminiHochberg(p)
      for i in p.indices {
        let inOrder = [p[i], rates[i], holm[i], min(1, p[i] * Double(p.count))]
        #expect(zip(inOrder, inOrder.dropFirst()).allSatisfy { $0 <= $1 + 1e-15 })
        for j in p.indices where p[i] <= p[j] { #expect(holm[i] <= holm[j] && rates[i] <= rates[j]) }
      }
      #expect(AdjustedP.holm(p.reversed()) == holm.reversed())
    }
  }

  @Test func ranksAddUpAndFollowTheirSteps() {
    var generator = RandomNumbers(seed: 13)
    for _ in 0..<50 {
      let count = Int.random(in: 1...9, using: &generator)
      let gaps = (0..<count).map { _ in Double.random(in: -20...40, using: &generator) }
      let errors = (0..<count).map { _ in Double.random(in: 0.5...15, using: &generator) }
      let ranks = RankUncertainty(gaps: gaps, standardErrors: errors)
      #expect(Self.close(ranks.expectedRanks.reduce(0, +), Double(count * (count + 1)) / 2))
      #expect(Self.close(ranks.largest.reduce(0, +), 1))
      let reversed = RankUncertainty(gaps: gaps.reversed(), standardErrors: errors.reversed())
      for (a, b) in zip(reversed.largest.reversed(), ranks.largest) { #expect(Self.close(a, b)) }
    }
  }

  @Test func shrinkingMovesTowardsTheCenterAndKeepsTheOrderOfSteps() throws {
    var generator = RandomNumbers(seed: 17)
    for _ in 0..<50 {
      let estimates = (0..<6).map { _ in Double.random(in: 0...100, using: &generator) }
      let errors = (0..<6).map { _ in Double.random(in: 1...20, using: &generator) }
      let result = try #require(HierarchicalShrinkage(estimates: estimates, standardErrors: errors))
      let lowest = try #require(estimates.min())
      let highest = try #require(estimates.max())
      #expect(result.means.allSatisfy { $0 >= lowest && $0 <= highest })
      let moved = result.expectedMoves(from: estimates)
      #expect(zip(moved, zip(result.means, estimates)).allSatisfy { Self.close($0 + $1.1, $1.0) })
      let reversed = try #require(
        HierarchicalShrinkage(estimates: estimates.reversed(), standardErrors: errors.reversed()))
      for (a, b) in zip(reversed.means.reversed(), result.means) { #expect(Self.close(a, b)) }
    }
  }

  @Test func importanceAddsUpToWhatIsExplained() throws {
    var generator = RandomNumbers(seed: 19)
    for _ in 0..<40 {
      let cases = (0..<60).map { _ in
        let mood = Double.random(in: 0...2, using: &generator)
        return [1] + (0..<5).map { _ in (mood + Double.random(in: 0...3, using: &generator)).rounded() }
      }
      let terms = 0..<6
      func sums(_ rows: ArraySlice<[Double]>) -> [[Double]] {
        terms.map { a in terms.map { b in rows.reduce(0) { $0 + $1[a] * $1[b] } } }
      }
      let whole = try #require(GramMatrix(sums(cases[...])))
      let parts = try #require(GramMatrix(sums(cases[..<25])))
      let rest = try #require(GramMatrix(sums(cases[25...])))
      #expect(parts.merged(with: rest) == whole)
      let importance = try #require(StepImportance(gram: whole))
      #expect(importance.source == .derived)
      #expect(importance.weights.allSatisfy { ($0 ?? -1) >= 0 })
      #expect(Self.close(importance.weights.reduce(0) { $0 + ($1 ?? 0) }, 1))
      let impact = try #require(AdjustedImpact(whole, gaps: [1, 1, 1, 1]))
      #expect(Self.close(impact.rSquared, try #require(importance.rSquared)))
    }
  }

  @Test func trendsTurnWithTheirValues() throws {
    var generator = RandomNumbers(seed: 29)
    for _ in 0..<60 {
      let times = (0..<9).map(Double.init)
      let values = times.map { _ in Double(Int.random(in: 0...6, using: &generator)) }
      let up = try #require(TheilSenSlope(times: times, values: values))
      let down = try #require(TheilSenSlope(times: times, values: values.map { -$0 }))
      #expect(up.slope == -down.slope)
      #expect(up.limits.contains(up.slope))
      let test = try #require(MannKendallTest(times: times, values: values))
      let shuffled = times.indices.shuffled(using: &generator)
      let other = try #require(
        MannKendallTest(times: shuffled.map { times[$0] }, values: shuffled.map { values[$0] }))
      #expect(test == other)
    }
  }
}
