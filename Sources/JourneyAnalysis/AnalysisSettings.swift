package import JourneyEvidence

/// What a person may choose about an analysis.
package struct AnalysisSettings: Sendable, Equatable {
  /// δ, under which a gap has no meaning, in points: per cent of the range of the scale.
  package var margin: Double
  /// Of each interval, and of the verdicts of a journey taken together; between 0 and 1.
  package var confidence: Double
  /// Whose answers count.
  package var group: Tally.Group
  /// The groups that are shown beside it: so that none too small to show can be found by subtraction.
  package var siblings: [Tally.Group]
  /// The waves that are shown beside it, for the same reason.
  package var siblingWaves: [Period]
  /// nil counts the answers of all waves, and those without a date.
  package var period: Period?

  package init(
    margin: Double = Margin.customary(on: 0...100), confidence: Double = ScoreInterval.confidence,
    group: Tally.Group = .everybody, siblings: [Tally.Group] = [], siblingWaves: [Period] = [],
    period: Period? = nil
  ) {
    self.margin = margin
    self.confidence = confidence
    self.group = group
    self.siblings = siblings
    self.siblingWaves = siblingWaves
    self.period = period
  }
}
