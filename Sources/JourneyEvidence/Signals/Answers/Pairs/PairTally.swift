import JourneyModel

/// How answers about steps go together with answers about the whole journey. A histogram of each alone cannot say it.
package struct PairTally: Sendable, Equatable {
  /// A step's question and its journey's.
  package struct Pair: Sendable, Hashable {
    /// About a step.
    package var step: Question
    /// About the whole of that step's journey.
    package var outcome: Question

    /// - Parameter outcome: about the journey of the step as a whole.
    package init(step: Question, outcome: Question) {
      self.step = step
      self.outcome = outcome
    }
  }

  /// Respondents by their level on the step's scale and on the outcome's.
  package struct Joint: Sendable, Equatable {
    /// Levels of the outcome's scale.
    package var columns: Int
    /// One row a level of the step's scale.
    package var counts: [Int]
    /// What the respondents weigh, cell by cell; nil where all weigh 1.
    package var weights: Histogram.Weights?

    /// No respondents yet; one row a level of the step's scale, one column a level of the outcome's.
    package init(rows: Int, columns: Int) {
      self.columns = columns
      counts = Array(repeating: 0, count: rows * columns)
    }

    /// From now on its respondents may weigh other than 1.
    mutating func countWeights() {
      weights = Histogram.Weights(sums: Array(repeating: 0, count: counts.count), sumOfSquares: 0)
    }

    /// Respondents at a level of each scale, both counted from 0.
    package subscript(step: Int, outcome: Int) -> Int { counts[step * columns + outcome] }
  }

  /// Respondents who answered both questions, by their levels.
  package var joints: [Pair: Joint] = [:]
  /// By the outcome's question.
  package var grams: [Question: Gram] = [:]

  /// No pairs yet.
  package init() {}

  /// Those with the answers to one question about a whole journey.
  func pairs(with outcome: Question) -> PairTally {
    var some = PairTally()
    some.joints = joints.filter { $0.key.outcome == outcome }
    some.grams[outcome] = grams[outcome]
    return some
  }

  /// Puts others in the place of those with the answers to a question about a whole journey.
  mutating func replacePairs(with outcome: Question, by others: PairTally) {
    joints = joints.filter { $0.key.outcome != outcome }
    grams[outcome] = nil
    merge(others.pairs(with: outcome))
  }

  /// Adds the pairs of another part of the same source.
  mutating func merge(_ other: PairTally) {
    joints.merge(other.joints) { mine, others in
      var sum = mine
      for index in sum.counts.indices where others.counts.indices.contains(index) {
        sum.counts[index] = sum.counts[index].saturatingAdd(others.counts[index])
      }
      sum.weights = sum.weights.flatMap { mine in others.weights.flatMap { mine.sum(with: $0) } }
      return sum
    }
    grams.merge(other.grams) { mine, others in
      var sum = mine
      sum.merge(others)
      return sum
    }
  }
}
