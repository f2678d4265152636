package import JourneyModel
import JourneySyntax

extension Period {
  /// A wave written as `text` writes it, in any digits: `2026-07-01`, `2026-W27`, `2026-07`, `2026-Q3`; nil for
  /// anything else.
  package init?(written: String) {
    if let day = Day(iso: written) {
      self.init(of: day, length: .day)
      return
    }
    let parts = written.split(separator: "-").map { String($0).folded }
    guard parts.count == 2, let year = Self.number(parts[0]), parts[0].unicodeScalars.count == 4 else {
      return nil
    }
    let period: Period? =
      switch parts[1].first {
      case "q": Self.number(parts[1].dropFirst()).flatMap { Self.quarter($0, of: year) }
      case "w": Self.number(parts[1].dropFirst()).flatMap { Self.week($0, of: year) }
      default:
        Self.number(parts[1]).flatMap { Day(year: year, month: $0, day: 1) }
          .map { Period(of: $0, length: .month) }
      }
    guard let period else { return nil }
    self = period
  }

  /// The wave after this one; nil after the last day there is.
  package var next: Period? {
    // Long enough to leave this wave, too short to leave the next.
    let days =
      switch length {
      case .day: 1
      case .week: 7
      case .month: 31
      case .quarter: 92
      }
    return Day(daysSince1970: start.daysSince1970 + days).map { Period(of: $0, length: length) }
  }

  /// Whether every day of this wave comes before `day`.
  package func ends(before day: Day) -> Bool { next.map { $0.start <= day } ?? false }

  private static func quarter(_ number: Int, of year: Int) -> Period? {
    Day(year: year, month: number * 3 - 2, day: 1).map { Period(of: $0, length: .quarter) }
  }

  /// The first week of a year is the one that holds its 4 January.
  private static func week(_ number: Int, of year: Int) -> Period? {
    guard (1...53).contains(number), let fourth = Day(year: year, month: 1, day: 4),
      let day = Day(daysSince1970: fourth.daysSince1970 + 7 * (number - 1))
    else { return nil }
    let week = Period(of: day, length: .week)
    // Most years have no week 53.
    return week.text.hasPrefix(Day.padded(year, 4)) ? week : nil
  }

  private static func number(_ text: some StringProtocol) -> Int? {
    guard !text.isEmpty, text.unicodeScalars.count <= 4 else { return nil }
    var value = 0
    for scalar in text.unicodeScalars {
      guard let digit = scalar.value.digitValue else { return nil }
      value = value * 10 + digit
    }
    return value
  }
}
