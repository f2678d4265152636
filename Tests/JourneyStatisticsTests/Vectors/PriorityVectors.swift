import JourneyStatistics
import Testing

extension VectorsTests {
  static let priorities: [String: VectorMethod] = [
    "correlation_from_joint_histogram": { vector in
      let joint = JointHistogram(
        levelsX: try vector.numbers("levels_x"), levelsY: try vector.numbers("levels_y"),
        counts: try vector.rows("joint"))
      let correlation = Correlation(joint, confidence: vector.confidence)
      return [
        "n": joint.n, "pearson": correlation?.pearson, "lower_fisher": correlation?.limits?.lowerBound,
        "upper_fisher": correlation?.limits?.upperBound, "slope_y_on_x": correlation?.slope,
        "spearman": correlation?.spearman, "kendall_tau_b": correlation?.kendallTauB,
      ]
    },
    "relative_importance": { vector in
      let withOutcome = try vector.numbers("correlation_with_outcome")
      let among = try vector.rows("correlation_among_predictors")
      let shapley = ShapleyImportance(withOutcome: withOutcome, amongPredictors: among)
      return [
        "r_squared": shapley?.rSquared, "lmg": shapley?.shares,
        "johnson": JohnsonWeights.values(withOutcome: withOutcome, amongPredictors: among),
      ]
    },
    "expected_impact_attributable": { vector in
      // Net promoter weights and shares are stated in points and per cent.
      let scores = try vector.numbers("outcome_scores")
      let unit = scores.allSatisfy { abs($0) <= 1 } ? 100.0 : 1
      let joint = JointHistogram(
        levelsX: try vector.numbers("levels_x"), levelsY: scores.map { $0 * unit },
        counts: try vector.rows("joint"))
      let impact = CrudeImpact(
        joint, threshold: try vector.parameter("threshold"), confidence: vector.confidence)
      return [
        "current": impact.current, "share_below": impact.shareBelow, "lift": impact.lift,
        "lower": impact.limits?.lowerBound, "upper": impact.limits?.upperBound,
        "difference": impact.difference, "counterfactual": impact.counterfactual,
      ]
    },
    "lmg_weighted_jackknife": { try jackknife($0) },
    "slope_error": { try slopeErrors($0) },
    "expected_impact_partial_slope": { vector in
      let gram = GramMatrix(try vector.rows(prefix: "gram_matrix"))
      let gaps = try vector.numbers("gap")
      let impact = gram.flatMap { AdjustedImpact($0, gaps: gaps, confidence: vector.confidence) }
      return [
        "intercept": impact?.intercept, "r_squared": impact?.rSquared,
        "slopes": impact?.steps.map { $0?.slope }, "se": impact?.steps.map { $0?.standardError },
        "lift": impact?.steps.map { $0?.lift }, "lower": impact?.steps.map { $0?.limits.lowerBound },
        "upper": impact?.steps.map { $0?.limits.upperBound },
      ]
    },
    "priority_score": { vector in
      let gaps = try vector.numbers("gap_pomp")
      let reach = try vector.numbers("reach")
      return [
        "priority": zip(try vector.numbers("importance"), zip(gaps, reach)).map { importance, step in
          Priority(importance: importance, gap: step.0, reach: step.1).value
        }
      ]
    },
    "ipa_quadrants": { vector in
      let importance = try vector.numbers("importance")
      let performance = try vector.numbers("performance")
      let cut = try vector.cut("importance_cut", of: importance)
      let performanceCut = try vector.cut("performance_cut", of: performance)
      return [
        "importance_cut": cut, "performance_cut": performanceCut,
        "quadrant": zip(importance, performance).map { importance, performance in
          name(
            of: ImportancePerformance.quadrant(
              importance: importance, performance: performance, importanceCut: cut,
              performanceCut: performanceCut))
        },
      ]
    },
    "peak_end_index": { vector in
      let index = PeakEnd(try vector.numbers("feeling"), share: try vector.parameter("kappa"))
      return [
        "peak_index": index?.peakIndex, "peak_value": index?.peak, "mean": index?.mean,
        "peak_end": index?.remembered, "weights": index?.weights, "blended": index?.blended,
      ]
    },
  ]

  private static func name(of quadrant: ImportancePerformance.Quadrant) -> String {
    switch quadrant {
    case .concentrateHere: "concentrate_here"
    case .keepUp: "keep_up"
    case .lowPriority: "low_priority"
    case .possibleOverkill: "possible_overkill"
    }
  }

  /// One Gram matrix a group, of (1, x, y) times the weight of each person.
  private static func jackknife(_ vector: Vector) throws -> [String: any VectorAnswer] {
    let outcomes = try vector.numbers("y")
    let weights = try vector.numbers("weight")
    let groups = try vector.numbers("group")
    var sums: [Double: [[Double]]] = [:]
    for (index, x) in try vector.rows("x").enumerated() {
      let row = [1] + x + [outcomes[index]]
      var sum = sums[groups[index]] ?? row.map { _ in row.map { _ in 0 } }
      for a in row.indices { for b in row.indices { sum[a][b] += weights[index] * row[a] * row[b] } }
      sums[groups[index]] = sum
    }
    let found = ImportanceJackknife(
      sums.keys.sorted().compactMap { sums[$0].flatMap(GramMatrix.init) }, confidence: vector.confidence)
    return [
      "rSquared": found?.importance.rSquared, "lmg": found?.importance.shares,
      "share": found?.parts.map(\.value),
      "shareStandardError": found?.standardErrors,
      // On the plain scale, as the reference has it; ours are made of the angles.
      "shareInterval": found.map { found in
        zip(found.parts, found.standardErrors).map { part, error in
          let half =
            StudentDistribution(degreesOfFreedom: Double(sums.count - 1))
            .quantile((1 + vector.confidence) / 2) * error
          return ends((part.value - half...part.value + half).clamped(to: 0...1))
        }
      },
      "rSquaredStandardError": found?.standardErrorOfRSquared,
    ]
  }

  /// Of the slopes of a weighted regression over cases that are alike several times.
  private static func slopeErrors(_ vector: Vector) throws -> [String: any VectorAnswer] {
    let (weights, times) = (try vector.numbers("weight"), try vector.numbers("times"))
    let gaps = try vector.numbers("gap")
    let cases = try vector.rows("cases").enumerated().map {
      SlopeError.Case(values: $1, weight: weights[$0], times: times[$0])
    }
    let rows = cases.map { [1] + $0.values }
    let terms = 0..<rows[0].count
    let gram = try #require(
      GramMatrix(
        terms.map { a in
          terms.map { b in
            cases.indices.reduce(0) { $0 + times[$1] * weights[$1] * rows[$1][a] * rows[$1][b] }
          }
        }))
    let impact = try #require(AdjustedImpact(gram, gaps: gaps))
    let errors = gaps.indices.map { SlopeError(ofSlope: $0, in: impact, of: gram, over: cases) }
    return [
      "slope": impact.steps.map { $0?.slope }, "standardError": errors.map { $0?.standardError },
      "degreesOfFreedom": errors.map { $0?.degreesOfFreedom },
      "limits": gaps.indices.map { index in
        errors[index].map {
          ends(
            $0.limits(
              of: impact.steps[index]?.lift ?? 0, gap: gaps[index], confidence: vector.confidence))
        }
      },
    ]
  }
}
