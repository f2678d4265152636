import JourneyStatistics
import StatisticsPeers

/// Who answered, how often, and who did not.
extension VectorsTests {
  static let surveys: [String: VectorMethod] = [
    "clustered_mean": { vector in
      var people: [String: ClusteredMean.Person] = [:]
      let weights = try vector.numbers("weight")
      let points = try vector.numbers("points")
      for (index, name) in try vector.texts("respondent").enumerated() {
        people[name, default: ClusteredMean.Person()].add(points[index], weight: weights[index])
      }
      let mean = ClusteredMean(people.keys.sorted().compactMap { people[$0] })
      return [
        "mean": mean?.mean, "standardError": mean?.standardError,
        "degreesOfFreedom": mean?.degreesOfFreedom,
        "interval": mean?.limits(confidence: vector.confidence).map(ends), "effectiveN": mean?.effectiveN,
        "worstCaseEffectiveN": mean?.worstCaseEffectiveN, "respondents": mean?.respondents,
      ]
    },
    "panel_change": { vector in
      let then = try vector.numbers("then")
      let now = try vector.numbers("now")
      let change = PanelChange(then: then, now: now, on: 0...100)
      let classic = change.map { ClassicMean($0.differences, confidence: vector.confidence) }
      let test = change.flatMap { ClassicTargetTest($0.differences, target: 0, margin: 0) }
      func wave(_ points: [Double]) -> ScoreHistogram {
        ScoreHistogram(scores: points, counts: points.map { _ in 1 }, on: 0...100)
      }
      return [
        "difference": change?.score.mean, "pairedT": test?.t, "p": test?.p,
        "tInterval": classic?.limits.map(ends),
        "scoreInterval": change.map { ends($0.score.limits(confidence: vector.confidence)) },
        "independentMover": ScoreCombination(wave(now), minus: wave(then)).map {
          ends($0.limits(confidence: vector.confidence))
        },
        "correlation": change?.correlation,
      ]
    },
    "raking": { vector in
      let raking = Raking(
        counts: try vector.rows("counts"), rowTotals: try vector.numbers("rowTotals"),
        columnTotals: try vector.numbers("columnTotals"))
      let means = try vector.rows("cellMean")
      let mean = try raking?.mean(of: means, deviations: vector.rows("cellSD"))
      return [
        "weights": raking?.weights, "raked": raking?.raked, "mean": mean?.value,
        "unweightedMean": mean?.unweighted, "kishEffectiveN": raking?.effectiveN,
        "designEffect": raking?.designEffect, "standardErrorLinearised": mean?.standardError,
        "standardErrorKish": mean?.kishStandardError,
      ]
    },
    "mix_decomposition": { vector in
      func sides(_ when: String) throws -> [MixDecomposition.Side] {
        let n = try vector.numbers("n" + when)
        let mean = try vector.numbers("mean" + when)
        return zip(n.indices, try vector.numbers("sd" + when)).map {
          MixDecomposition.Side(n: n[$0], mean: mean[$0], variance: $1 * $1)
        }
      }
      let mix = MixDecomposition(
        try zip(sides("Then"), sides("Now")).map { MixDecomposition.Group(then: $0, now: $1) })
      return [
        "crude": mix?.crude, "withinAtMixNow": mix?.within, "mixAtScoresThen": mix?.mix,
        "kitagawaWithin": mix?.balancedWithin, "kitagawaMix": mix?.balancedMix,
        "seWithinMixFixed": mix?.standardErrorOfFixedMix, "seWithinMixEstimated": mix?.standardError,
      ]
    },
    "benchmark_difference": { vector in
      let published = try vector.numbers("benchmarkInterval")
      let difference = BenchmarkDifference(
        try vector.points("counts"), benchmark: try vector.number("benchmark"),
        published: published[0]...published[1], confidence: vector.confidence)
      return [
        "difference": difference?.difference, "interval": difference.map { ends($0.limits) },
        "ifBenchmarkWereExact": difference.map { ends($0.limitsOfExactBenchmark) },
      ]
    },
    "nonresponse_bounds": { vector in
      let interval = try vector.numbers("interval")
      let missing = NonResponse(
        points: try vector.number("points"), interval: interval[0]...interval[1],
        answered: try vector.number("answered"), invited: try vector.number("invited"))
      return [
        "responseRate": missing?.responseRate, "lowest": missing?.bounds.lowerBound,
        "highest": missing?.bounds.upperBound, "withSampling": missing.map { ends($0.boundsWithSampling) },
        "shiftOf10": missing.map { ends($0.shifted(by: 10)) },
        "breakEvenDifferenceFor5Points": missing?.difference(movingBy: 5),
      ]
    },
    "reason_difference": { vector in
      let reason = ReasonDifference(
        naming: try vector.number("detractorsNaming"), of: try vector.number("detractors"),
        beside: try vector.number("passivesNaming"), of: try vector.number("passives"))
      return [
        "difference": reason?.difference.estimate,
        "interval": reason.map { ends($0.difference.limits(confidence: vector.confidence)) },
        // What a reason costs in points no survey tells: it is undefined here, whatever the counts.
        "pointsOfNpsAtStake": Double?.none,
      ]
    },
  ]

  static func ends(_ range: ClosedRange<Double>) -> [Double] { [range.lowerBound, range.upperBound] }
}

extension Vector {
  /// Counts of the levels of a scale, each level at its points of 0 to 100.
  func points(_ name: String) throws -> ScoreHistogram { Self.points(try numbers(name)) }

  static func points(_ counts: [Double]) -> ScoreHistogram {
    ScoreHistogram(
      scores: counts.indices.map { 100 * Double($0) / Double(counts.count - 1) }, counts: counts, on: 0...100)
  }
}
