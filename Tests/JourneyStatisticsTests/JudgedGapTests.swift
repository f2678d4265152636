import JourneyStatistics
import TestSupport
import Testing

/// How sure what is said of gaps is: how far from another verdict, and in which places.
@Suite struct JudgedGapTests {
  private static let gaps: [TargetGap] = {
    var generator = RandomNumbers(seed: 41)
    return (0..<400).map { _ in
      let most = [3, 30, 300].randomElement(using: &generator) ?? 3
      let counts = (0..<5).map { _ in Double(Int.random(in: 0...most, using: &generator)) }
      return TargetGap(
        ScoreHistogram(scores: [1, 2, 3, 4, 5], counts: counts),
        target: Double.random(in: 1...5, using: &generator),
        margin: Double.random(in: 0...0.6, using: &generator))
    }
  }()

  private static func moved(_ limits: ClosedRange<Double>, by step: Double) -> ClosedRange<Double> {
    limits.lowerBound + step...limits.upperBound + step
  }

  /// Both intervals moved alike, as if every answer had moved.
  private static func verdict(of gap: TargetGap, movedBy step: Double) -> Verdict {
    let equivalence = gap.limits(confidence: TargetGap.equivalenceConfidence(0.95))
    return Verdict(
      limits: moved(gap.limits(), by: step), equivalence: moved(equivalence, by: step), margin: gap.margin)
  }

  @Test func aVerdictHoldsAsFarAsItsSlackAndNoFarther() {
    var seen: Set<Verdict> = []
    for gap in Self.gaps where gap.gap != nil {
      let verdict = gap.verdict()
      let ways: [Double]
      switch verdict {
      case .gapConfirmed, .gapSizeUncertain: ways = [-1]
      case .exceedsIdeal, .exceedsSizeUncertain: ways = [1]
      case .noMeaningfulGap: ways = [-1, 1]
      case .tooLittleData:
        #expect(gap.slack(of: verdict) == 0)
        continue
      }
      seen.insert(verdict)
      let slack = gap.slack(of: verdict)
      let (less, more) = (slack * (1 - 1e-9), slack * (1 + 1e-9) + 1e-12)
      #expect(ways.allSatisfy { Self.verdict(of: gap, movedBy: $0 * less) == verdict }, "\(gap)")
      #expect(ways.contains { Self.verdict(of: gap, movedBy: $0 * more) != verdict }, "\(gap)")
    }
    #expect(seen.count == Verdict.allCases.count - 1)
  }

  @Test func gapsThatAreToldApartHaveOnePlaceEachAndTiedOnesShareTheirs() throws {
    func places(_ gaps: [Double], error: Double) throws -> [ClosedRange<Int>] {
      try #require(UncertainRank.all(of: gaps, standardErrors: gaps.map { _ in error })).map(\.places)
    }
    #expect(try places([10, 40, 20, 30], error: 0.1) == [4...4, 1...1, 3...3, 2...2])
    #expect(try places([10, 11, 12], error: 20) == [1...3, 1...3, 1...3])
    // The first two are tied with each other alone.
    #expect(try places([50, 51, 10], error: 5) == [1...2, 1...2, 3...3])
    #expect(try places([10, 51, 50], error: 5) == [3...3, 1...2, 1...2])
  }

  /// Of a largest priority of 40, one of 20 with 10 to 50 is half, with a quarter to all.
  @Test func theLimitsOfAValueArePartsOfTheLargest() throws {
    let marks = try #require(WeightedMarks([(4, 1)]))
    let priority = Priority(importance: 0.5, gap: 40, gapLimits: 20...100)
    let standing = try #require(ValueFeasibility(priority: priority, largest: 40, feasibility: marks))
    #expect(standing.value == 50 && standing.valueLimits == 25...100)
    #expect(ValueFeasibility(priority: priority, largest: 0, feasibility: marks) == nil)
  }
}
