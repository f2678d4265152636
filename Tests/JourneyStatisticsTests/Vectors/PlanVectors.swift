import JourneyStatistics

/// How many answers it takes, and what all verdicts together may say.
extension VectorsTests {
  static let plans: [String: VectorMethod] = [
    "two_wave_sample_size": { vector in
      let (overlap, designEffect) = (try vector.number("overlap"), try vector.number("designEffect"))
      let plan = TwoWaveSampleSize(
        difference: try vector.number("difference"), standardDeviation: try vector.number("sd"),
        correlation: try vector.number("correlation"), overlap: overlap, designEffect: designEffect,
        comparisons: Int(try vector.number("comparisons")), alpha: try vector.parameter("alpha"),
        power: try vector.parameter("power"))
      let whole = SampleSize.count(plan.perWave)
      let isPlain = overlap == 0 && designEffect == 1
      return [
        "nPerWave": plan.perWave, "nPerWaveRounded": whole,
        "minimumDetectable": whole.map { plan.detectable(with: Double($0)) },
        "nPerCellDifferenceInDifferences": plan.perCellOfFour,
        "tCorrected": isPlain
          ? ExactSampleSize.twoSamples(
            effect: plan.difference / plan.standardDeviation,
            alpha: plan.alpha / Double(plan.comparisons), power: plan.power) : nil,
      ]
    },
    "sample_size_by_interval": { vector in
      let answers = try vector.points("counts")
      let width = try vector.parameter("halfWidth")
      let needed = SampleSize.byInterval(width, like: answers, confidence: vector.confidence)
      let variance = SmoothedScore(answers)?.variance ?? 0
      let wald = SampleSize.count(
        SampleSize.forMargin(width, variance: variance, confidence: vector.confidence))
      func halfWidth(_ n: Int?) -> Double? {
        n.flatMap { SampleSize.halfWidth(of: $0, like: answers, confidence: vector.confidence) }
      }
      return [
        "needed": needed, "halfWidthAtNeeded": halfWidth(needed),
        "halfWidthOneLess": halfWidth(needed.map { $0 - 1 }), "waldNeeded": wald,
        "halfWidthAtWald": halfWidth(wald),
      ]
    },
    "simultaneous_verdicts": { vector in
      let margin = try vector.parameter("margin")
      let gaps = zip(try vector.rows("counts"), try vector.numbers("ideal")).map { counts, ideal in
        TargetGap(
          Vector.points(counts), target: 100 * (ideal - 1) / Double(counts.count - 1), margin: margin)
      }
      let together = SimultaneousVerdicts(of: gaps, confidence: vector.confidence)
      return [
        "steps": zip(gaps, together.verdicts).map { gap, verdict -> [String: any VectorAnswer] in
          [
            "gapInterval": ends(gap.limits(confidence: together.confidence)),
            "equivalenceInterval": ends(
              gap.limits(confidence: TargetGap.equivalenceConfidence(together.confidence))),
            "verdict": "\(verdict)",
          ]
        }
      ]
    },
  ]
}
