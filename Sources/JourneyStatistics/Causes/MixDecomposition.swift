/// A change of a mean told apart into change within groups and change of their mix, which may point in opposite
/// directions (Kitagawa 1955, JASA 50:1168; Das Gupta 1993).
package struct MixDecomposition: Sendable, Equatable {
  /// One group's answers on one side.
  package struct Side: Sendable, Equatable {
    /// What the answers are worth, above 0.
    package var n: Double
    /// Of the answers.
    package var mean: Double
    /// With the number of answers as divisor.
    package var variance: Double

    /// - Parameter n: what the answers are worth, above 0.
    package init(n: Double, mean: Double, variance: Double) {
      self.n = n
      self.mean = mean
      self.variance = variance
    }

    /// nil without answers.
    package init?(_ answers: ScoreHistogram) {
      guard let mean = answers.mean, let variance = answers.variance else { return nil }
      self.init(n: answers.n, mean: mean, variance: variance)
    }
  }

  /// One group's answers on both sides.
  package struct Group: Sendable, Equatable {
    /// Earlier, or of the side that is compared with.
    package var then: Side
    /// Later.
    package var now: Side

    /// Both sides of one group.
    package init(then: Side, now: Side) {
      self.then = then
      self.now = now
    }
  }

  /// Now minus then of all answers together: `within` + `mix`.
  package let crude: Double
  /// What the groups changed by, each by its part of the answers now.
  package let within: Double
  /// What the change of parts alone would have made of the scores then.
  package let mix: Double
  /// `within` by the mean of both sides' parts, which favours neither.
  package let balancedWithin: Double
  /// `mix` by the mean of both sides' scores; with `balancedWithin` it too adds up to `crude`.
  package let balancedMix: Double
  /// Of `within`, with the mix taken as known.
  package let standardErrorOfFixedMix: Double
  /// Of `within`, where the mix now is a sample as well.
  package let standardError: Double

  /// Of `mix`: both mixes and the scores then are samples.
  package let standardErrorOfMix: Double

  /// nil without groups and unless all have answers on both sides.
  package init?(_ groups: [Group]) {
    let (then, now) = (groups.reduce(0) { $0 + $1.then.n }, groups.reduce(0) { $0 + $1.now.n })
    guard then > 0, now > 0, groups.allSatisfy({ $0.then.n > 0 && $0.now.n > 0 }) else { return nil }
    var (within, mix, balancedWithin, balancedMix, variance, squares) = (0.0, 0.0, 0.0, 0.0, 0.0, 0.0)
    for group in groups {
      let (earlier, later) = (group.then.n / then, group.now.n / now)
      let change = group.now.mean - group.then.mean
      within += later * change
      mix += (later - earlier) * group.then.mean
      balancedWithin += (earlier + later) / 2 * change
      balancedMix += (later - earlier) * (group.then.mean + group.now.mean) / 2
      variance += later * later * (group.then.variance / group.then.n + group.now.variance / group.now.n)
      squares += later * change * change
    }
    self.within = within
    self.mix = mix
    standardErrorOfMix = Self.errorOfMix(groups, then: then, now: now)
    self.balancedWithin = balancedWithin
    self.balancedMix = balancedMix
    crude = within + mix
    standardErrorOfFixedMix = variance.squareRoot()
    standardError = (variance + max(0, squares - within * within) / now).squareRoot()
  }

  /// By the delta method: the parts of the answers on either side are multinomial.
  private static func errorOfMix(_ groups: [Group], then: Double, now: Double) -> Double {
    var (ofScores, earlier, later) = (0.0, (mean: 0.0, square: 0.0), (mean: 0.0, square: 0.0))
    for group in groups {
      let (partThen, partNow, score) = (group.then.n / then, group.now.n / now, group.then.mean)
      ofScores += (partNow - partThen) * (partNow - partThen) * group.then.variance / group.then.n
      earlier = (earlier.mean + partThen * score, earlier.square + partThen * score * score)
      later = (later.mean + partNow * score, later.square + partNow * score * score)
    }
    let ofParts =
      max(0, earlier.square - earlier.mean * earlier.mean) / then
      + max(0, later.square - later.mean * later.mean) / now
    return (ofScores + ofParts).squareRoot()
  }
}
