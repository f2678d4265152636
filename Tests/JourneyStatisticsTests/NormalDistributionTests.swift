import JourneyStatistics
import Testing

@Suite struct NormalDistributionTests {
  @Test func quantileUndoesCumulative() {
    for step in -350...50 {
      let x = Double(step) / 10
      let back = NormalDistribution.quantile(NormalDistribution.cumulative(x))
      // Above the middle Φ itself has lost the digits that tell neighbours apart.
      let tolerance = x < 0 ? 1e-12 * max(1, -x) : 1e-9
      #expect(abs(back - x) <= tolerance, "\(x) comes back as \(back)")
    }
  }

  @Test func quantileAtTheEnds() {
    #expect(NormalDistribution.quantile(0) == -.infinity)
    #expect(NormalDistribution.quantile(1) == .infinity)
    #expect(NormalDistribution.quantile(-0.1).isNaN)
    #expect(NormalDistribution.quantile(1.1).isNaN)
    #expect(NormalDistribution.quantile(.nan).isNaN)
  }
}
