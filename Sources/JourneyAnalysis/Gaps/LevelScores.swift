import JourneyEvidence
import JourneyModel

extension Histogram {
  /// What an answer on each level is worth, so that the score is the mean of it: every score of ours is linear in the
  /// counts. nil when a share is asked of a measure without a top box.
  func scores(of measure: Measure, asShare isShare: Bool) -> [Double]? {
    let answers = counts.indices.map(answer)
    if isShare {
      guard let topBox = measure.topBox else { return nil }
      // Answers stand on a grid; rounding of decimals must not move the box's own ends out of it.
      let slack = grain / 1000
      let box = topBox.lowerBound - slack...topBox.upperBound + slack
      return answers.map { box.contains($0) ? 100 : 0 }
    }
    switch measure.scoring {
    case .netPromoter:
      return answers.map { $0 >= Self.lowestPromoter ? 100 : $0 <= Self.highestDetractor ? -100 : 0 }
    case .mean:
      return answers
    }
  }

  /// Answers 9 and 10 promote and 0 to 6 detract: Reichheld's definition of the Net Promoter Score.
  private static let lowestPromoter = 9.0
  private static let highestDetractor = 6.0
}
