/// How many have not yet gone on after how long, where some are still open when the log ends (Kaplan and Meier 1958).
/// The plain share of those who went on counts the open ones as lost, and says too little.
package struct KaplanMeier: Sendable, Equatable {
  /// The curve from one time on at which somebody went on.
  package struct Point: Sendable, Equatable {
    /// As the durations are.
    package var time: Double
    /// The share that has not gone on, 0 to 1.
    package var notYet: Double
    /// Greenwood's, of `notYet`.
    package var standardError: Double
    /// On log(−log) (Kalbfleisch and Prentice 1980), so that they never leave 0 to 1.
    package var limits: ClosedRange<Double>
  }

  /// Ascending in time.
  package let points: [Point]
  /// The first time at which no more than half have not gone on; nil where the curve does not come down so far.
  package let median: Double?

  /// nil without durations.
  /// - Parameters:
  ///   - durations: from meeting a step to going on, or to the end of the log; in any unit.
  ///   - wentOn: parallel; false for what was still open.
  package init?(_ durations: [Double], wentOn: [Bool], confidence: Double = ScoreInterval.confidence) {
    guard !durations.isEmpty, durations.count == wentOn.count, durations.allSatisfy(\.isFinite) else {
      return nil
    }
    let z = NormalDistribution.deviate(confidence: confidence)
    var (left, notYet, variance) = (durations.count, 1.0, 0.0)
    var points: [Point] = []
    for moment in DurationMoment.all(of: zip(durations, wentOn).map { ($0, $1 ? 1 : 0) }, kinds: 2) {
      let (gone, atRisk) = (Double(moment.counts[1]), Double(left))
      left -= moment.counts[0] + moment.counts[1]
      guard gone > 0 else { continue }
      notYet *= 1 - gone / atRisk
      // At the last step down to nothing the formula has no value, and the curve is 0 whatever it is.
      if atRisk > gone { variance += gone / (atRisk * (atRisk - gone)) }
      points.append(
        Point(
          time: moment.time, notYet: notYet, standardError: notYet * variance.squareRoot(),
          limits: Self.limits(of: notYet, z * variance.squareRoot())))
    }
    self.points = points
    median = points.first { $0.notYet <= 0.5 }?.time
  }

  private static func limits(of notYet: Double, _ half: Double) -> ClosedRange<Double> {
    guard notYet > 0, notYet < 1 else { return notYet...notYet }
    let logarithm = Math.log(notYet)
    let width = half / -logarithm
    return Math.exp(logarithm * Math.exp(width))...Math.exp(logarithm * Math.exp(-width))
  }
}

/// What happened at one time.
struct DurationMoment {
  var time: Double
  /// By kind of end.
  var counts: [Int]

  /// In the order of time.
  static func all(of ends: [(time: Double, kind: Int)], kinds: Int) -> [DurationMoment] {
    var moments: [DurationMoment] = []
    for end in ends.sorted(by: { $0.time < $1.time }) {
      if moments.last?.time != end.time {
        moments.append(DurationMoment(time: end.time, counts: Array(repeating: 0, count: kinds)))
      }
      moments[moments.count - 1].counts[end.kind] += 1
    }
    return moments
  }
}
