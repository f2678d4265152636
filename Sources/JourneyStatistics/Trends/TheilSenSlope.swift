/// The median of the slopes between all pairs of waves, which no single wave can bend, with Sen's interval (1968).
package struct TheilSenSlope: Sendable, Equatable {
  /// Per unit of time.
  package let slope: Double
  /// The median of what is left when the slope is taken away.
  package let intercept: Double
  /// Of the slope, per unit of time.
  package let limits: ClosedRange<Double>

  /// nil where no two waves have different dates.
  package init?(times: [Double], values: [Double], confidence: Double = ScoreInterval.confidence) {
    guard times.count == values.count, times.allSatisfy(\.isFinite), values.allSatisfy(\.isFinite) else {
      return nil
    }
    var slopes: [Double] = []
    for i in times.indices {
      for j in times.indices where times[j] > times[i] {
        slopes.append((values[j] - values[i]) / (times[j] - times[i]))
      }
    }
    slopes.sort()
    guard let slope = median(ofSorted: slopes),
      let intercept = median(ofSorted: zip(times, values).map { $1 - slope * $0 }.sorted())
    else { return nil }
    self.slope = slope
    self.intercept = intercept
    limits = Self.limits(
      slopes, deviation: Self.variance(times, values).squareRoot(),
      z: NormalDistribution.deviate(confidence: confidence))
  }

  /// Of Kendall's S, by Sen's equation 2.6.
  private static func variance(_ times: [Double], _ values: [Double]) -> Double {
    func term(_ n: Double) -> Double { n * (n - 1) * (2 * n + 5) }
    let ties = (repeats(times) + repeats(values)).reduce(0) { $0 + term($1) }
    return max(0, term(Double(values.count)) - ties) / 18
  }

  /// Order statistics of the slopes as far from the middle as S varies.
  private static func limits(_ slopes: [Double], deviation: Double, z: Double) -> ClosedRange<Double> {
    let count = Double(slopes.count)
    let last = count - 1
    let upper = min(((count + z * deviation) / 2).rounded(.toNearestOrEven), last)
    let lower = max(((count - z * deviation) / 2).rounded(.toNearestOrEven) - 1, 0)
    return slopes[Int(min(lower, upper))]...slopes[Int(upper)]
  }
}
