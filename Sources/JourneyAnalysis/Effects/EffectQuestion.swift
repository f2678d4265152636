package import JourneyEvidence
package import JourneyModel

/// What is asked of an effect: where, since when, and who was left out of it.
package struct EffectQuestion: Sendable, Equatable {
  /// The step whose score is looked at.
  package var step: StepReference
  /// The first day of what changed.
  package var from: Day
  /// Those for whom nothing changed: a value of a segment column; nil without such a group.
  package var control: Control?
  /// Of the waves that trends are read from.
  package var waves: WaveLength

  /// A group of respondents by a segment column; all other values of the column are those treated.
  package struct Control: Sendable, Equatable {
    /// Name of the segment column; compared folded.
    package var column: String
    /// The value of those for whom nothing changed; compared folded.
    package var value: String

    /// - Parameter column: a segment column of the sources.
    package init(column: String, value: String) {
      self.column = column
      self.value = value
    }
  }

  /// - Parameter control: nil counts everybody as treated.
  package init(step: StepReference, from: Day, control: Control?, waves: WaveLength) {
    self.step = step
    self.from = from
    self.control = control
    self.waves = waves
  }
}
