import JourneyModel

/// The window of one journey, and the longer ones that a step with few answers may need.
struct JourneyWindow: Sendable {
  /// How far a window is widened before all answers count, in months.
  private static let widerMonths = [6, 12, 24]

  /// The one asked for, then ever longer ones; the last is nil, which stands for all days.
  let spans: [ClosedRange<Day>?]

  /// - Parameter newest: the day of the newest answer about the journey, over all sources; nil without dated ones.
  init(_ window: Window, newest: Day?) {
    guard let newest, let asked = window.days(endingWith: newest) else {
      spans = [nil]
      return
    }
    let wider = Self.widerMonths.compactMap { Window.last(Age($0, .month)).days(endingWith: newest) }
    spans = [asked] + wider.filter { $0.lowerBound < asked.lowerBound } + [nil]
  }

  /// These days and no others.
  init(_ days: ClosedRange<Day>) { spans = [days] }

  /// The days of the window asked for; nil for all.
  var days: ClosedRange<Day>? { spans[0] }
}

extension ClosedRange<Day>? {
  /// Whether some day of a wave lies in it; nil holds every day.
  func holds(_ days: ClosedRange<Day>) -> Bool { self?.overlaps(days) ?? true }
}
