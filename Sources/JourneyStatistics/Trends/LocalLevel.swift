/// A level that drifts, seen through sampling error: y = θ + e with e ~ N(0, v), θ = previous θ + N(0, q). The v are
/// known, because they are the squared standard errors of the waves. Kalman's filter and the smoother of Rauch, Tung
/// and Striebel, for one q.
package struct LocalLevel: Sendable, Equatable {
  /// A wave's score with its sampling variance.
  package struct Wave: Sendable, Equatable {
    /// As measured.
    package var score: Double
    /// The square of the score's standard error.
    package var variance: Double

    /// - Parameter variance: the square of the score's standard error, positive.
    package init(score: Double, variance: Double) {
      self.score = score
      self.variance = variance
    }
  }

  /// What is known of the level at a wave: a normal distribution.
  package struct State: Sendable, Equatable {
    /// The mean of what is known of θ.
    package var level: Double
    /// Of θ itself; a measurement of it varies by its sampling variance more.
    package var variance: Double
  }

  /// What is known at each wave from those up to it; nil before the first that was measured.
  package let filtered: [State?]
  /// What is known at each wave from all.
  package let smoothed: [State?]
  /// How surprising each wave was, in deviations; nil for the first and for missing ones.
  package let surprises: [Double?]
  /// Of the waves after the first.
  package let logLikelihood: Double
  /// q.
  package let drift: Double

  /// nil without a measured wave, and unless all variances are positive and q is not negative.
  package init?(_ waves: [Wave?], drift: Double) {
    let measured = waves.compactMap(\.self)
    guard !measured.isEmpty, drift >= 0, drift.isFinite,
      measured.allSatisfy({ $0.score.isFinite && $0.variance > 0 && $0.variance.isFinite })
    else { return nil }
    var states: [State?] = []
    var surprises: [Double?] = []
    var logLikelihood = 0.0
    for wave in waves {
      let predicted = (states.last ?? nil).map { State(level: $0.level, variance: $0.variance + drift) }
      guard let wave, let predicted else {
        states.append(predicted ?? wave.map { State(level: $0.score, variance: $0.variance) })
        surprises.append(nil)
        continue
      }
      let total = predicted.variance + wave.variance
      let surprise = wave.score - predicted.level
      let gain = predicted.variance / total
      states.append(
        State(
          level: predicted.level + gain * surprise, variance: predicted.variance * (wave.variance / total)))
      surprises.append(surprise / total.squareRoot())
      logLikelihood -= 0.5 * (Math.log(2 * .pi * total) + surprise * surprise / total)
    }
    filtered = states
    smoothed = Self.smooth(states, drift: drift)
    self.surprises = surprises
    self.logLikelihood = logLikelihood
    self.drift = drift
  }

  private static func smooth(_ filtered: [State?], drift: Double) -> [State?] {
    var smoothed = filtered
    for index in filtered.indices.dropLast().reversed() {
      guard let here = filtered[index], let next = smoothed[index + 1] else { continue }
      let predicted = here.variance + drift
      let gain = here.variance / predicted
      smoothed[index] = State(
        level: here.level + gain * (next.level - here.level),
        variance: here.variance + gain * gain * (next.variance - predicted))
    }
    return smoothed
  }

  /// What is known of the level after the last wave.
  package var last: State { (filtered.last ?? nil) ?? State(level: 0, variance: 0) }

  /// The level that many waves ahead; flat on purpose.
  package func forecast(_ wavesAhead: Int) -> State {
    State(level: last.level, variance: last.variance + Double(wavesAhead) * drift)
  }
}
