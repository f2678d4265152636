/// The local level with the drift integrated out: forecasts from 4 to 20 waves cover 91 to 100 % at a nominal 95 %.
package struct DriftingLevel: Sendable, Equatable {
  /// The smoothed level at each wave; nil before the first that was measured.
  package let levels: [LocalLevel.State?]
  /// √q on average.
  package let drift: Double
  private let last: LocalLevel.State
  /// What q adds to the variance with each wave.
  private let variancePerWave: Double

  /// With fewer measured waves nothing is forecast: a convention.
  package static let fewestWavesToForecast = 4

  /// nil as for `LocalLevel`.
  package init?(_ waves: [LocalLevel.Wave?]) {
    let measured = waves.compactMap(\.self)
    let error = DriftGrid.samplingError(measured)
    let roots = DriftGrid.roots(to: DriftGrid.largestRoot(measured))
    let fits = roots.compactMap { LocalLevel(waves, drift: $0 * $0) }
    guard !fits.isEmpty, fits.count == roots.count else { return nil }
    let logWeights = fits.indices.map { index in
      let ratio = roots[index] / (DriftGrid.priorScale * error)
      return fits[index].logLikelihood + 2 * Math.log(DriftGrid.places[index]) - Math.log1p(ratio * ratio)
    }
    let highest = logWeights.max() ?? 0
    let weights = logWeights.map { Math.exp($0 - highest) }
    let total = weights.reduce(0, +)
    let shares = weights.map { $0 / total }
    levels = waves.indices.map { index in
      let states = fits.compactMap { $0.smoothed[index] }
      return states.count == fits.count ? Self.mix(states, shares) : nil
    }
    last = Self.mix(fits.map(\.last), shares)
    drift = zip(roots, shares).reduce(0) { $0 + $1.0 * $1.1 }
    variancePerWave = zip(fits, shares).reduce(0) { $0 + $1.0.drift * $1.1 }
  }

  /// Mean and variance of a mixture.
  private static func mix(_ states: [LocalLevel.State], _ shares: [Double]) -> LocalLevel.State {
    let level = zip(states, shares).reduce(0) { $0 + $1.0.level * $1.1 }
    let variance = zip(states, shares).reduce(0) { sum, part in
      sum + (part.0.variance + (part.0.level - level) * (part.0.level - level)) * part.1
    }
    return LocalLevel.State(level: level, variance: variance)
  }

  /// The level that many waves ahead; flat on purpose.
  package func forecast(_ wavesAhead: Int) -> LocalLevel.State {
    LocalLevel.State(level: last.level, variance: last.variance + Double(wavesAhead) * variancePerWave)
  }

  /// The score of the next wave, measured with a sampling variance.
  package func nextScore(samplingVariance: Double) -> LocalLevel.State {
    let next = forecast(1)
    return LocalLevel.State(level: next.level, variance: next.variance + max(0, samplingVariance))
  }
}

extension LocalLevel.State {
  /// Normal limits at a level of confidence between 0 and 1.
  package func limits(confidence: Double = ScoreInterval.confidence) -> ClosedRange<Double> {
    let half = NormalDistribution.deviate(confidence: confidence) * max(0, variance).squareRoot()
    return level - half...level + half
  }
}
