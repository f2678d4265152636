import TestSupport
import Testing

@testable import JourneyStatistics

/// How far shares of R² may lie from those of all customers.
@Suite struct ShapleyErrorTests {
  /// Correlations of four predictors that share a mood, and of the outcome with them.
  private static let among = (0..<4).map { a in (0..<4).map { a == $0 ? 1.0 : 0.2 + 0.05 * Double(a + $0) } }
  private static let outcome = [0.6, 0.45, 0.3, 0.2]

  /// The covariances of (predictors, outcome) with one entry moved, as correlations.
  private static func parts(moving row: Int, _ column: Int, by step: Double) throws -> [Double] {
    var covariances = zip(among, outcome).map { $0 + [$1] } + [outcome + [1]]
    covariances[row][column] += step
    if row != column { covariances[column][row] += step }
    let correlations = (0...4).map { a in
      (0...4).map { covariances[a][$0] / (covariances[a][a] * covariances[$0][$0]).squareRoot() }
    }
    let found = try #require(
      ShapleyImportance(
        withOutcome: Array(correlations[4].dropLast()),
        amongPredictors: correlations.dropLast().map { Array($0.dropLast()) }))
    return found.shares.map { $0 / found.rSquared }
  }

  @Test func theGradientIsThatOfTheParts() throws {
    let found = try #require(ShapleyImportance(withOutcome: Self.outcome, amongPredictors: Self.among))
    let gradients = ShapleyGradients(withOutcome: Self.outcome, amongPredictors: Self.among)
    for predictor in 0..<4 {
      let slope = gradients.ofPart(
        predictor, worth: found.shares[predictor] / found.rSquared, explained: found.rSquared)
      for row in 0...4 {
        for column in 0...row {
          let (up, down) = (
            try Self.parts(moving: row, column, by: 1e-5), try Self.parts(moving: row, column, by: -1e-5)
          )
          let moved = (up[predictor] - down[predictor]) / 2e-5
          // An entry off the diagonal stands on both sides of it.
          let told = slope[row][column] * (row == column ? 1 : 2)
          #expect(abs(moved - told) < 1e-6, "\(predictor) at \(row), \(column): \(moved), not \(told)")
        }
      }
    }
  }

  @Test func limitsHoldThePartAndCloseInOnIt() throws {
    let found = try #require(ShapleyImportance(withOutcome: Self.outcome, amongPredictors: Self.among))
    func limits(_ n: Double, _ confidence: Double = 0.95) -> [ClosedRange<Double>] {
      ShapleyError(
        of: found, withOutcome: Self.outcome, amongPredictors: Self.among, n: n, confidence: confidence
      ).limits
    }
    for (index, share) in found.shares.enumerated() {
      let ranges = [limits(50), limits(200), limits(5000)].map { $0[index] } + [limits(5000, 0.5)[index]]
      for range in ranges {
        #expect(range.contains(share / found.rSquared) && (0...1).contains(range.lowerBound))
        #expect(range.upperBound <= 1)
      }
      let widths = ranges.map { $0.upperBound - $0.lowerBound }
      #expect(widths == widths.sorted(by: >))
    }
  }

  /// A factorial design: one answer decides alone, and the other has a share of exactly 0.
  @Test func aShareOfNoneOrOfAllStillHasLimits() throws {
    let among = [[1.0, 0], [0, 1]]
    let found = try #require(ShapleyImportance(withOutcome: [0.8, 0], amongPredictors: among))
    let limits = ShapleyError(
      of: found, withOutcome: [0.8, 0], amongPredictors: among, n: 100, confidence: 0.95
    ).limits
    #expect(limits[0].upperBound == 1 && (0.9..<1).contains(limits[0].lowerBound))
    #expect(limits[1].lowerBound == 0 && limits[1].upperBound > 0 && limits[1].upperBound < 0.1)
  }

  /// Of steps that nobody answers alike to, each explains the square of its slope.
  @Test func theyHoldTheTruthAsOftenAsTheySay() throws {
    let slopes = [0.8, 0.5, 0.3]
    let total = slopes.reduce(0) { $0 + $1 * $1 }
    var generator = RandomNumbers(seed: 31)
    func normal() -> Double {
      (0..<12).reduce(-6.0) { sum, _ in sum + Double.random(in: 0...1, using: &generator) }
    }
    var held = [0.0, 0, 0]
    let samples = 200
    for _ in 0..<samples {
      let rows = (0..<120).map { _ in
        let answers = slopes.map { _ in normal() }
        return [1] + answers + [zip(slopes, answers).reduce(normal()) { $0 + $1.0 * $1.1 }]
      }
      let gram = try #require(
        GramMatrix((0..<5).map { a in (0..<5).map { b in rows.reduce(0) { $0 + $1[a] * $1[b] } } }))
      let found = try #require(StepImportance(gram: gram))
      for (step, slope) in slopes.enumerated()
      where found.limits[step]?.contains(slope * slope / total) == true {
        held[step] += 1
      }
    }
    for count in held { #expect((0.9...0.99).contains(count / Double(samples)), "\(held)") }
  }

  /// The same from twenty groups of people: what the shares of real tables are told with.
  @Test func theJackknifeHoldsTheTruthAsOftenAsItSays() throws {
    let slopes = [0.8, 0.5, 0.3]
    let total = slopes.reduce(0) { $0 + $1 * $1 }
    var generator = RandomNumbers(seed: 32)
    func normal() -> Double {
      (0..<12).reduce(-6.0) { sum, _ in sum + Double.random(in: 0...1, using: &generator) }
    }
    var held = [0.0, 0, 0]
    let samples = 150
    for _ in 0..<samples {
      var groups = Array(repeating: (0..<5).map { _ in [0.0, 0, 0, 0, 0] }, count: 20)
      for _ in 0..<120 {
        let answers = slopes.map { _ in normal() }
        let row = [1] + answers + [zip(slopes, answers).reduce(normal()) { $0 + $1.0 * $1.1 }]
        let group = Int.random(in: 0..<20, using: &generator)
        for a in 0..<5 { for b in 0..<5 { groups[group][a][b] += row[a] * row[b] } }
      }
      let matrices = groups.compactMap(GramMatrix.init)
      let gram = try #require(matrices.dropFirst().reduce(matrices.first) { $0?.merged(with: $1) })
      let found = try #require(StepImportance(gram: gram, groups: matrices))
      #expect(found.isJackknifed)
      for (step, slope) in slopes.enumerated()
      where found.limits[step]?.contains(slope * slope / total) == true {
        held[step] += 1
      }
    }
    for count in held { #expect((0.88...0.99).contains(count / Double(samples)), "\(held)") }
  }
}
