import JourneyModel
import JourneyStatistics

/// What importance is derived for: each step, or where they are too many the stages, whose answers are the
/// means of
/// their steps' answers.
struct ImportanceParts {
  /// Places in the list of steps, by part.
  private let parts: [[Int]]
  /// How many steps there are.
  private let count: Int

  var isByStage: Bool { parts.count < count }

  /// - Parameter steps: those of the journey that answers were paired with the whole of.
  init(of steps: [ID<Step>], in journey: Journey) {
    count = steps.count
    guard steps.count > ShapleyImportance.mostPredictors else {
      parts = steps.indices.map { [$0] }
      return
    }
    // Steps without a stage are a part together.
    var places: [ID<Stage>?: Int] = [:]
    var parts: [[Int]] = []
    for (place, step) in steps.enumerated() {
      let stage = journey.steps[step].stage
      if let part = places[stage] {
        parts[part].append(place)
      } else {
        places[stage] = parts.count
        parts.append([place])
      }
    }
    self.parts = parts
  }

  /// Sums of products of (1, the parts' means, the outcome), from those of the steps.
  func gathered(_ gram: GramMatrix) -> GramMatrix? {
    guard isByStage, gram.predictors == count else { return gram }
    let rows = [[0]] + parts.map { $0.map { $0 + 1 } } + [[count + 1]]
    return GramMatrix(
      rows.map { row in
        rows.map { column in
          row.reduce(0) { sum, i in sum + column.reduce(0) { $0 + gram.sums[i][$1] } }
            / Double(row.count * column.count)
        }
      })
  }

  /// The share of each step, from those of the parts.
  func shares(of parts: [Estimate?]) -> [Estimate?] {
    guard parts.count == self.parts.count else { return parts }
    var shares = [Estimate?](repeating: nil, count: count)
    for (part, share) in zip(self.parts, parts) {
      for place in part { shares[place] = share?.scaled(by: 1 / Double(part.count)) }
    }
    return shares
  }
}
