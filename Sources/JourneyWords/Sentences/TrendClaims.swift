package import JourneyAnalysis
import JourneyEvidence

/// All that may be said of one trend.
package struct TrendClaims {
  package let trend: ScoreTrend

  package init(of trend: ScoreTrend) { self.trend = trend }

  private func claim(_ statement: Claim.Statement) -> Claim {
    Claim(
      statement, n: trend.waves.reduce(0) { $0.saturatingAdd($1.n) },
      effectiveN: trend.waves.reduce(0) { $0 + $1.effectiveN }, mayBeSeason: trend.mayBeSeason)
  }

  package var course: Claim {
    let length = trend.waves.last?.period.length ?? .month
    return claim(.course(trend.course, slope: trend.slope, length: length, measured: trend.measured))
  }

  package func forecast(_ forecast: ScoreTrend.Forecast) -> Claim { claim(.forecast(forecast)) }

  package func change(_ change: WaveChange) -> Claim {
    Claim(.waveChange(change), n: change.n, effectiveN: change.effectiveN)
  }

  private var alarms: Claim? {
    guard let alarms = trend.alarms, !alarms.all.isEmpty else { return nil }
    return claim(.alarms(alarms.all.map { trend.waves[$0].period }, standing: alarms.standing))
  }

  package var all: [Claim] {
    [course] + (trend.forecast.map { [forecast($0)] } ?? []) + trend.changes.map(change)
      + (alarms.map { [$0] } ?? [])
  }
}
