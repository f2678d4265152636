import JourneyStatistics
import StatisticsPeers

extension VectorsTests {
  static let ranking: [String: VectorMethod] = [
    "normal_normal_shrinkage": { vector in
      try shrinkage(vector.numbers("estimates"), vector.numbers("standard_errors"))
    },
    "rank_probabilities": { vector in
      let ranks = RankUncertainty(
        gaps: try vector.numbers("gaps"), standardErrors: try vector.numbers("standard_errors"))
      return ["expected_rank": ranks.expectedRanks, "prob_largest": ranks.largest]
    },
  ]

  private static func shrinkage(
    _ estimates: [Double], _ standardErrors: [Double]
  ) -> [String: any VectorAnswer] {
    let plugIn = EmpiricalBayes(estimates: estimates, standardErrors: standardErrors)
    let grid = HierarchicalShrinkage(estimates: estimates, standardErrors: standardErrors)
    // The exact integral is what a much finer grid comes to.
    let exact = HierarchicalShrinkage(
      estimates: estimates, standardErrors: standardErrors, gridPoints: 20_000)
    return [
      "Q": plugIn?.q, "tau2_DL": plugIn?.derSimonianLaird, "tau2_PM": plugIn?.pauleMandel,
      "mu": plugIn?.center, "shrink_B": plugIn?.shrinkages, "eb": plugIn?.means,
      "eb_sd_naive": plugIn?.naiveDeviations,
      "grid_mean": grid?.means, "grid_sd": grid?.standardDeviations, "grid_mu": grid?.center,
      "grid_tau_mean": grid?.spread, "tau_upper_limit": grid?.largestSpread,
      "hier_mean": exact?.means, "hier_sd": exact?.standardDeviations, "hier_mu": exact?.center,
      "hier_tau_mean": exact?.spread,
    ]
  }
}
