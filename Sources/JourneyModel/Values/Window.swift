import JourneySyntax

/// Which answers say how a journey is now.
package enum Window: Sendable, Hashable {
  /// The last days, weeks, months, quarters or years up to the newest answer.
  case last(Age)
  /// All answers, however old.
  case all

  /// A quarter: shorter, few teams have the answers; longer, what was changed hides behind what was before.
  package static let customary = Window.last(Age(3, .month))

  /// A window as people write it: `6 months`, `last 90 days`, `٦ أشهر`, `all`; nil for anything else.
  package init?(written text: String) {
    let folded = text.trimmed.folded
    if Self.allWords.contains(folded) {
      self = .all
      return
    }
    let length = Self.lead.first { folded.hasPrefix($0 + " ") }.map { folded.dropFirst($0.count) }
    guard let age = Age(written: length.map(String.init) ?? text), age.count > 0 else { return nil }
    self = .last(age)
  }

  /// Its ends lie within months: answers have to be told apart by the day.
  package var needsDays: Bool {
    switch self {
    case .last(let length): length.unit == .day || length.unit == .week
    case .all: false
    }
  }

  /// The days of the window whose newest day, week or month is that of `newest`; nil for all days. A quarter is three
  /// months and a year twelve, so that neither is short at its beginning.
  package func days(endingWith newest: Day) -> ClosedRange<Day>? {
    guard case .last(let length) = self else { return nil }
    switch length.unit {
    case .day: return Self.days(length.count, to: newest)
    case .week:
      let sunday = Day(daysSince1970: newest.startOfWeek.daysSince1970 + 6) ?? newest
      return Self.days(7 * length.count, to: sunday)
    case .month: return Self.months(length.count, to: newest)
    case .quarter: return Self.months(3 * length.count, to: newest)
    case .year: return Self.months(12 * length.count, to: newest)
    }
  }

  private static func days(_ count: Int, to last: Day) -> ClosedRange<Day> {
    (Day(daysSince1970: last.daysSince1970 - count + 1) ?? .first)...last
  }

  private static func months(_ count: Int, to last: Day) -> ClosedRange<Day> {
    (last.startOfMonth(later: 1 - count) ?? .first)...last.endOfMonth
  }

  private static let allWords = Set(
    ["all", "all answers", "everything", "الكل", "كل", "كلها", "كل الإجابات", "جميع الإجابات"].map(\.folded))

  /// What may stand before a length.
  private static let lead = ["the last", "last", "آخر", "خلال آخر"].map(\.folded)
}
