import Machine

/// Samples of a few answers on a few levels.
enum Multinomial {
  /// Every way in which `n` answers can fall on `levels` levels.
  static func samples(_ n: Int, levels: Int) -> [[Double]] {
    if levels == 1 { return [[Double(n)]] }
    return (0...n).flatMap { first in
      samples(n - first, levels: levels - 1).map { [Double(first)] + $0 }
    }
  }

  /// The probability of a sample.
  static func probability(of sample: [Double], _ shares: [Double]) -> Double {
    var logarithm = logFactorial(sample.reduce(0, +))
    for (count, share) in zip(sample, shares) where count > 0 {
      guard share > 0 else { return 0 }
      logarithm += count * log(share) - logFactorial(count)
    }
    return exp(logarithm)
  }

  private static func logFactorial(_ n: Double) -> Double {
    (0..<Int(n)).reduce(0) { $0 + log(Double($1 + 1)) }
  }

  /// True distributions on a grid: shares in multiples of 1/`parts`, without the edges where a level never occurs.
  static func truths(levels: Int, parts: Int) -> [[Double]] {
    samples(parts - levels, levels: levels).map { $0.map { ($0 + 1) / Double(parts) } }
  }

  /// True distributions with nearly all on one level, as customers' answers often lie.
  static func concentrated(levels: Int) -> [[Double]] {
    [0.8, 0.9, 0.96].flatMap { most in
      (0..<levels).map { top in
        (0..<levels).map { $0 == top ? most : (1 - most) / Double(levels - 1) }
      }
    }
  }

  /// The mean score of a true distribution.
  static func mean(_ scores: [Double], _ shares: [Double]) -> Double {
    zip(scores, shares).reduce(0) { $0 + $1.0 * $1.1 }
  }
}

extension ClosedRange<Double> {
  /// Whether it holds the truth, for all that rounding may do to either.
  func holds(_ truth: Double) -> Bool { truth >= lowerBound - 1e-9 && truth <= upperBound + 1e-9 }
}
