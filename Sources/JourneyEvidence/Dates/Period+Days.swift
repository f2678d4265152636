package import JourneyModel

extension Period {
  /// From its first to its last day.
  package var days: ClosedRange<Day> {
    guard let next, let last = Day(daysSince1970: next.start.daysSince1970 - 1), last > start else {
      return start...start
    }
    return start...last
  }
}
