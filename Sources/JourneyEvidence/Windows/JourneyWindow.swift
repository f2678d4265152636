import JourneyModel

/// The window of one journey, and the longer ones that a step with few answers may need.
struct JourneyWindow: Sendable, Equatable {
  /// How far a window is widened before all answers count, in months.
  private static let widerMonths = [6, 12, 24]

  /// The one asked for, then ever longer ones; the last is nil, which stands for all days.
  let spans: [ClosedRange<Day>?]
  /// Later answers do not count; nil where all do.
  let last: Day?
  /// How many days a whole window has, which that of a day within a month is not; nil for all days.
  let length: Int?

  /// - Parameter until: the last day that somebody asks about; nil asks to the newest answer.
  init(_ window: Window, ending end: WindowEnd, until: Day?) {
    last = end.last ?? until
    guard let newest = end.newest, let asked = window.days(endingWith: newest) else {
      spans = [nil]
      length = nil
      return
    }
    let wider = Self.widerMonths.compactMap { Window.last(Age($0, .month)).days(endingWith: newest) }
    spans =
      ([asked] + wider.filter { $0.lowerBound < asked.lowerBound }).map { days in
        days.lowerBound...min(days.upperBound, max(newest, until ?? days.upperBound))
      } + [nil]
    length = asked.upperBound.daysSince1970 - asked.lowerBound.daysSince1970 + 1
  }

  /// These days and no others.
  init(_ days: ClosedRange<Day>, until: Day?) {
    spans = [days]
    last = until
    length = days.upperBound.daysSince1970 - days.lowerBound.daysSince1970 + 1
  }

  /// The days of the window asked for; nil for all.
  var days: ClosedRange<Day>? { spans[0] }
}

extension ClosedRange<Day>? {
  /// Whether some day of a wave lies in it; nil holds every day.
  func holds(_ days: ClosedRange<Day>) -> Bool { self?.overlaps(days) ?? true }
}
