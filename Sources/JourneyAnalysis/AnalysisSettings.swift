package import JourneyEvidence
import JourneyStatistics

/// What a person may choose about an analysis.
package struct AnalysisSettings: Sendable, Equatable {
  /// δ, under which a gap has no meaning, in points: per cent of the range of the scale.
  package var margin: Double
  /// Of each interval, and of the verdicts of a journey taken together; between 0 and 1.
  package var confidence: Double
  /// Whose answers count.
  package var group: Tally.Group
  /// nil counts the answers of all waves, and those without a date.
  package var period: Period?

  /// Everybody's answers of all time at 95 per cent, with the customary margin, unless told otherwise.
  package init(
    margin: Double = Margin.customary(on: 0...100), confidence: Double = ScoreInterval.confidence,
    group: Tally.Group = .everybody, period: Period? = nil
  ) {
    self.margin = margin
    self.confidence = confidence
    self.group = group
    self.period = period
  }
}
