import JourneyAnalysis
import JourneyEvidence

/// All that may be said of one trend.
struct TrendClaims {
  let trend: ScoreTrend

  init(of trend: ScoreTrend) { self.trend = trend }

  private func claim(_ statement: Claim.Statement) -> Claim {
    Claim(
      statement, n: trend.waves.reduce(0) { $0.saturatingAdd($1.n) },
      effectiveN: trend.waves.reduce(0) { $0 + $1.effectiveN }, mayBeSeason: trend.mayBeSeason)
  }

  var course: Claim {
    let length = trend.waves.last?.period.length ?? .month
    return claim(.course(trend.course, slope: trend.slope, length: length, measured: trend.measured))
  }

  func forecast(_ forecast: ScoreTrend.Forecast) -> Claim { claim(.forecast(forecast)) }

  func change(_ change: WaveChange) -> Claim {
    Claim(.waveChange(change), n: change.n, effectiveN: change.effectiveN)
  }

  private var alarms: Claim? {
    guard let alarms = trend.alarms, !alarms.all.isEmpty else { return nil }
    return claim(.alarms(alarms.all.map { trend.waves[$0].period }, standing: alarms.standing))
  }

  var all: [Claim] {
    [course] + (trend.forecast.map { [forecast($0)] } ?? []) + trend.changes.map(change)
      + (alarms.map { [$0] } ?? [])
  }
}
