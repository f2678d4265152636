package import JourneyEvidence
package import JourneyModel

/// What is asked of an effect: where, since when, and who was left out of it.
package struct EffectQuestion: Sendable, Equatable {
  package var step: StepReference
  /// The first day of what changed.
  package var from: Day
  /// Those for whom nothing changed: a value of a segment column; nil without such a group.
  package var control: Control?
  /// Of the waves that trends are read from.
  package var waves: WaveLength

  package struct Control: Sendable, Equatable {
    package var column: String
    package var value: String

    package init(column: String, value: String) {
      self.column = column
      self.value = value
    }
  }

  package init(step: StepReference, from: Day, control: Control?, waves: WaveLength) {
    self.step = step
    self.from = from
    self.control = control
    self.waves = waves
  }
}
