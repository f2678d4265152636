/// How closely two questions go together.
package struct Correlation: Sendable, Equatable {
  /// People who answered both questions.
  package let n: Double
  /// Pearson's r, −1 to 1.
  package let pearson: Double
  /// Of Fisher, tanh(artanh r ± z/√(n − 3)); nil for fewer than four answers and where r is 1 or −1.
  package let limits: ClosedRange<Double>?
  /// Of y on x: what one more point of x goes with.
  package let slope: Double
  /// Pearson's of the ranks, ties at their middle.
  package let spearman: Double
  /// Kendall's τ-b, −1 to 1: corrected for ties in either question.
  package let kendallTauB: Double

  /// nil when one of the questions has a single answer only.
  package init?(_ joint: JointHistogram, confidence: Double = ScoreInterval.confidence) {
    let n = joint.n
    guard n > 0, n.isFinite,
      let plain = Self.moments(joint, x: joint.levelsX, y: joint.levelsY),
      let ranked = Self.moments(
        joint, x: Self.middleRanks(joint.levelsX, joint.rowSums),
        y: Self.middleRanks(joint.levelsY, joint.columnSums)),
      let tau = Self.tauB(joint)
    else { return nil }
    self.n = n
    pearson = plain.r
    slope = plain.slope
    spearman = ranked.r
    kendallTauB = tau
    let half = NormalDistribution.deviate(confidence: confidence) / (n - 3).squareRoot()
    limits =
      n > 3 && abs(plain.r) < 1
      ? Math.tanh(Math.atanh(plain.r) - half)...Math.tanh(Math.atanh(plain.r) + half) : nil
  }

  private static func moments(_ joint: JointHistogram, x: [Double], y: [Double]) -> (
    r: Double, slope: Double
  )? {
    let n = joint.n
    let meanX = zip(x, joint.rowSums).reduce(0) { $0 + $1.0 * ($1.1 / n) }
    let meanY = zip(y, joint.columnSums).reduce(0) { $0 + $1.0 * ($1.1 / n) }
    var xx = 0.0
    var yy = 0.0
    var xy = 0.0
    for (level, row) in zip(x, joint.counts) {
      for (other, count) in zip(y, row) {
        xx += count / n * (level - meanX) * (level - meanX)
        yy += count / n * (other - meanY) * (other - meanY)
        xy += count / n * (level - meanX) * (other - meanY)
      }
    }
    guard xx > 0, yy > 0 else { return nil }
    return (min(1, max(-1, xy / (xx.squareRoot() * yy.squareRoot()))), xy / xx)
  }

  /// The middle rank of each level, as a share of all answers.
  private static func middleRanks(_ levels: [Double], _ counts: [Double]) -> [Double] {
    let n = counts.reduce(0, +)
    return levels.map { level in
      zip(levels, counts).reduce(0) { sum, other in
        other.0 < level ? sum + other.1 / n : other.0 == level ? sum + other.1 / n / 2 : sum
      }
    }
  }

  /// Pairs in the same order minus pairs in opposite order, over the geometric mean of those not tied in x and in y.
  private static func tauB(_ joint: JointHistogram) -> Double? {
    let n = joint.n
    var balance = 0.0
    for (x, row) in zip(joint.levelsX, joint.counts) {
      for (y, count) in zip(joint.levelsY, row) where count > 0 {
        for (otherX, otherRow) in zip(joint.levelsX, joint.counts) where otherX > x {
          for (otherY, other) in zip(joint.levelsY, otherRow) where otherY != y {
            balance += (otherY > y ? count : -count) / n * (other / n)
          }
        }
      }
    }
    let tiedX = joint.rowSums.reduce(0) { $0 + $1 / n * ($1 / n) }
    let tiedY = joint.columnSums.reduce(0) { $0 + $1 / n * ($1 / n) }
    guard tiedX < 1, tiedY < 1 else { return nil }
    return 2 * balance / ((1 - tiedX).squareRoot() * (1 - tiedY).squareRoot())
  }
}
