import JourneyStatistics

extension VectorsTests {
  static let trends: [String: VectorMethod] = [
    "wave_difference": { try waveDifference($0) },
    "score_control_chart": { vector in
      let scores = try vector.numbers("score")
      let chart = ScoreControlChart(
        scores: scores, standardErrors: try vector.numbers("se"), at: scores.indices.map(Double.init),
        baselineWaves: Int(try vector.number("baseline_waves")))
      return [
        "center": chart?.center, "z": chart?.z, "sigma_z": chart?.variation,
        "sigma_z_used": chart?.usedVariation, "lcl": chart?.lower, "ucl": chart?.upper, "out": chart?.outside,
      ]
    },
    "ewma_chart": { vector in
      let values = try vector.numbers("x")
      let chart = MovingAverageChart(
        values, at: values.indices.map(Double.init), center: try vector.parameter("mu0"),
        deviation: try vector.parameter("sigma"),
        newestWeight: try vector.parameter("lambda"), width: try vector.parameter("L"))
      return ["z": chart?.averages, "lcl": chart?.lower, "ucl": chart?.upper, "signals": chart?.signals]
    },
    "theil_sen_mann_kendall": { vector in
      let times = try vector.numbers("t")
      let values = try vector.numbers("y")
      let slope = TheilSenSlope(times: times, values: values, confidence: vector.confidence)
      let test = MannKendallTest(times: times, values: values)
      return [
        "slope": slope?.slope, "intercept_median_residual": slope?.intercept,
        "scipy_slope_lower": slope?.limits.lowerBound, "scipy_slope_upper": slope?.limits.upperBound,
        "S": test?.balance, "var_S": test?.variance, "z": test?.z, "p": test?.p,
      ]
    },
    "mann_kendall_from_histograms": { vector in
      let waves = try vector.rows("histograms").map(Vector.points)
      let test = waves.settledMeans.flatMap { means in
        MannKendallTest(times: means.indices.map(Double.init), values: means)
      }
      return ["S": test?.balance, "variance": test?.variance, "z": test?.z, "p": test?.p]
    },
    "local_level_fixed_q": { vector in
      localLevel(LocalLevel(try waves(vector), drift: try vector.parameter("q")), vector)
    },
    "local_level_integrated_q": { try driftingLevel($0) },
  ]

  private static func waveDifference(_ vector: Vector) throws -> [String: any VectorAnswer] {
    let scores = try vector.numbers("scores")
    let waves = try vector.rows("waves_det_pas_pro").map {
      ScoreHistogram(scores: scores, counts: $0).scaled(by: 100)
    }
    let intervals = waves.map { ScoreInterval($0, confidence: vector.confidence) }
    let sincePrevious = ScoreCombination(waves[waves.count - 1], minus: waves[waves.count - 2])
    let sinceFirst = ScoreCombination(waves[waves.count - 1], minus: waves[0])
    let previous = sincePrevious?.limits(confidence: vector.confidence)
    let first = sinceFirst?.limits(confidence: vector.confidence)
    return [
      "nps": intervals.map(\.mean), "lower": intervals.map(\.limits.lowerBound),
      "upper": intervals.map(\.limits.upperBound),
      "smoothed_se": waves.map { SmoothedScore($0)?.standardError },
      "last_minus_previous": sincePrevious?.estimate, "lmp_lower": previous?.lowerBound,
      "lmp_upper": previous?.upperBound, "lmp_p": sincePrevious?.p,
      "last_minus_first": sinceFirst?.estimate, "lmf_lower": first?.lowerBound,
      "lmf_upper": first?.upperBound, "lmf_p": sinceFirst?.p,
    ]
  }

  private static func waves(_ vector: Vector) throws -> [LocalLevel.Wave?] {
    zip(try vector.optionalNumbers("score"), try vector.optionalNumbers("sampling_variance")).map { wave in
      guard let score = wave.0, let variance = wave.1 else { return nil }
      return LocalLevel.Wave(score: score, variance: variance)
    }
  }

  private static func localLevel(_ level: LocalLevel?, _ vector: Vector) -> [String: any VectorAnswer] {
    let forecast = level.map { level in
      (0..<Int(vector.parameter("horizon", orElse: 0))).map { level.forecast($0 + 1) }
    }
    let limits = forecast?.map { $0.limits(confidence: vector.confidence) }
    return [
      "q": level?.drift, "loglik": level?.logLikelihood, "innovation_z": level?.surprises,
      "filtered": level?.filtered.map { $0?.level }, "filtered_var": level?.filtered.map { $0?.variance },
      "smoothed": level?.smoothed.map { $0?.level }, "smoothed_var": level?.smoothed.map { $0?.variance },
      "forecast_level": forecast?.map(\.level), "forecast_level_var": forecast?.map(\.variance),
      "forecast_lower": limits?.map(\.lowerBound), "forecast_upper": limits?.map(\.upperBound),
    ]
  }

  private static func driftingLevel(_ vector: Vector) throws -> [String: any VectorAnswer] {
    let level = DriftingLevel(try waves(vector))
    let horizon = Int(try vector.parameter("horizon"))
    let forecast = level.map { level in (0..<horizon).map { level.forecast($0 + 1) } }
    let limits = forecast?.map { $0.limits(confidence: vector.confidence) }
    let lastVariance = try vector.optionalNumbers("sampling_variance").compactMap(\.self).last ?? 0
    let next = level?.nextScore(samplingVariance: lastVariance).limits(confidence: vector.confidence)
    return [
      "drift_sd_mean": level?.drift, "level": level?.levels.map { $0?.level },
      "level_var": level?.levels.map { $0?.variance }, "forecast": forecast?.map(\.level),
      "forecast_var": forecast?.map(\.variance), "forecast_lower": limits?.map(\.lowerBound),
      "forecast_upper": limits?.map(\.upperBound), "next_wave_obs_lower": next?.lowerBound,
      "next_wave_obs_upper": next?.upperBound,
    ]
  }
}
