import JourneyStatistics
import StatisticsPeers

extension Coverage {
  /// Scores of one group.
  static let oneGroup = [
    score("Net promoter score", scores: [-1, 0, 1], n: 5, parts: 20, classic: ("Wald", wald)),
    score("Net promoter score", scores: [-1, 0, 1], n: 10, parts: 20, classic: ("Wald", wald)),
    score("Net promoter score", scores: [-1, 0, 1], n: 10, parts: 20, classic: ("(3,T)", adjustedWald)),
    score("Mean of a scale from 1 to 5", scores: [1, 2, 3, 4, 5], n: 5, parts: 12, classic: ("t", student)),
    score("Mean of a scale from 1 to 5", scores: [1, 2, 3, 4, 5], n: 10, parts: 12, classic: ("t", student)),
    score("Share (Wilson)", scores: [0, 1], n: 20, parts: 100, classic: ("Clopper-Pearson", clopperPearson)),
    rate(),
  ]

  private typealias Interval = (ScoreHistogram) -> ClosedRange<Double>?

  private static func score(
    _ family: String, scores: [Double], n: Int, parts: Int, classic: (name: String, interval: Interval)
  ) -> CoverageRow {
    let samples = Multinomial.samples(n, levels: scores.count)
    let truths =
      Multinomial.truths(levels: scores.count, parts: parts)
      + Multinomial.concentrated(levels: scores.count)
    let histograms = samples.map { ScoreHistogram(scores: scores, counts: $0) }
    func coverages(_ interval: Interval) -> [Double] {
      let limits = histograms.map(interval)
      return truths.map { truth in
        let mean = Multinomial.mean(scores, truth)
        return zip(samples, limits).reduce(0) { sum, outcome in
          // No interval holds nothing.
          outcome.1?.holds(mean) == true ? sum + Multinomial.probability(of: outcome.0, truth) : sum
        }
      }
    }
    return CoverageRow(
      family: family, sample: "\(n)", coverages: coverages { ScoreInterval($0).limits },
      classic: (classic.name, coverages(classic.interval)))
  }

  private static func netPromoter(_ histogram: ScoreHistogram) -> ClassicNetPromoter {
    ClassicNetPromoter(
      detractors: histogram.counts[0], passives: histogram.counts[1], promoters: histogram.counts[2])
  }

  private static func wald(_ histogram: ScoreHistogram) -> ClosedRange<Double>? {
    netPromoter(histogram).wald.map { $0.lowerBound / 100...$0.upperBound / 100 }
  }

  private static func adjustedWald(_ histogram: ScoreHistogram) -> ClosedRange<Double>? {
    let limits = netPromoter(histogram).adjustedOnScale
    return limits.lowerBound / 100...limits.upperBound / 100
  }

  private static func student(_ histogram: ScoreHistogram) -> ClosedRange<Double>? {
    ClassicMean(histogram).limits
  }

  private static func clopperPearson(_ histogram: ScoreHistogram) -> ClosedRange<Double>? {
    ClassicProportion(successes: histogram.counts[1], of: histogram.n)?.clopperPearson
  }

  private static func rate() -> CoverageRow {
    let limits = (0...120).map { RateInterval(events: Double($0), exposure: 1)?.limits }
    let coverages = (2...100).map { step -> Double in
      let expected = Double(step) / 2
      var probability = Poisson.none(expected)
      return limits.enumerated().reduce(0) { sum, outcome in
        if outcome.offset > 0 { probability *= expected / Double(outcome.offset) }
        return outcome.element?.holds(expected) == true ? sum + probability : sum
      }
    }
    return CoverageRow(family: "Events per exposure", sample: "1-50 events", coverages: coverages)
  }
}
