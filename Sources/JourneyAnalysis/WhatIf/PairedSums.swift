import JourneyEvidence
import JourneyModel
import JourneyStatistics

extension CustomerVoice {
  /// How many people there are to an answer to a question, 1 at most; 1 where the source does not say.
  func peopleRatio(of question: Question, from source: ID<Source>) -> Double {
    people(
      behind: question.subject, in: ScoreUnit(measure: question.measure, isShare: false), from: source,
      on: nil)?.ratio ?? 1
  }
}

extension PairTally.Joint {
  /// Its cells as what the pairs are worth: by their weights, and no more than there are people.
  func worth(_ peopleRatio: Double) -> [Double] {
    let values = weights?.sums ?? counts.map(Double.init)
    let total = values.reduce(0, +)
    guard total > 0 else { return values }
    var size = Double(n)
    if let weights { size = EffectiveSize.kish(sum: total, sumOfSquares: weights.sumOfSquares) ?? 0 }
    let factor = size * peopleRatio / total
    return factor == 1 ? values : values.map { $0 * factor }
  }

  /// Pairs counted.
  var n: Int { counts.reduce(0) { $0.saturatingAdd($1) } }
}

extension Gram {
  /// Over some of its rows, as many cases as they are worth; nil without any.
  func matrix(_ rows: [Int], worth peopleRatio: Double) -> GramMatrix? {
    var size = n
    if squaredWeights != n { size = EffectiveSize.kish(sum: self[0, 0], sumOfSquares: squaredWeights) ?? 0 }
    let factor = self[0, 0] > 0 ? size * peopleRatio / self[0, 0] : 0
    return GramMatrix(rows.map { row in rows.map { factor == 1 ? self[row, $0] : self[row, $0] * factor } })
  }

  /// The same of each group of people; none where the groups are not known.
  func groupMatrices(_ rows: [Int]) -> [GramMatrix] {
    groups.compactMap { sums in GramMatrix(rows.map { row in rows.map { sums[place(row, $0)] } }) }
  }
}
