import JourneyStatistics
import StatisticsPeers

extension VectorsTests {
  static let verdicts: [String: VectorMethod] = [
    "gap_vs_fixed_target": { vector in
      let gap = TargetGap(
        try vector.histogram("counts"), target: try vector.number("target"),
        margin: try vector.parameter("margin"))
      let limits = gap.limits(confidence: vector.confidence)
      let equivalence = gap.limits(confidence: TargetGap.equivalenceConfidence(vector.confidence))
      return [
        "gap": gap.gap, "gap_lower95": limits.lowerBound, "gap_upper95": limits.upperBound,
        "gap_lower90": equivalence.lowerBound, "gap_upper90": equivalence.upperBound, "z": gap.z,
        "p_two_sided": gap.p,
        "verdict": name(of: gap.verdict(confidence: vector.confidence)),
      ]
    },
    "one_sample_t_and_tost": { vector in
      let test = ClassicTargetTest(
        try vector.histogram("counts"), target: try vector.number("target"),
        margin: try vector.parameter("margin"))
      return ["t": test?.t, "df": test?.degreesOfFreedom, "p": test?.p, "p_tost": test?.equivalenceP]
    },
    "sample_size_for_margin": { vector in
      let histogram = try vector.histogram("counts")
      let variance = SmoothedScore(histogram, pseudoResponses: try vector.parameter("smoothing_pseudo"))?
        .variance
      let size = SampleSize.count(
        SampleSize.forMargin(
          try vector.parameter("half_width"), variance: variance ?? 0, confidence: vector.confidence))
      let needed = NeededAnswers(for: histogram, margin: 1)
      return ["smoothed_variance": variance, "n_required": size, "n_more": needed.more(of: size)]
    },
    "sample_size_one_sample": { vector in
      let variance = SmoothedScore(try vector.histogram("counts"))?.variance ?? 0
      let gap = try vector.parameter("gap")
      let alpha = try vector.parameter("alpha")
      let power = try vector.parameter("power")
      let size = SampleSize.forGap(gap, variance: variance, alpha: alpha, power: power)
      return [
        "smoothed_variance": variance,
        "n_normal": SampleSize.forGapKnowingVariance(gap, variance: variance, alpha: alpha, power: power),
        "n_guenther": size, "n_required": SampleSize.count(size),
        "n_exact_t": ExactSampleSize.oneSample(
          effect: gap / variance.squareRoot(), alpha: alpha, power: power),
      ]
    },
    "sample_size_tost_one_sample": { vector in
      let variance = SmoothedScore(try vector.histogram("counts"))?.variance ?? 0
      guard try vector.parameter("true_gap") == 0 else { return [:] }
      let size = SampleSize.forEquivalence(
        margin: try vector.parameter("margin"), variance: variance, alpha: try vector.parameter("alpha"),
        power: try vector.parameter("power"))
      return ["smoothed_variance": variance, "n_normal": size, "n_required": SampleSize.count(size)]
    },
    "p_adjust": { vector in
      let p = try vector.numbers("p")
      return [
        "holm": AdjustedP.holm(p),
        "bh": AdjustedP.benjaminiHochberg(p),
      ]
    },
  ]

  private static func name(of verdict: Verdict) -> String {
    switch verdict {
    case .gapConfirmed: "gap_confirmed"
    case .exceedsIdeal: "exceeds_ideal"
    case .noMeaningfulGap: "no_meaningful_gap"
    case .gapSizeUncertain: "gap_size_uncertain"
    case .exceedsSizeUncertain: "exceeds_size_uncertain"
    case .tooLittleData: "inconclusive"
    }
  }
}
