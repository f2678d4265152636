/// The mean of weighted answers of which one person may give several, with an error that counts people and not answers:
/// Binder's linearisation (1983, Int Stat Rev 51:279) with persons as clusters (Kish and Frankel 1974, JRSS B 36:1), as
/// R's survey package has it (Lumley 2004, J Stat Softw 9(8)).
package struct ClusteredMean: Sendable, Equatable {
  /// What one person's answers add up to; mergeable by addition.
  package struct Person: Sendable, Equatable {
    /// Σw over the person's answers.
    package var weight: Double
    /// Σw·score.
    package var sum: Double
    /// Σw·score².
    package var squares: Double

    /// Nothing yet.
    package init() { (weight, sum, squares) = (0, 0, 0) }

    /// One more answer, or several alike.
    /// - Parameter weight: of all of them together; not negative.
    package mutating func add(_ score: Double, weight: Double = 1) {
      self.weight += weight
      sum += weight * score
      squares += weight * score * score
    }

    /// The answers of another part of the same person's.
    package mutating func add(_ other: Person) {
      weight += other.weight
      sum += other.sum
      squares += other.squares
    }
  }

  /// Of the answers, each by its weight.
  package let mean: Double
  /// Of the persons, each by the mean of her answers: beside `mean`, what a few who answer often make of it.
  package let meanOverPeople: Double
  /// Of `mean`; 0 where all of all people lie together.
  package let standardError: Double
  /// Distinct persons.
  package let respondents: Int
  /// Weighted variance of the answers over the squared error: as many independent answers would know as much. nil where
  /// no answer differs from the mean, or nothing of its error is known.
  package let effectiveN: Double?
  /// (Σ W)²/Σ W² over the persons' weights W: as if each person had one opinion alone.
  package let worstCaseEffectiveN: Double
  /// The largest part of all weight that is one person's, 0 to 1.
  package let largestShare: Double

  /// From here on one person is too much of the mean for the linearisation to see: convention.
  package static let dominantShare = 0.05

  /// nil without anybody whose answers have weight.
  package init?(_ people: [Person]) {
    let people = people.filter { $0.weight > 0 && $0.weight.isFinite }
    let total = people.reduce(0) { $0 + $1.weight }
    guard !people.isEmpty, total > 0, total.isFinite else { return nil }
    let mean = people.reduce(0) { $0 + $1.sum } / total
    let count = Double(people.count)
    // Around the mean, so that no large squares are subtracted from each other.
    let spread = people.reduce(0) { $0 + max(0, $1.squares - mean * (2 * $1.sum - mean * $1.weight)) }
    let scores = people.map { $0.sum - mean * $0.weight }
    let squares = scores.reduce(0) { $0 + $1 * $1 }
    self.mean = mean
    meanOverPeople = people.reduce(0) { $0 + $1.sum / $1.weight } / count
    respondents = people.count
    let error = people.count > 1 ? (count / (count - 1) * squares).squareRoot() / total : 0
    standardError = error
    let variance = spread / total
    effectiveN = error > 0 && variance > 0 ? variance / (error * error) : nil
    worstCaseEffectiveN = total / people.reduce(0) { $0 + $1.weight * ($1.weight / total) }
    largestShare = people.reduce(0) { max($0, $1.weight) } / total
  }

  /// Persons less one.
  package var degreesOfFreedom: Int { respondents - 1 }

  /// One person gives more than `dominantShare` of all.
  package var isDominated: Bool { largestShare > Self.dominantShare }

  /// `effectiveN` with the correction for few clusters; nil where it is.
  package var clusteredN: Double? {
    effectiveN.map { $0 * Double(respondents) / Double(respondents - 1) }
  }

  /// The number of answers that an interval of the mean is to be made from: never more than there are people, and where
  /// one of them dominates, as if each had one opinion alone.
  package var usableN: Double {
    let people = Double(respondents)
    if isDominated { return min(people, worstCaseEffectiveN) }
    return clusteredN.map { min(people, $0) } ?? worstCaseEffectiveN
  }

  /// Student's; nil for one person, of whose error nothing is known.
  package func limits(confidence: Double = ScoreInterval.confidence) -> ClosedRange<Double>? {
    guard respondents > 1 else { return nil }
    let half =
      StudentDistribution(degreesOfFreedom: Double(degreesOfFreedom)).quantile((1 + confidence) / 2)
      * standardError
    return mean - half...mean + half
  }
}
