/// The p-chart for conversion, and Laney's p′-chart beside it, which allows for variation beyond the binomial.
package struct ProportionChart: Sendable, Equatable {
  /// All successes over all trials.
  package let center: Double
  /// Parallel to the waves; cut off at 0 and 1.
  package let limits: [ClosedRange<Double>]
  /// In binomial errors.
  package let z: [Double]
  /// nil for a single wave; then there are no limits of Laney's either.
  package let variation: Double?
  package let laneyLimits: [ClosedRange<Double>]?
  /// Waves outside, counted from 0.
  package let outside: [Int]
  package let outsideLaney: [Int]

  /// nil without waves, for a wave without trials, and when nobody or everybody succeeded.
  package init?(successes: [Double], trials: [Double]) {
    let all = trials.reduce(0, +)
    let center = successes.reduce(0, +) / all
    guard successes.count == trials.count, trials.allSatisfy({ $0 > 0 }), all.isFinite, center > 0, center < 1
    else { return nil }
    let errors = trials.map { (center * (1 - center) / $0).squareRoot() }
    let shares = zip(successes, trials).map { $0 / $1 }
    let z = zip(shares, errors).map { ($0 - center) / $1 }
    let variation = ControlLimits.meanMovingRange(z).map { $0 / ControlLimits.meanRangeOfTwo }
    func limits(_ factor: Double) -> [ClosedRange<Double>] {
      errors.map { max(0, center - factor * $0)...min(1, center + factor * $0) }
    }
    func outside(_ factor: Double) -> [Int] { z.indices.filter { abs(z[$0]) > factor } }
    self.center = center
    self.z = z
    self.variation = variation
    self.limits = limits(ControlLimits.deviations)
    self.outside = outside(ControlLimits.deviations)
    laneyLimits = variation.map { limits(ControlLimits.deviations * $0) }
    outsideLaney = variation.map { outside(ControlLimits.deviations * $0) } ?? []
  }
}
