import Foundation
import JourneyStatistics

/// The sample size that a t test needs exactly, from the noncentral t distribution: to see how close the formulas come.
enum ExactSampleSize {
  /// - Parameter effect: gap over standard deviation.
  static func oneSample(effect: Double, alpha: Double, power: Double) -> Double {
    solve { n in Self.power(noncentrality: effect * n.squareRoot(), df: n - 1, alpha: alpha) - power }
  }

  /// Of each of two groups of one size. The classic test, which other tools plan for.
  /// - Parameter effect: difference over standard deviation.
  static func twoSamples(effect: Double, alpha: Double, power: Double) -> Double {
    solve { n in
      Self.power(noncentrality: effect * (n / 2).squareRoot(), df: 2 * (n - 1), alpha: alpha) - power
    }
  }

  private static func solve(_ excess: (Double) -> Double) -> Double {
    var low = 2.0
    var high = 4.0
    while excess(high) < 0 { high *= 2 }
    for _ in 0..<60 {
      let middle = (low + high) / 2
      if excess(middle) < 0 { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }

  /// The two-sided power, integrated over the estimated deviation s, where df s² has a χ² distribution.
  private static func power(noncentrality: Double, df: Double, alpha: Double) -> Double {
    let critical = StudentDistribution(degreesOfFreedom: df).quantile(1 - alpha / 2)
    let width = min(1, 12 / (2 * df).squareRoot())
    let steps = 800
    let logConstant = df / 2 * log(df / 2) - LogGamma.value(df / 2) + log(2)
    return (1..<2 * steps).reduce(0) { sum, index in
      let s = 1 + width * (Double(index) / Double(steps) - 1)
      let density = exp(logConstant + (df - 1) * log(s) - df / 2 * s * s)
      let reached =
        NormalDistribution.cumulative(noncentrality - critical * s)
        + NormalDistribution.cumulative(-noncentrality - critical * s)
      return sum + density * reached * width / Double(steps)
    }
  }
}
