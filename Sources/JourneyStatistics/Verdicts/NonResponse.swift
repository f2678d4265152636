/// What a score says of all who were invited, while nobody knows those who did not answer (Manski 1990, Am Econ Rev
/// 80:319; Horowitz and Manski 1998).
package struct NonResponse: Sendable, Equatable {
  /// Of those who answered, in points.
  package let points: Double
  /// Of those who answered: sampling error alone.
  package let interval: ClosedRange<Double>
  /// Answered over invited, above 0 and up to 1.
  package let responseRate: Double

  /// nil unless somebody answered and no more than were invited.
  package init?(points: Double, interval: ClosedRange<Double>, answered: Double, invited: Double) {
    guard answered > 0, answered <= invited, invited.isFinite else { return nil }
    self.points = points
    self.interval = interval
    responseRate = answered / invited
  }

  /// If all others answered with the lowest, or all with the highest.
  package var bounds: ClosedRange<Double> {
    lowest(points)...lowest(points) + 100 * (1 - responseRate)
  }

  /// The same from either end of the interval.
  package var boundsWithSampling: ClosedRange<Double> {
    lowest(interval.lowerBound)...lowest(interval.upperBound) + 100 * (1 - responseRate)
  }

  private func lowest(_ points: Double) -> Double { responseRate * points }

  /// Where the score of all lies if those who did not answer differ by so many points to either side.
  package func shifted(by points: Double) -> ClosedRange<Double> {
    let shift = (1 - responseRate) * points
    return self.points - shift...self.points + shift
  }

  /// How many points those who did not answer would have to differ for the score of all to be off by so many: the one
  /// number to print. nil where all answered, and none is left to differ.
  package func difference(movingBy points: Double) -> Double? {
    responseRate < 1 ? points / (1 - responseRate) : nil
  }
}
