package import JourneyModel

/// How long a wave of answers is.
package enum WaveLength: String, Sendable, Hashable, CaseIterable {
  /// From a day to three months; a week is that of ISO 8601.
  case day, week, month, quarter
}

/// One wave of answers: the day, week, month or quarter that starts on a day.
package struct Period: Sendable, Hashable, Comparable {
  /// The first day; of a week its Monday.
  package var start: Day
  /// How long the wave is from `start` on.
  package var length: WaveLength

  /// The wave that holds `day`. Weeks start on Monday, as in ISO 8601.
  package init(of day: Day, length: WaveLength) {
    self.length = length
    let start: Day? =
      switch length {
      case .day: day
      case .week: Day(daysSince1970: day.daysSince1970 - Self.daysSinceMonday(day))
      case .month: Day(year: day.year, month: day.month, day: 1)
      case .quarter: Day(year: day.year, month: (day.month - 1) / 3 * 3 + 1, day: 1)
      }
    // Only the week of the very first day has no Monday.
    self.start = start ?? day
  }

  /// By the first day alone, whatever the lengths.
  package static func < (a: Period, b: Period) -> Bool { a.start < b.start }

  /// Which of all periods of its length it is: of two that follow each other the numbers do too, so that a year without
  /// answers is a year.
  package var number: Int {
    switch length {
    case .day: start.daysSince1970
    case .week: (start.daysSince1970 - Self.daysSinceMonday(start) + 3) / 7
    case .month: start.year * 12 + start.month
    case .quarter: start.year * 4 + (start.month - 1) / 3
    }
  }

  /// `2026-07-01`, `2026-W27`, `2026-07` or `2026-Q3`.
  package var text: String {
    switch length {
    case .day: start.text
    case .week: weekText
    case .month: "\(Day.padded(start.year, 4))-\(Day.padded(start.month, 2))"
    case .quarter: "\(Day.padded(start.year, 4))-Q\((start.month - 1) / 3 + 1)"
    }
  }

  /// 1 January 1970 was a Thursday.
  private static func daysSinceMonday(_ day: Day) -> Int {
    let remainder = (day.daysSince1970 + 3) % 7
    return remainder < 0 ? remainder + 7 : remainder
  }

  /// A week belongs to the year of its Thursday.
  private var weekText: String {
    guard let thursday = Day(daysSince1970: start.daysSince1970 + 3),
      let newYear = Day(year: thursday.year, month: 1, day: 1)
    else { return start.text }
    let week = (thursday.daysSince1970 - newYear.daysSince1970) / 7 + 1
    return "\(Day.padded(thursday.year, 4))-W\(Day.padded(week, 2))"
  }
}
