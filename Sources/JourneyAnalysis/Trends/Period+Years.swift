import JourneyEvidence
import JourneyModel

extension Period {
  /// The same month or quarter a year before; nil for days and weeks, which fall on other days of the week
  /// or year.
  var yearBefore: Period? {
    guard length == .month || length == .quarter else { return nil }
    return Day(year: start.year - 1, month: start.month, day: start.day).map {
      Period(of: $0, length: length)
    }
  }

  /// Whether every season is seen twice from the first day of one wave to the last of another.
  static func coverTwoYears(from first: Period?, to last: Period?) -> Bool {
    guard let first, let last else { return false }
    let end = last.next?.start ?? last.start
    return end.daysSince1970 - first.start.daysSince1970 >= 730
  }
}
