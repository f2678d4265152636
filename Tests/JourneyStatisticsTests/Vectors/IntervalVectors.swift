import JourneyStatistics
import StatisticsPeers

extension VectorsTests {
  static let intervals: [String: VectorMethod] = [
    "bounded_score_interval": { vector in
      let histogram = try vector.histogram("counts", on: "scores").scaled(by: 100)
      return fields(of: histogram, vector, mean: "nps")
    },
    "bounded_score_interval_mean": { vector in
      let histogram = try vector.histogram("counts")
      let classic = ClassicMean(histogram, confidence: vector.confidence)
      let others: [String: any VectorAnswer] = [
        "sd": classic.standardDeviation, "t_lower": classic.limits?.lowerBound,
        "t_upper": classic.limits?.upperBound,
      ]
      return fields(of: histogram, vector, mean: "mean").merging(others) { first, _ in first }
    },
    "weighted_score_interval": { vector in
      let histogram = try vector.histogram("weight_sum_per_level")
      let size = EffectiveSize.kish(
        sum: try vector.number("sum_w"), sumOfSquares: try vector.number("sum_w2"))
      return fields(of: histogram.resized(to: size ?? 0), vector, mean: "mean")
        .merging(["n_eff": size]) { first, _ in first }
    },
    "wilson_interval": { vector in
      let histogram = ScoreHistogram(successes: try vector.number("successes"), of: try vector.number("n"))
      return fields(of: histogram, vector, mean: "p")
    },
    "csat_top2box": { try share(of: "top_levels", $0) },
    "ces2_percent_agree": { try share(of: "agree_levels", $0) },
    "nps_wald_and_adjusted_wald_3T": { vector in
      let classic = ClassicNetPromoter(
        detractors: try vector.number("detractors"), passives: try vector.number("passives"),
        promoters: try vector.number("promoters"), pseudoResponses: try vector.parameters("pseudo"),
        confidence: vector.confidence)
      return [
        "nps": classic.score, "variance": classic.variance, "se_wald": classic.standardError,
        "wald_lower": classic.wald?.lowerBound, "wald_upper": classic.wald?.upperBound,
        "adj_center": classic.adjustedScore,
        "adj_lower_unclipped": classic.adjusted.lowerBound,
        "adj_upper_unclipped": classic.adjusted.upperBound,
        "adj_lower": classic.adjustedOnScale.lowerBound, "adj_upper": classic.adjustedOnScale.upperBound,
      ]
    },
    "binomial_alternatives": { vector in
      let classic = ClassicProportion(
        successes: try vector.number("successes"), of: try vector.number("n"), confidence: vector.confidence)
      return [
        "jeffreys_lower": classic?.jeffreys.lowerBound, "jeffreys_upper": classic?.jeffreys.upperBound,
        "agresti_coull_lower": classic?.agrestiCoull.lowerBound,
        "agresti_coull_upper": classic?.agrestiCoull.upperBound,
        "clopper_pearson_lower": classic?.clopperPearson.lowerBound,
        "clopper_pearson_upper": classic?.clopperPearson.upperBound,
      ]
    },
    "poisson_rate_score_interval": { vector in
      let rate = RateInterval(
        events: try vector.number("events"), exposure: try vector.number("exposure"),
        confidence: vector.confidence)
      return ["rate": rate?.rate, "lower": rate?.limits.lowerBound, "upper": rate?.limits.upperBound]
    },
    "smoothed_standard_error": { vector in
      let score = SmoothedScore(
        try vector.histogram("counts", on: "scores"), pseudoResponses: try vector.parameter("pseudo_total"))
      return [
        "smoothed_mean": score?.mean, "smoothed_variance": score?.variance, "se": score?.standardError,
      ]
    },
  ]

  private static func fields(
    of histogram: ScoreHistogram, _ vector: Vector, mean: String
  ) -> [String: any VectorAnswer] {
    let interval = ScoreInterval(histogram, confidence: vector.confidence)
    return [
      "n": histogram.n, mean: interval.mean, "lower": interval.limits.lowerBound,
      "upper": interval.limits.upperBound,
    ]
  }

  private static func share(of box: String, _ vector: Vector) throws -> [String: any VectorAnswer] {
    let top = Set(try vector.numbers(box))
    let scores = try vector.numbers("levels").map { top.contains($0) ? 100.0 : 0 }
    let histogram = ScoreHistogram(scores: scores, counts: try vector.numbers("counts"), on: 0...100)
    return fields(of: histogram, vector, mean: "percent")
      .merging(["mean": try vector.histogram("counts").mean]) { first, _ in first }
  }
}
