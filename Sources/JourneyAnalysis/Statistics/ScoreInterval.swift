/// The mean of scores on a bounded scale, with the limits of its score interval.
///
/// The interval holds every mean μ that Rao's score test, with the multinomial restricted to mean μ, does not reject.
/// With two levels it is Wilson's (1927), with three Tango's (1998). It is never without width, never leaves the scale
/// and always contains the mean.
package struct ScoreInterval: Sendable, Equatable {
  /// nil without answers.
  package var mean: Double?
  /// All of the scale without answers.
  package var limits: ClosedRange<Double>

  /// The customary level, at which all that rihla shows is stated.
  package static let confidence = 0.95

  /// - Parameters:
  ///   - scores: what an answer on each level is worth; what lies outside the scale counts as its nearest end.
  ///   - counts: parallel to `scores`; need not be whole, so that weighted answers fit.
  ///   - scale: the ends of the declared scale, whether anybody chose them or not.
  ///   - confidence: between 0 and 1.
  package init(
    scores: [Double], counts: [Double], on scale: ClosedRange<Double>, confidence: Double = Self.confidence
  ) {
    precondition(confidence > 0 && confidence < 1, "a level of confidence lies between 0 and 1")
    var observed: [(score: Double, count: Double)] = []
    for (score, count) in zip(scores, counts) where count > 0 {
      observed.append((min(max(score, scale.lowerBound), scale.upperBound), count))
    }
    let n = observed.reduce(0) { $0 + $1.count }
    guard n > 0, n.isFinite, let lowest = observed.map(\.score).min(),
      let highest = observed.map(\.score).max()
    else {
      mean = nil
      limits = scale
      return
    }
    // Kept between the scores it is made of, so that rounding can't part it from the only score there is.
    let mean = min(max(observed.reduce(0) { $0 + $1.score * $1.count } / n, lowest), highest)
    let z = NormalDistribution.quantile((1 + confidence) / 2)
    let shares = observed.map { $0.count / n }
    let below = Side(
      shares: shares, deviations: observed.map { $0.score - mean }, reach: mean - scale.lowerBound,
      isEndObserved: lowest == scale.lowerBound)
    let above = Side(
      shares: shares, deviations: observed.map { mean - $0.score }, reach: scale.upperBound - mean,
      isEndObserved: highest == scale.upperBound)
    self.mean = mean
    limits =
      max(
        scale.lowerBound, mean - below.offset(z * z / n))...min(
        scale.upperBound, mean + above.offset(z * z / n))
  }
}

/// One side of the mean, with everything measured towards that end of the scale.
private struct Side {
  /// Share of the answers on each observed level.
  var shares: [Double]
  /// Distance of each level from the mean, negative towards the end.
  var deviations: [Double]
  /// Distance from the mean to the end.
  var reach: Double
  var isEndObserved: Bool

  /// Distance from the mean to the limit, where `c` is z²/n.
  ///
  /// For a mean moved by δ the restricted likelihood has the tilt ℓ that solves Σ π d/(1 + ℓ d) = 0, with d = e + δ
  /// for a level's deviation e, and the score statistic is n ℓ δ. At the limit this equals z², so ℓ δ = c. Put in, with
  /// ℓ = (1 + c) t and because Σ π e = 0, the equation becomes Σ π (t e)²/(1 + t e) = c: one unknown instead of two, no
  /// search within a search, and a sum of positive terms, which loses no digits however large n is.
  /// The tilt is bounded by t ≤ 1/reach; an end that nobody chose takes the missing probability there.
  func offset(_ c: Double) -> Double {
    reach > 0 ? c / ((1 + c) * tilt(c)) : 0
  }

  /// The root t. The sum grows from 0 and is close to a parabola, so that Newton's method on its square root takes
  /// few steps; halving the bracket takes over where a step would leave it.
  private func tilt(_ c: Double) -> Double {
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

  /// A few units in the last place of a `Double`.
  private static let precision = 1e-15
  /// Far more than Newton's method needs, and enough for halving to use up all digits.
  private static let mostSteps = 100
}
