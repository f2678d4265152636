import JourneyModel

extension Words {
  /// A day written `2026-07-01` as people say it; anything else stays as it is.
  package func day(_ iso: String) -> String {
    let parts = iso.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3, iso.utf8.count == 10, (1...12).contains(parts[1]) else { return isolated(iso) }
    let month = say(en: Self.englishMonths[parts[1] - 1], ar: Self.arabicMonths[parts[1] - 1])
    func digits(_ part: Int) -> String { isolated(number: inDigits(String(part))) }
    return "\(digits(parts[2])) \(month) \(digits(parts[0]))"
  }

  /// The first and the last day of something.
  package func days(_ range: ClosedRange<String>) -> String {
    let (first, last) = (day(range.lowerBound), day(range.upperBound))
    return first == last ? first : say(en: "\(first) to \(last)", ar: "\(first) إلى \(last)")
  }

  /// `Mar`, `مارس`.
  func monthName(_ day: Day) -> String {
    say(en: Self.englishMonths[day.month - 1], ar: Self.arabicMonths[day.month - 1])
  }

  /// `March 2026`.
  func fullMonth(_ day: Day) -> String {
    let name = say(en: Self.englishNames[day.month - 1], ar: Self.arabicMonths[day.month - 1])
    return "\(name) \(isolated(number: inDigits(Day.padded(day.year, 4))))"
  }

  private static let englishNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]

  private static let englishMonths = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
  private static let arabicMonths = [
    "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر",
    "ديسمبر",
  ]
}
