import JourneyModel

/// The earliest and the latest of the days met.
struct DaySpan: Sendable {
  private var earliest: Day?
  private var latest: Day?

  @inline(__always)
  mutating func add(_ day: Day) {
    if let earliest, let latest {
      if day < earliest { self.earliest = day }
      if latest < day { self.latest = day }
    } else {
      (earliest, latest) = (day, day)
    }
  }

  /// As ISO 8601; nil when no day was met.
  var days: ClosedRange<String>? {
    guard let earliest, let latest else { return nil }
    return earliest.text...latest.text
  }
}
