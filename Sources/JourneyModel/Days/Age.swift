import JourneySyntax

/// A length of time as people write it: `180d`, `26 weeks`, `6mo`, `2 quarters`, `1y`, `١٨٠ يومًا`, `شهران`.
package struct Age: Sendable, Hashable {
  /// What it is counted in.
  package enum Unit: Sendable, Equatable, CaseIterable { case day, week, month, quarter, year }

  /// How many units; never negative.
  package let count: Int
  /// What `count` counts.
  package let unit: Unit

  /// Three thousand years in days; a longer run of digits is a mistake.
  private static let mostDigits = 6

  /// - Parameter count: not negative.
  package init(_ count: Int, _ unit: Unit) { (self.count, self.unit) = (count, unit) }

  /// nil for anything else.
  package init?(written text: String) {
    let scalars = text.trimmed.unicodeScalars.filter { !$0.value.isBidiControl }
    let digits = scalars.prefix { $0.value.digitValue != nil }.compactMap(\.value.digitValue)
    let word = String(String.UnicodeScalarView(scalars.dropFirst(digits.count))).trimmed.folded
    if digits.isEmpty, let (unit, count) = Self.spoken[word] {
      (self.unit, self.count) = (unit, count)
      return
    }
    guard (1...Self.mostDigits).contains(digits.count), let unit = Self.unit(named: word) else { return nil }
    self.unit = unit
    count = digits.reduce(0) { $0 * 10 + $1 }
  }

  /// The day that long before another; the first of all days where there is none.
  package func before(_ day: Day) -> Day {
    let before: Day? =
      switch unit {
      case .day: Day(daysSince1970: day.daysSince1970 - count)
      case .week: Day(daysSince1970: day.daysSince1970 - 7 * count)
      case .month: Self.months(count, before: day)
      case .quarter: Self.months(3 * count, before: day)
      case .year: Self.months(12 * count, before: day)
      }
    return before ?? .first
  }

  /// The same day of an earlier month, or its last where the month is shorter.
  private static func months(_ count: Int, before day: Day) -> Day? {
    let month = day.year * 12 + day.month - 1 - count
    guard month >= 12 else { return nil }
    return (1...day.day).reversed().lazy
      .compactMap { Day(year: month / 12, month: month % 12 + 1, day: $0) }.first
  }

  private static func unit(named word: String) -> Unit? {
    Unit.allCases.first { $0.words.contains(word) }
  }

  /// Words that hold their number.
  private static let spoken: [String: (Unit, Int)] = [
    "day": (.day, 1), "week": (.week, 1), "month": (.month, 1), "quarter": (.quarter, 1), "year": (.year, 1),
    "يوم".folded: (.day, 1), "يومين".folded: (.day, 2), "يومان".folded: (.day, 2),
    "أسبوع".folded: (.week, 1), "أسبوعين".folded: (.week, 2), "أسبوعان".folded: (.week, 2),
    "شهر".folded: (.month, 1), "شهرين".folded: (.month, 2), "شهران".folded: (.month, 2),
    "ربع".folded: (.quarter, 1), "ربع سنة".folded: (.quarter, 1), "ربعين".folded: (.quarter, 2),
    "ربعان".folded: (.quarter, 2), "سنة".folded: (.year, 1), "سنتين".folded: (.year, 2),
    "سنتان".folded: (.year, 2), "عام".folded: (.year, 1), "عامين".folded: (.year, 2),
    "عامان".folded: (.year, 2),
  ]
}

extension Age.Unit {
  /// What a number may be followed by, folded.
  fileprivate var words: Set<String> {
    switch self {
    case .day: Self.dayWords
    case .week: Self.weekWords
    case .month: Self.monthWords
    case .quarter: Self.quarterWords
    case .year: Self.yearWords
    }
  }

  private static let dayWords = Set(["d", "day", "days", "ي", "يوم", "يومًا", "أيام"].map(\.folded))
  private static let weekWords = Set(
    ["w", "wk", "week", "weeks", "أسبوع", "أسبوعًا", "أسابيع"].map(\.folded))
  private static let monthWords = Set(
    ["m", "mo", "month", "months", "ش", "شهر", "شهرًا", "أشهر", "شهور"].map(\.folded))
  private static let quarterWords = Set(
    ["q", "quarter", "quarters", "ربع", "ربعًا", "أرباع", "ربع سنة", "أرباع سنة"].map(\.folded))
  private static let yearWords = Set(
    ["y", "yr", "year", "years", "سنة", "سنوات", "سنين", "عام", "عامًا", "أعوام"].map(\.folded))
}
