import JourneyStatistics
import TestSupport
import Testing

/// What waves say together: the same people twice, waves that are missing, dates and scores that repeat.
@Suite struct WavesTests {
  private static let then = (0..<40).map { Double($0 % 5) * 25 }
  private static let now = then.enumerated().map { min(100, $1 + ($0 % 4 == 0 ? 25 : 0)) }

  private static func wave(_ points: [Double]) -> ScoreHistogram {
    ScoreHistogram(scores: points, counts: points.map { _ in 1 }, on: 0...100)
  }

  private static func overlapping(_ shared: Int) throws -> ClosedRange<Double> {
    let people = zip(then, now).prefix(shared).map { ($0, $1) }
    return try #require(OverlappingWaves(people, then: wave(then), now: wave(now)).difference).limits()
  }

  private static func close(_ a: Double, _ b: Double, _ tolerance: Double = 1e-9) -> Bool {
    abs(a - b) <= tolerance * max(1, abs(b))
  }

  @Test func whereEverybodyIsInBothEachIsComparedWithHerself() throws {
    let change = try #require(PanelChange(then: Self.then, now: Self.now, on: 0...100))
    let paired = change.score.limits(confidence: 0.95)
    let all = try Self.overlapping(40)
    #expect(Self.close(all.lowerBound, paired.lowerBound) && Self.close(all.upperBound, paired.upperBound))
    #expect(try Self.overlapping(39) != all)
  }

  /// Each distance by its definition: the root of a² + b² − 2 P r a b.
  @Test func peopleInBothWavesTakeTheirPartOfTheDoubtAway() throws {
    let shared = 20
    let pairs = try #require(
      PanelChange(
        then: Array(Self.then.prefix(shared)), now: Array(Self.now.prefix(shared)), on: 0...100))
    let together = try #require(pairs.correlation) * Double(shared) / 40
    let (first, second) = (ScoreInterval(Self.wave(Self.then)), ScoreInterval(Self.wave(Self.now)))
    let (meanThen, meanNow) = (try #require(first.mean), try #require(second.mean))
    func root(_ a: Double, _ b: Double) -> Double { (a * a + b * b - 2 * together * a * b).squareRoot() }
    let below = root(meanNow - second.limits.lowerBound, first.limits.upperBound - meanThen)
    let above = root(second.limits.upperBound - meanNow, meanThen - first.limits.lowerBound)
    let limits = try Self.overlapping(shared)
    #expect(Self.close(limits.lowerBound, meanNow - meanThen - below))
    #expect(Self.close(limits.upperBound, meanNow - meanThen + above))
  }

  @Test func underTenPeopleInBothAreAsStrangers() throws {
    #expect(try Self.overlapping(9) == Self.overlapping(0))
    #expect(try Self.overlapping(10) != Self.overlapping(0))
  }

  /// With half of the weight on the newest, two waves on three quarters are: 0.75 · 16 + 0.25 · 4.
  @Test func whatIsBehindFadesInMissingWavesToo() throws {
    let chart = try #require(
      MovingAverageChart([8, 4, 16], at: [0, 1, 3], center: 0, deviation: 2, newestWeight: 0.5, width: 3))
    #expect(chart.averages == [4, 4, 13])
    let variances = [0.25, 0.25 + 0.25 * 0.25, 0.5625 + 0.0625 * 0.3125]
    for (limit, variance) in zip(chart.upper, variances) {
      #expect(Self.close(limit, 6 * variance.squareRoot()))
    }
    let later = MovingAverageChart(
      [8, 4, 16], at: [7, 8, 10], center: 0, deviation: 2, newestWeight: 0.5, width: 3)
    #expect(later == chart)
  }

  /// Where there is no trend, every order of the values is as likely: the variance of S is that over all of them.
  @Test func theVarianceOfATrendIsThatOverAllOrders() throws {
    for (times, values) in [
      ([0.0, 1, 2, 3, 4], [1.0, 2, 3, 4, 5]), ([0, 1, 2, 3, 4], [1, 1, 2, 2, 2]),
      ([0, 0, 1, 1, 1], [1, 2, 3, 4, 5]), ([0, 0, 0, 1, 2, 2], [1, 1, 1, 2, 2, 3]), ([0, 0], [1, 1]),
    ] {
      let found = try #require(MannKendallTest(times: times, values: values))
      let balances = try Self.orders(of: values).map {
        try #require(MannKendallTest(times: times, values: $0)).balance
      }
      let variance = balances.reduce(0) { $0 + $1 * $1 } / Double(balances.count)
      #expect(Self.close(found.variance, variance), "\(times) \(values): \(found.variance), not \(variance)")
    }
  }

  private static func orders(of values: [Double]) -> [[Double]] {
    guard values.count > 1 else { return [values] }
    return values.indices.flatMap { index in
      var rest = values
      let first = rest.remove(at: index)
      return orders(of: rest).map { [first] + $0 }
    }
  }

  @Test func howWavesGoTogetherDoesNotDependOnTheUnit() throws {
    let values = [40.0, 42, 41, 43, 44, 42, 45, 44, 50, 52, 51, 54]
    func series(_ unit: Double) throws -> InterruptedTimeSeries {
      try #require(
        InterruptedTimeSeries(
          values.map { $0 * unit }, at: values.indices.map(Double.init),
          standardErrors: values.map { _ in 1 }, firstAfter: 8))
    }
    let (points, parts) = (try series(1), try series(1 / 1024))
    #expect(Self.close(try #require(points.durbinWatson), try #require(parts.durbinWatson)))
    #expect(Self.close(try #require(points.autocorrelation), try #require(parts.autocorrelation)))
    #expect(Self.close(points.levelLimits.upperBound, parts.levelLimits.upperBound * 1024))
  }
}
