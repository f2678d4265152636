package import JourneyModel

/// Which time somebody asks about, beside what journeys say of themselves.
package struct TimeFrame: Sendable, Equatable {
  /// Instead of each journey's own.
  package var window: Window?
  /// Answers after this day do not count; nil counts to the newest.
  package var until: Day?
  /// These days instead of any window, whatever they hold.
  package var days: ClosedRange<Day>?

  /// - Parameter until: the last day that counts; nil counts to the newest answer.
  package init(window: Window? = nil, until: Day? = nil, days: ClosedRange<Day>? = nil) {
    self.window = window
    self.until = until
    self.days = days
  }

  /// The window of a journey.
  package func window(of journey: Journey) -> Window { window ?? journey.window ?? .customary }

  /// How long the waves may be that a table is read in, so that the windows of a model's journeys can be cut from them
  /// and waves of the length that is asked for be put together.
  package func reading(_ waves: WaveLength, for model: Model) -> WaveLength {
    let windows = model.journeys.map(window)
    let isCut = until != nil || windows.contains { $0 != .all }
    guard isCut, waves != .day else { return waves }
    let endsInMonth = until.map { $0 != $0.endOfMonth } ?? false
    return endsInMonth || waves == .week || windows.contains(where: \.needsDays) ? .day : .month
  }
}
