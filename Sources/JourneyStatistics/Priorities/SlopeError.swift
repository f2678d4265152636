/// How sure a slope of a weighted regression is where each case is somebody else, whatever the weights are and however the
/// spread differs (the sandwich: White 1980, Econometrica 48:817; with weights Binder 1983, Int Stat Rev 51:279), with
/// the customary factor n/(n − k − 1) for few cases.
package struct SlopeError: Sendable, Equatable {
  /// Cases that are alike.
  package struct Case: Sendable, Equatable {
    /// By the predictors, then the outcome.
    package var values: [Double]
    /// Of each.
    package var weight: Double
    /// How many there are.
    package var times: Double

    /// - Parameter values: by the predictors of the regression, then its outcome.
    package init(values: [Double], weight: Double, times: Double) {
      (self.values, self.weight, self.times) = (values, weight, times)
    }
  }

  /// Of the slope, outcome per unit of the predictor.
  package let standardError: Double
  /// Cases less coefficients.
  package let degreesOfFreedom: Double

  /// nil where the predictor has no slope, and with too few cases.
  /// - Parameters:
  ///   - predictor: whose slope.
  ///   - impact: the regression over `gram`.
  ///   - gram: over `cases`.
  package init?(ofSlope predictor: Int, in impact: AdjustedImpact, of gram: GramMatrix, over cases: [Case]) {
    let kept = impact.steps.indices.filter { impact.steps[$0] != nil }
    let others = kept.filter { $0 != predictor }
    let n = cases.reduce(0) { $0 + $1.times }
    let degreesOfFreedom = n - Double(kept.count) - 1
    guard kept.contains(predictor), degreesOfFreedom > 0,
      let turned = gram.over(others, outcome: predictor),
      let apart = AdjustedImpact(turned, gaps: others.map { _ in 0 })
    else { return nil }
    var (squares, spread) = (0.0, 0.0)
    for one in cases {
      let rest = one.values[predictor] - apart.fitted(others.map { one.values[$0] })
      let error = (one.values.last ?? 0) - impact.fitted(one.values)
      squares += one.times * (one.weight * error * rest) * (one.weight * error * rest)
      spread += one.times * one.weight * rest * rest
    }
    guard spread > 0 else { return nil }
    standardError = (squares * n / degreesOfFreedom).squareRoot() / spread
    self.degreesOfFreedom = degreesOfFreedom
  }

  /// Student's, of the slope times `gap`.
  package func limits(of lift: Double, gap: Double, confidence: Double = ScoreInterval.confidence)
    -> ClosedRange<Double>
  {
    let t = StudentDistribution(degreesOfFreedom: degreesOfFreedom).quantile((1 + confidence) / 2)
    let half = t * standardError * abs(gap)
    return lift - half...lift + half
  }
}

extension AdjustedImpact {
  /// What the regression expects at these values of its predictors.
  fileprivate func fitted(_ values: [Double]) -> Double {
    zip(steps, values).reduce(intercept) { $0 + ($1.0?.slope ?? 0) * $1.1 }
  }
}

extension GramMatrix {
  /// Over some of the predictors, with one as the outcome.
  fileprivate func over(_ predictors: [Int], outcome: Int) -> GramMatrix? {
    let rows = [0] + predictors.map { $0 + 1 } + [outcome + 1]
    return GramMatrix(rows.map { row in rows.map { sums[row][$0] } })
  }
}
