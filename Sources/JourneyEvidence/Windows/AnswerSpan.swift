package import JourneyModel

/// Which days the answers behind a number are of.
package struct AnswerSpan: Sendable, Equatable {
  /// From the first to the last day that counts; nil where no answer has a date.
  package var days: ClosedRange<Day>?
  /// Why it is longer than the journey's window; nil where it is not.
  package var widening: Widening?
  /// All answers count, however old.
  package var isAll = false
  /// The days of the window before the score went to another level, which no longer count; nil where it did not.
  package var earlier: ClosedRange<Day>?
  /// What was measured in `earlier`, in the unit of the number that this is the time of; nil for few answers.
  package var scoreBefore: Double?
  /// Answers among them that have no date.
  package var undated = 0

  /// A window that holds fewer is made longer. Convention: an interval of so few covers a fifth of the scale.
  package static let fewestAnswers = 30

  /// Why a window was made longer.
  package enum Widening: String, Sendable, Equatable {
    /// Too few answers were given in it.
    case fewAnswers
    /// Waves of it are too small to be in a tally, so that what they hold is not known.
    case withheldWaves
  }

  /// - Parameters:
  ///   - days: from the first to the last that counts; nil where no answer has a date.
  ///   - undated: answers without one.
  package init(
    days: ClosedRange<Day>?, widening: Widening? = nil, isAll: Bool = false, undated: Int = 0
  ) {
    self.days = days
    self.widening = widening
    self.isAll = isAll
    self.undated = undated
  }
}
