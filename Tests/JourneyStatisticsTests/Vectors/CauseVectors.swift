import JourneyStatistics

extension VectorsTests {
  static let causes: [String: VectorMethod] = [
    "difference_in_differences": { vector in
      let difference = DifferenceInDifferences(
        treatedBefore: try vector.histogram("t_pre"), treatedAfter: try vector.histogram("t_post"),
        controlBefore: try vector.histogram("c_pre"), controlAfter: try vector.histogram("c_post"))
      let limits = difference?.effect.limits(confidence: vector.confidence)
      return [
        "did": difference?.effect.estimate, "mover_lower": limits?.lowerBound,
        "mover_upper": limits?.upperBound,
      ]
    },
    "did_pretrend_known_variance": { vector in
      let gaps = try vector.numbers("pre_gap")
      let trend = PreTrend(
        times: gaps.indices.map(Double.init), gaps: gaps, variances: try vector.numbers("pre_gap_variance"))
      return ["slope": trend?.slope, "se": trend?.standardError, "z": trend?.z]
    },
    "interrupted_time_series": { vector in
      let values = try vector.numbers("y")
      let series = InterruptedTimeSeries(
        values, at: values.indices.map(Double.init), standardErrors: values.map { _ in 1 },
        firstAfter: try vector.number("intervention_index"),
        lags: Int(try vector.parameter("maxlags")), confidence: vector.confidence)
      return [
        "ols_coef": series?.ordinary.values, "ols_se": series?.ordinary.standardErrors,
        "nw_se": series?.neweyWestErrors,
        "durbin_watson": series?.durbinWatson,
        "r1": series?.autocorrelation, "level_lower": series?.levelLimits.lowerBound,
        "level_upper": series?.levelLimits.upperBound,
        "effect_at_last": series.map { $0.effectAtLast(by: $0.ordinary) },
        "df": series?.degreesOfFreedom,
      ]
    },
    "interrupted_time_series_calendar": { vector in
      let series = InterruptedTimeSeries(
        try vector.numbers("points"), at: try vector.numbers("month"),
        standardErrors: try vector.numbers("standardErrors"), firstAfter: try vector.number("firstAfter"),
        confidence: vector.confidence)
      return [
        "ordinary": series?.ordinary.values, "ordinarySE": series?.ordinary.standardErrors,
        "jumpInterval": series.map { ends($0.levelLimits) }, "weighted": series?.weighted.values,
        "weightedSE": series?.weighted.standardErrors,
      ]
    },
    "segment_standardised_difference": { vector in
      let levels = try vector.numbers("levels")
      let before = try vector.groups("before")
      let after = try vector.groups("after")
      let weights = try vector.weights("weights")
      let segments = weights.keys.sorted().map { name in
        StandardisedDifference.Segment(
          before: ScoreHistogram(scores: levels, counts: before[name] ?? levels.map { _ in 0 }),
          after: ScoreHistogram(scores: levels, counts: after[name] ?? levels.map { _ in 0 }),
          weight: weights[name] ?? 0)
      }
      let difference = StandardisedDifference(segments)
      let limits = difference?.standardised.limits(confidence: vector.confidence)
      return [
        "crude_diff": difference?.crude, "standardised_diff": difference?.standardised.estimate,
        "lower": limits?.lowerBound, "upper": limits?.upperBound,
      ]
    },
  ]
}
