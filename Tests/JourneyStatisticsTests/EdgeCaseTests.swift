import JourneyStatistics
import Testing

/// What bad and scarce input is answered with: something documented, and never a number that is none.
@Suite struct EdgeCaseTests {
  private static let levels: [Double] = [1, 2, 3, 4, 5]

  private static func csat(_ counts: [Double]) -> ScoreHistogram {
    ScoreHistogram(scores: levels, counts: counts)
  }

  private static let empty = csat([0, 0, 0, 0, 0])
  private static let one = csat([0, 0, 0, 1, 0])
  private static let equal = csat([0, 0, 0, 0, 9])
  private static let worst = csat([9, 0, 0, 0, 0])
  private static let billion = csat([1e9, 1e9, 1e9, 1e9, 1e9])
  private static let spoilt = csat([.nan, -3, .infinity, 0, 1])
  private static let faint = csat([1e-300, 0, 2e-300, 0, 1e-300])
  private static let all = [empty, one, equal, worst, billion, spoilt, faint, csat([0, 2, 0, 5, 0])]

  /// Every number that `value` holds, however deep, by mirror.
  private func areFinite(_ value: Any) -> Bool {
    if let number = value as? Double { return number.isFinite }
    return Mirror(reflecting: value).children.allSatisfy { areFinite($0.value) }
  }

  @Test func noAnswersNoNumber() {
    #expect(ScoreInterval(Self.empty) == ScoreInterval(scores: [], counts: [], on: 1...5))
    #expect(ScoreInterval(Self.empty).mean == nil)
    #expect(ScoreInterval(Self.empty).limits == 1...5)
    #expect(ScoreCombination(Self.empty, minus: Self.one) == nil)
    #expect(OrdinalEffect(Self.one, Self.empty) == nil)
    let gap = TargetGap(Self.empty, target: 5, margin: 0.2)
    #expect(gap.gap == nil && gap.p == nil)
    #expect(gap.verdict() == .tooLittleData)
    #expect(
      DifferenceInDifferences(
        treatedBefore: Self.one, treatedAfter: Self.one, controlBefore: Self.one, controlAfter: Self.empty)
        == nil)
    #expect(PeakEnd([]) == nil)
  }

  @Test func everyPairOfHistogramsHasFiniteFigures() {
    for first in Self.all {
      for second in Self.all {
        if let difference = ScoreCombination(first, minus: second) {
          #expect(areFinite(difference.limits()) && areFinite(difference.p), "\(first) \(second)")
        }
        #expect(areFinite(OrdinalEffect(first, second) as Any), "\(first) \(second)")
        let effect = DifferenceInDifferences(
          treatedBefore: first, treatedAfter: second, controlBefore: second, controlAfter: first)
        #expect(areFinite(effect?.effect.limits() as Any))
      }
    }
  }

  @Test func everyHistogramHasFiniteFigures() {
    for histogram in Self.all {
      #expect(areFinite(ScoreInterval(histogram)), "\(histogram)")
      #expect(areFinite(SmoothedScore(histogram) as Any), "\(histogram)")
      #expect(areFinite(NeededAnswers(for: histogram, margin: 0.2)), "\(histogram)")
      for target in [-1, 0, 1, 3, 4, 5, 9.0] {
        let gap = TargetGap(histogram, target: target, margin: 0.25)
        #expect(areFinite(gap.gap as Any) && areFinite(gap.limits()) && areFinite(gap.p as Any))
      }
    }
  }

  @Test func aTargetAtTheEndOfTheScaleIsJudgedByTheMargin() {
    let almost = Self.csat([0, 0, 0, 3, 997])
    let gap = TargetGap(almost, target: 5, margin: 0.2)
    #expect(gap.z == -.infinity)
    #expect(gap.p == 0)
    #expect(gap.verdict() == .noMeaningfulGap)
    #expect(TargetGap(Self.worst, target: 5, margin: 0.2).verdict() == .gapConfirmed)
    #expect(TargetGap(Self.equal, target: 5, margin: 0.2).p == 1)
  }

  @Test func tinyWeightsWeighAsOthersDo() {
    let plain = ScoreInterval(Self.csat([1, 0, 2, 0, 1]).resized(to: 4))
    let tiny = ScoreInterval(Self.faint.resized(to: 4))
    #expect(abs(plain.limits.lowerBound - tiny.limits.lowerBound) < 1e-12)
    #expect(EffectiveSize.kish(sum: 0, sumOfSquares: 0) == nil)
    #expect(EffectiveSize.kish(sum: 4e-150, sumOfSquares: 4e-300).map { abs($0 - 4) < 1e-12 } == true)
    #expect(EffectiveSize.kish(sum: 4e-300, sumOfSquares: 0) == nil)
  }

  @Test func aCollinearGramMatrixLeavesOutTheMixture() throws {
    // The second predictor is twice the first.
    var sums = [[Double]](repeating: [Double](repeating: 0, count: 5), count: 5)
    for index in 0..<120 {
      let x = Double(index % 5)
      let w = Double(index % 7)
      let row = [1, x, 2 * x, w, x + Double(index % 3)]
      for a in row.indices { for b in row.indices { sums[a][b] += row[a] * row[b] } }
    }
    let gram = try #require(GramMatrix(sums))
    let impact = try #require(AdjustedImpact(gram, gaps: [1, 1, 1]))
    #expect(impact.steps[1] == nil)
    #expect(impact.steps[0].map { abs($0.slope - 1) < 0.1 } == true)
    let importance = try #require(StepImportance(gram: gram))
    #expect(importance.source == .derived)
    let weights = importance.weights.map { $0 ?? .nan }
    #expect(abs(weights[0] - weights[1]) < 1e-9)
    #expect(abs(weights.reduce(0, +) - 1) < 1e-9)
  }

  @Test func importanceFallsBackToWhatThereIs() throws {
    let pair: [StepImportance.Association?] = [.init(r: 0.5, n: 40), nil, .init(r: -0.1, n: 40)]
    let few = try #require(GramMatrix([[10, 20, 30], [20, 50, 65], [30, 65, 100]]))
    #expect(StepImportance(gram: few, correlations: [.init(r: 0.5, n: 40)], stated: [4])?.source == .stated)
    #expect(
      StepImportance(gram: nil, correlations: pair, stated: [4, 4, 4])?.source == .correlated)
    #expect(StepImportance(gram: nil, correlations: pair)?.weights == [1, nil, 0])
    #expect(StepImportance(gram: nil, correlations: [.init(r: -0.2, n: 40)], stated: [2])?.source == .stated)
    #expect(StepImportance(gram: nil) == nil)
    #expect(ShapleyImportance(withOutcome: [0.9, -0.9], amongPredictors: [[1, 0.9], [0.9, 1]]) == nil)
    #expect(ShapleyImportance(withOutcome: [], amongPredictors: []) == nil)
  }

  @Test func fewWavesAndEqualDates() throws {
    #expect(TheilSenSlope(times: [3, 3, 3], values: [1, 2, 3]) == nil)
    let standing = try #require(MannKendallTest(times: [3, 3, 3], values: [1, 2, 2]))
    #expect(standing.variance == 0 && standing.z == 0 && standing.p == 1)
    #expect(MannKendallTest(times: [], values: [])?.p == 1)
    #expect(ScoreControlChart(scores: [4], standardErrors: [1], at: [0], baselineWaves: 8)?.variation == nil)
    #expect(ScoreControlChart(scores: [4], standardErrors: [0], at: [0], baselineWaves: 1) == nil)
    func series(_ waves: Int, firstAfter: Double) -> InterruptedTimeSeries? {
      let times = (0..<waves).map(Double.init)
      return InterruptedTimeSeries(
        times, at: times, standardErrors: times.map { _ in 1 }, firstAfter: firstAfter)
    }
    #expect(series(6, firstAfter: 3) != nil)
    #expect(series(6, firstAfter: 6) == nil)
    #expect(series(4, firstAfter: 2) == nil)
    #expect(PreTrend(times: [0, 1], gaps: [1, 2], variances: [1, 1]) == nil)
    #expect(PreTrend(times: [4, 4, 4], gaps: [1, 2, 3], variances: [1, 1, 1]) == nil)
    #expect(MovingAverageChart([1], at: [0], center: 0, deviation: 0) == nil)
  }

  @Test func aSkewedDeviateGoesThereAndBack() {
    for skewness in [-1.2, -0.3, 0, 1e-9, 0.3, 1.2] {
      let law = SkewedDistribution(skewness: skewness)
      for deviate in [-2.5, -1, 0, 1, 2.5] {
        #expect(abs(law.deviate(at: law.value(at: deviate)) - deviate) < 1e-9)
      }
    }
    // Chi-squared of 10: χ² − 10 by √20 has the skewness √(8/10), and 20.48 is its 97.5th of 100.
    let law = SkewedDistribution(skewness: 0.8.squareRoot())
    #expect(
      abs(law.value(at: NormalDistribution.quantile(0.975)) - (20.483 - 10) / 20.0.squareRoot()) < 0.005)
  }

  @Test func wavesAreJudgedByThoseBeforeThem() throws {
    #expect([0, 7, 8, 9, 12, 13, 27].map(ControlLimits.judged) == [0, 0, 0, 1, 4, 1, 15])
    #expect(ControlLimits.width(points: 0, confidence: 0.95) == 2.58)
    #expect(abs(ControlLimits.width(points: 180, confidence: 0.95) - 3.909) < 0.001)
    func wave(_ counts: [Double]) -> ScoreHistogram {
      ScoreHistogram(scores: [0, 25, 50, 75, 100], counts: counts, on: 0...100)
    }
    let usual = Array(repeating: wave([2, 4, 8, 14, 12]), count: 12)
    let times = (0..<14).map(Double.init)
    let course = try #require(
      UsualCourse(usual + [wave([2, 4, 8, 14, 12]), wave([20, 10, 5, 3, 2])], at: times, width: 3))
    #expect(course.outside == [13] && course.drifts == [13])
    // As far as a wave and a center of twelve such may be apart, but lopsided: lower more than higher.
    let limits = course.limits[12]
    #expect(course.center - limits.lowerBound > limits.upperBound - course.center)
    #expect(UsualCourse(Array(usual.prefix(7)), at: Array(times.prefix(7)), width: 3) == nil)
  }

  @Test func sharedPeopleMakeAChangeSurer() throws {
    let then = (0..<40).map { Double($0 % 5) * 25 }
    let now = then.enumerated().map { min(100, $1 + ($0 % 4 == 0 ? 25 : 0)) }
    func wave(_ points: [Double]) -> ScoreHistogram {
      ScoreHistogram(scores: points, counts: points.map { _ in 1 }, on: 0...100)
    }
    func width(_ shared: Int) throws -> Double {
      let people = zip(then, now).prefix(shared).map { ($0, $1) }
      let change = OverlappingWaves(people, then: wave(then), now: wave(now)).difference
      let limits = try #require(change).limits()
      return limits.upperBound - limits.lowerBound
    }
    let strangers = try #require(ScoreCombination(wave(now), minus: wave(then))).limits()
    #expect(try width(0) == strangers.upperBound - strangers.lowerBound)
    #expect(try width(40) < width(20) && width(20) < width(0))
  }

  @Test func aSingleMeasuredWaveIsItsOwnLevel() throws {
    let wave = LocalLevel.Wave(score: 10, variance: 4)
    #expect(LocalLevel([nil, nil], drift: 1) == nil)
    #expect(DriftingLevel([]) == nil)
    #expect(LocalLevel([LocalLevel.Wave(score: 1, variance: 0)], drift: 0) == nil)
    let level = try #require(DriftingLevel([nil, wave, nil]))
    #expect(level.levels[0] == nil)
    #expect(level.levels[1].map { abs($0.level - 10) < 1e-12 } == true)
    #expect(areFinite(level.forecast(3).limits()))
  }

  @Test func shrinkageNeedsThree() {
    #expect(HierarchicalShrinkage(estimates: [1, 2], standardErrors: [1, 1]) == nil)
    #expect(HierarchicalShrinkage(estimates: [1, 2, 3], standardErrors: [1, 0, 1]) == nil)
    #expect(RankUncertainty(gaps: [], standardErrors: []).largest == [])
    #expect(RankUncertainty(gaps: [4], standardErrors: [0]).largest == [1])
    #expect(RankUncertainty(gaps: [4, 4], standardErrors: [0, 0]).expectedRanks == [1.5, 1.5])
  }

  @Test func ratesWithoutEventsOrExposure() {
    #expect(RateInterval(events: 3, exposure: 0) == nil)
    #expect(RateInterval(events: 0, exposure: 10)?.limits.lowerBound == 0)
  }

  @Test func sizesThatNoNumberReaches() {
    #expect(SampleSize.count(SampleSize.forMargin(0, variance: 1)) == nil)
    #expect(SampleSize.count(1e300) == nil)
    #expect(NeededAnswers(for: Self.empty, margin: 0.2).toShowNoGap.map { $0 > 0 } == true)
    #expect(NeededAnswers.days(for: 40, perDay: 0) == nil)
    #expect(NeededAnswers.days(for: 30, perDay: 2) == 10...22.5)
  }

  @Test func verdictsOfSeveralAllHoldTogether() {
    let clear = TargetGap(Self.csat([40, 30, 20, 5, 5]), target: 4.5, margin: 0.2)
    let faint = TargetGap(Self.csat([1, 2, 8, 12, 7]), target: 4.1, margin: 0.2)
    let alone = SimultaneousVerdicts(of: [faint])
    #expect(alone.verdicts == [faint.verdict()])
    let several = SimultaneousVerdicts(of: [
      faint, clear, TargetGap(Self.empty, target: 4, margin: 0.2), faint,
    ])
    #expect(several.verdicts[1] == .gapConfirmed)
    #expect(several.verdicts[2] == .tooLittleData)
    #expect(several.adjustedP[2] == nil)
    // What holds for one alone need not hold for one of three.
    #expect(alone.verdicts[0] == .gapSizeUncertain)
    #expect(several.verdicts[0] == .tooLittleData && several.verdicts[3] == .tooLittleData)
  }

  @Test func numbersOfAnswersAllowWhatTheyAllow() {
    #expect(
      [0, 4, 5, 9, 10, 29, 30, 100_001].map(SampleAdequacy.init) == [
        .noData, .countOnly, .veryFew, .veryFew, .few, .few, .enough, .limitedByBias,
      ])
  }

  @Test func digitsFollowTheError() {
    #expect(ShownPrecision.rounded(37.6, standardError: 14) == 40)
    #expect(ShownPrecision.rounded(37.6, standardError: 3) == 38)
    #expect(ShownPrecision.rounded(4.0512, standardError: 0.09) == 4.05)
    #expect(ShownPrecision.rounded(4.0512, standardError: 0.4) == 4.1)
    #expect(ShownPrecision.rounded(4.05, standardError: 0).isFinite)
  }
}
