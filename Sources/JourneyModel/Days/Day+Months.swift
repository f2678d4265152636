extension Day {
  /// The first day of the month that many months later, or earlier where negative; nil outside the years 1 to 9999.
  package func startOfMonth(later months: Int = 0) -> Day? {
    let month = year * 12 + self.month - 1 + months
    return month < 12 ? nil : Day(year: month / 12, month: month % 12 + 1, day: 1)
  }

  /// The last day of its month.
  package var endOfMonth: Day {
    Day(year: year, month: month, day: Self.length(ofMonth: month, year: year)) ?? self
  }

  /// The Monday of its week, as in ISO 8601; the day itself in the week of the very first day.
  package var startOfWeek: Day {
    // 1 January 1970 was a Thursday.
    let remainder = (daysSince1970 + 3) % 7
    return Day(daysSince1970: daysSince1970 - (remainder < 0 ? remainder + 7 : remainder)) ?? self
  }
}
