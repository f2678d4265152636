package import JourneyAnalysis
import JourneyEvidence
import JourneyModel

/// All that may be said of one trend.
package struct TrendClaims {
  /// What the claims are about: one score of one source, wave by wave.
  let trend: ScoreTrend

  /// The waves of the trend give its claims their number of answers.
  package init(of trend: ScoreTrend) { self.trend = trend }

  private func claim(_ statement: Claim.Statement) -> Claim {
    var claim = Claim(
      statement, n: trend.waves.reduce(0) { $0.saturatingAdd($1.n) },
      effectiveN: trend.waves.reduce(0) { $0 + $1.effectiveN }, mayBeSeason: trend.mayBeSeason)
    claim.hasRepeatedPeople = trend.hasRepeatedPeople
    return claim
  }

  /// Where the score went, also where the waves are too few to say so.
  package var course: Claim {
    let length = trend.waves.last?.period.length ?? .month
    return claim(.course(trend.course, slope: trend.slope, length: length, measured: trend.measured))
  }

  /// What the next wave may show, as a claim on all answers of the trend.
  func forecast(_ forecast: ScoreTrend.Forecast) -> Claim { claim(.forecast(forecast)) }

  /// What lies between two waves, as a claim on the answers of those two alone.
  func change(_ change: WaveChange) -> Claim {
    var claim = Claim(.waveChange(change), n: change.n, effectiveN: change.effectiveN)
    claim.mixes = change.mixes
    claim.hasRepeatedPeople = trend.hasRepeatedPeople
    claim.mayBeOfSamePeople = change.mayBeOfSamePeople
    return claim
  }

  /// What of a change came of another mix of people, where some did.
  private func mixes(of change: WaveChange) -> [Claim] {
    change.mixes.filter(\.didMove).map(Claim.init)
  }

  private var alarms: Claim? {
    guard let alarms = trend.alarms, !alarms.all.isEmpty else { return nil }
    return claim(.alarms(alarms.all.map { trend.waves[$0].period }, standing: alarms.standing))
  }

  /// The course first, then the forecast, the changes and the alarms, as far as there are any.
  package var all: [Claim] {
    [course] + (trend.forecast.map { [forecast($0)] } ?? [])
      + trend.changes.flatMap { [change($0)] + mixes(of: $0) }
      + (alarms.map { [$0] } ?? [])
  }
}
