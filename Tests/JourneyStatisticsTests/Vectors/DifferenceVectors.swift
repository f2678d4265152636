import JourneyStatistics
import StatisticsPeers

extension VectorsTests {
  static let differences: [String: VectorMethod] = [
    "newcombe_hybrid_score_difference": { vector in
      let difference = ScoreCombination(
        ScoreHistogram(successes: try vector.number("x1"), of: try vector.number("n1")),
        minus: ScoreHistogram(successes: try vector.number("x2"), of: try vector.number("n2")))
      return fields(of: difference, vector)
    },
    "mover_score_difference": { vector in
      let difference = ScoreCombination(
        try vector.histogram("counts1"), minus: try vector.histogram("counts2"))
      return fields(of: difference, vector)
    },
    "welch_t_difference": { vector in
      let first = try vector.histogram("counts1")
      let second = try vector.histogram("counts2")
      let welch = WelchDifference(first, second, confidence: vector.confidence)
      return [
        "diff": ScoreCombination(first, minus: second)?.estimate, "se": welch?.standardError,
        "df": welch?.degreesOfFreedom, "t": welch?.t, "p": welch?.p, "lower": welch?.limits.lowerBound,
        "upper": welch?.limits.upperBound,
      ]
    },
    "nps_difference_adjusted_wald": { vector in
      let difference = AdjustedWaldDifference(
        try vector.numbers("counts1"), try vector.numbers("counts2"),
        pseudoResponses: try vector.parameters("pseudo_per_group"), confidence: vector.confidence)
      return [
        "diff_adjusted": difference?.difference, "se": difference?.standardError, "z": difference?.z,
        "p": difference?.p, "lower": difference?.limits.lowerBound, "upper": difference?.limits.upperBound,
      ]
    },
    "paired_perception_minus_expectation": { vector in
      let paired = PairedDifference(
        joint: try vector.rows("joint_rows_perception_cols_expectation"), levels: try vector.numbers("levels")
      )
      let limits = paired.score?.limits(confidence: vector.confidence)
      let classic = ClassicMean(paired.histogram, confidence: vector.confidence)
      return [
        "n": paired.histogram.n, "difference_levels": paired.histogram.scores,
        "difference_counts": paired.histogram.counts, "mean_P_minus_E": paired.score?.mean,
        "lower": limits?.lowerBound, "upper": limits?.upperBound, "z": paired.z, "p_two_sided": paired.p,
        "t": ClassicTargetTest(paired.histogram, target: 0, margin: 0)?.t,
        "t_lower": classic.limits?.lowerBound, "t_upper": classic.limits?.upperBound,
      ]
    },
    "paired_binary_score_difference": { vector in
      let paired = PairedDifference(
        onlyFirst: try vector.number("b_only_first"), onlySecond: try vector.number("c_only_second"),
        of: try vector.number("n"))
      let limits = paired.score?.limits(confidence: vector.confidence)
      return [
        "diff": paired.score?.mean, "lower": limits?.lowerBound, "upper": limits?.upperBound,
        "z_mcnemar": paired.z,
      ]
    },
    "ordinal_two_sample": { vector in
      try ordinal(vector.histogram("counts1"), vector.histogram("counts2"), vector.confidence)
    },
  ]

  private static func fields(of difference: ScoreCombination?, _ vector: Vector) -> [String: any VectorAnswer]
  {
    let limits = difference?.limits(confidence: vector.confidence)
    return [
      "diff": difference?.estimate, "lower": limits?.lowerBound, "upper": limits?.upperBound,
      "z": difference?.zOfNoDifference, "p_two_sided": difference?.p,
    ]
  }

  private static func ordinal(
    _ first: ScoreHistogram, _ second: ScoreHistogram, _ confidence: Double
  ) -> [String: any VectorAnswer] {
    let effect = OrdinalEffect(first, second, confidence: confidence)
    let brunnerMunzel = BrunnerMunzelTest(first, second, confidence: confidence)
    let mannWhitney = MannWhitneyTest(first, second)
    return [
      "theta_P_second_greater": effect?.theta, "cliffs_delta_first_minus_second": effect?.cliffsDelta,
      "se_theta": effect?.standardError, "smoothed_theta": effect?.smoothedTheta,
      "smoothed_se": effect?.smoothedError, "ci_theta_lower": effect?.limits.lowerBound,
      "ci_theta_upper": effect?.limits.upperBound, "ci_delta_lower": effect?.cliffsDeltaLimits.lowerBound,
      "ci_delta_upper": effect?.cliffsDeltaLimits.upperBound,
      "bm_t": brunnerMunzel?.t, "bm_df": brunnerMunzel?.degreesOfFreedom, "bm_p": brunnerMunzel?.p,
      "theta_lower_logit": brunnerMunzel?.limits?.lowerBound,
      "theta_upper_logit": brunnerMunzel?.limits?.upperBound,
      "delta_lower": brunnerMunzel?.limits.map { 1 - 2 * $0.upperBound },
      "delta_upper": brunnerMunzel?.limits.map { 1 - 2 * $0.lowerBound },
      "U1": mannWhitney?.u, "mw_sd": mannWhitney?.standardDeviation, "mw_z": mannWhitney?.z,
      "mw_p": mannWhitney?.p, "mw_z_cc": mannWhitney?.correctedZ, "mw_p_cc": mannWhitney?.correctedP,
    ]
  }
}
