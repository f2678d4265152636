/// One side of a mean, with everything measured towards that end of the scale.
struct ScoreSide: Sendable, Equatable {
  /// Share of the answers on each observed level.
  package var shares: [Double]
  /// Distance of each level from the mean, negative towards the end.
  var deviations: [Double]
  /// Distance from the mean to the end.
  package var reach: Double
  var isEndObserved: Bool

  /// Distance from the mean to the limit, where `c` is z²/n.
  ///
  /// For a mean moved by δ the restricted likelihood has the tilt ℓ that solves Σ π d/(1 + ℓ d) = 0, with d = e + δ
  /// for a level's deviation e, and the score statistic is n ℓ δ. At the limit this equals z², so ℓ δ = c. Put in, with
  /// ℓ = (1 + c) t and because Σ π e = 0, the equation becomes Σ π (t e)²/(1 + t e) = c: one unknown instead of two, no
  /// search within a search, and a sum of positive terms, which loses no digits however large n is.
  /// The tilt is bounded by t ≤ 1/reach; an end that nobody chose takes the missing probability there.
  package func offset(_ c: Double) -> Double {
    reach > 0 && c > 0 ? 1 / ((1 + 1 / c) * limitTilt(c)) : 0
  }

  /// The root t. The sum grows from 0 and is close to a parabola, so that Newton's method on its square root takes
  /// few steps; halving the bracket takes over where a step would leave it.
  private func limitTilt(_ c: Double) -> Double {
    let bound = 1 / reach
    if !isEndObserved, sum(at: bound).value <= c { return bound }
    var low = 0.0
    var high = bound
    var t = bound / 2
    for _ in 0..<Self.mostSteps {
      let (value, slope) = sum(at: t)
      if value < c { low = t } else { high = t }
      let root = value.squareRoot()
      var next = t - 2 * root * (root - c.squareRoot()) / slope
      if !(next > low && next < high) { next = low + (high - low) / 2 }
      let isSettled = abs(next - t) <= Self.precision * t
      t = next
      if isSettled { break }
    }
    return t
  }

  /// Σ π (t e)²/(1 + t e), and its derivative by t.
  private func sum(at t: Double) -> (value: Double, slope: Double) {
    var value = 0.0
    var slope = 0.0
    for (share, e) in zip(shares, deviations) {
      let x = t * e
      let weighted = share * x / (1 + x)
      value += weighted * x
      slope += weighted * e * (2 + x) / (1 + x)
    }
    return (value, slope)
  }

  /// √(n ℓ δ) for a mean moved by δ, more than 0 and less than `reach`.
  func statistic(movedBy offset: Double, n: Double) -> Double {
    (n * tilt(movedBy: offset) * offset).squareRoot()
  }

  /// The ℓ of a mean moved by δ. Because Σ π d = δ its equation is ℓ Σ π d²/(1 + ℓ d) = δ, again a sum of positive
  /// terms that grows with ℓ; started from what it would be were ℓ d small.
  private func tilt(movedBy offset: Double) -> Double {
    let distances = deviations.map { $0 + offset }
    func sum(at tilt: Double) -> (value: Double, slope: Double) {
      var value = 0.0
      var slope = 0.0
      for (share, d) in zip(shares, distances) {
        let part = d / (1 + tilt * d)
        value += share * tilt * d * part
        slope += share * part * part
      }
      return (value, slope)
    }
    let bound = 1 / (reach - offset)
    if !isEndObserved, sum(at: bound).value <= offset { return bound }
    var low = 0.0
    var high = bound
    var tilt = min(offset / zip(shares, distances).reduce(0) { $0 + $1.0 * $1.1 * $1.1 }, bound / 2)
    for _ in 0..<Self.mostSteps {
      let (value, slope) = sum(at: tilt)
      if value < offset { low = tilt } else { high = tilt }
      var next = tilt - (value - offset) / slope
      if !(next > low && next < high) { next = low + (high - low) / 2 }
      let isSettled = abs(next - tilt) <= Self.precision * tilt
      tilt = next
      if isSettled { break }
    }
    return tilt
  }

  /// A few units in the last place of a `Double`.
  private static let precision = 1e-15
  /// Far more than Newton's method needs, and enough for halving to use up all digits.
  private static let mostSteps = 100
}
