/// Whether counts over several periods vary more than Poisson's distribution allows: Pearson's Σ(x − Ê)²/Ê.
package struct RateDispersion: Sendable, Equatable {
  package let chiSquare: Double
  package let degreesOfFreedom: Double
  package let p: Double
  /// What a standard error has to be multiplied by: √(χ²/df), and never less than 1.
  package let standardErrorFactor: Double

  /// nil for fewer than two periods, no events, or a period without exposure.
  package init?(events: [Double], exposures: [Double]) {
    let total = events.reduce(0, +)
    let exposure = exposures.reduce(0, +)
    guard events.count == exposures.count, events.count >= 2, total > 0, exposures.allSatisfy({ $0 > 0 }),
      total.isFinite, exposure.isFinite
    else { return nil }
    chiSquare = zip(events, exposures).reduce(0) { sum, period in
      let expected = total * (period.1 / exposure)
      return sum + (period.0 - expected) * (period.0 - expected) / expected
    }
    degreesOfFreedom = Double(events.count - 1)
    p = ChiSquareDistribution.upperTail(chiSquare, degreesOfFreedom: degreesOfFreedom)
    standardErrorFactor = max(1, chiSquare / degreesOfFreedom).squareRoot()
  }
}
