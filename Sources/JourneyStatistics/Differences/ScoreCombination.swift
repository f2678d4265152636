/// A sum of independent scores, each times a coefficient: a difference, a difference of differences, a standardised
/// mean. Its limits are those of MOVER, which squares and adds the distances to the unfavourable limits (Zou and
/// Donner 2008); for the difference of two shares this is Newcombe's method 10.
package struct ScoreCombination: Sendable, Equatable {
  /// A score and what it is multiplied by.
  package struct Term: Sendable, Equatable {
    /// What the score is multiplied by; of either sign.
    package var coefficient: Double
    /// Independent of the scores of the other terms.
    package var score: BoundedScore

    /// `coefficient` times `score`.
    package init(_ coefficient: Double, _ score: BoundedScore) {
      self.coefficient = coefficient
      self.score = score
    }
  }

  /// Two of the scores that go together, as some people are in both.
  package struct Shared: Sendable, Equatable {
    /// The places of both among the terms.
    var first: Int
    var second: Int
    /// Of the two scores.
    var correlation: Double
  }

  /// What is added up.
  package let terms: [Term]
  /// Scores that are not independent; none where all are.
  package let shared: [Shared]

  /// The sum of the terms, which must be independent of each other.
  package init(_ terms: [Term]) {
    self.terms = terms
    shared = []
  }

  /// A difference less another of other people: their scores go together within each alone.
  package init(_ first: ScoreCombination, minus second: ScoreCombination) {
    let count = first.terms.count
    terms = first.terms + second.terms.map { Term(-$0.coefficient, $0.score) }
    shared =
      first.shared
      + second.shared.map {
        Shared(first: $0.first + count, second: $0.second + count, correlation: $0.correlation)
      }
  }

  /// The difference first − second; nil when one has no answers.
  /// - Parameter correlation: of the two scores; other than 0 where people are in both.
  package init?(_ first: ScoreHistogram, minus second: ScoreHistogram, correlation: Double = 0) {
    guard let first = BoundedScore(first), let second = BoundedScore(second) else { return nil }
    terms = [Term(1, first), Term(-1, second)]
    shared = correlation == 0 ? [] : [Shared(first: 0, second: 1, correlation: correlation)]
  }

  /// Σ c m.
  package var estimate: Double { terms.reduce(0) { $0 + $1.coefficient * $1.score.mean } }

  /// The limits where the statistic of each score's test is `z`.
  package func limits(z: Double) -> ClosedRange<Double> {
    let estimate = estimate
    let distances = distances(z: z)
    return estimate - distances.below...estimate + distances.above
  }

  /// The limits at a level of confidence between 0 and 1.
  package func limits(confidence: Double = ScoreInterval.confidence) -> ClosedRange<Double> {
    limits(z: NormalDistribution.deviate(confidence: confidence))
  }

  private func distances(z: Double) -> (below: Double, above: Double) {
    var below = 0.0
    var above = 0.0
    var reaches: [(down: Double, up: Double)] = []
    for term in terms {
      let distances = term.score.distances(z: z)
      let (down, up) =
        term.coefficient < 0 ? (distances.above, distances.below) : (distances.below, distances.above)
      below += term.coefficient * term.coefficient * down * down
      above += term.coefficient * term.coefficient * up * up
      if !shared.isEmpty { reaches.append((term.coefficient * down, term.coefficient * up)) }
    }
    for pair in shared {
      let (one, other) = (reaches[pair.first], reaches[pair.second])
      below += 2 * pair.correlation * one.down * other.down
      above += 2 * pair.correlation * one.up * other.up
    }
    return (max(0, below).squareRoot(), max(0, above).squareRoot())
  }

  /// The z at which the limits begin to hold 0, with the sign of the estimate; ±∞ where they don't up to `largestZ`.
  /// Because p comes from it, p and interval can never disagree.
  package var zOfNoDifference: Double {
    let estimate = estimate
    guard estimate != 0 else { return 0 }
    func reachOfZero(_ z: Double) -> Double {
      let distances = distances(z: z)
      return (estimate > 0 ? distances.below : distances.above) - abs(estimate)
    }
    guard reachOfZero(Self.largestZ) >= 0 else { return estimate > 0 ? .infinity : -.infinity }
    let z = RootSearch.root(in: 0...Self.largestZ, of: reachOfZero)
    return estimate > 0 ? z : -z
  }

  /// Two-sided; 0 where it is smaller than any number.
  package var p: Double {
    let z = zOfNoDifference
    return z.isInfinite ? 0 : NormalDistribution.twoSided(z)
  }

  /// Beyond it Φ(−z) is smaller than the smallest number.
  private static let largestZ = 38.0
}
