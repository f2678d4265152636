import Foundation
import JourneyModel
import JourneySyntax
import Testing

@testable import JourneyEvidence

@Suite struct DateTests {
  private func meaning(
    _ text: String, order: DateOrder? = nil, calendar: Source.Calendar = .gregorian
  ) -> String {
    let bytes = Array(text.utf8)
    let cells = DateCells(column: 0, calendar: calendar, order: order)
    return switch cells.day(Cell(0, bytes.count), in: bytes.span) {
    case .day(let day): day.text
    case .empty: "empty"
    case .flaw(let flaw): "\(flaw)"
    }
  }

  @Test(arguments: [
    ("2026-07-01", "2026-07-01"), ("2026/7/1", "2026-07-01"), ("٢٠٢٦-٠٧-٠١", "2026-07-01"),
    ("۲۰۲۶/۰۷/۰۱", "2026-07-01"),
    ("\u{200F}2026\u{200F}/07/\u{200F}01", "2026-07-01"), ("2026-07-01T10:11:12Z", "2026-07-01"),
    ("13.07.2026", "2026-07-13"), ("07/13/2026", "2026-07-13"), ("13/7/26 10:00", "2026-07-13"),
    ("3/4/2026", "ambiguous"), ("4/4/2026", "2026-04-04"), ("", "empty"), ("\u{A0}", "empty"),
    ("soon", "unknown"),
    ("2026-02-30", "unknown"), ("29/02/2024", "2024-02-29"), ("29/02/2025", "unknown"),
    ("1447-09-01", "hijri"),
    ("12345-01-01", "unknown"), ("2026", "unknown"), ("1,2,3", "unknown"), ("4.5", "unknown"),
  ])
  func datesAreRead(text: String, expected: String) {
    #expect(meaning(text) == expected)
  }

  /// A year that no answer is of is a mistake, and not an answer without a date.
  @Test(arguments: ["1849-12-31", "2150-01-01", "31/12/2206", "1750-01-01 10:00", "9999-01-01"])
  func otherYearsAreNoDates(text: String) {
    #expect(meaning(text) == "\(DateProblem.Flaw.outsideYears(1850...2149))")
    #expect(meaning("1590-01-01", calendar: .hijri) == meaning(text))
  }

  @Test(arguments: ["1850-01-01", "2149-12-31"]) func everyYearThatIsReadHasWaves(text: String) throws {
    #expect(meaning(text) == text)
    var numbers = PeriodNumbers(length: .day)
    #expect(numbers.number(of: try #require(Day(written: text))) == 1)
  }

  @Test func orderOfTheFileDecides() {
    #expect(meaning("3/4/2026", order: .dayFirst) == "2026-04-03")
    #expect(meaning("3/4/2026", order: .monthFirst) == "2026-03-04")
    #expect(meaning("13/4/2026", order: .monthFirst) == "unknown")
  }

  @Test(arguments: [
    ("10:20", 37_200), ("T10:20:30.5Z", 37_230), (" 9:41:26 AM GMT+3", 34_886), (" 12:05 AM", 300),
    (" 12:30 م", 45_000),
    (" ٠١:٠٥ م", 47_100), (" 12:00 ص", 0), ("", 0), (" at noon", nil), ("25:00", nil), ("10:75", nil),
  ])
  func timesAreRead(text: String, second: Int?) {
    let bytes = Array(text.utf8)
    #expect(WrittenTime(from: 0, to: bytes.count, in: bytes.span)?.secondOfDay == second)
  }

  /// The table is Foundation's calendar, day by day at the start and end of every month.
  @Test func hijriMonthsAreThoseOfUmmAlQura() throws {
    var calendar = Foundation.Calendar(identifier: .islamicUmmAlQura)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    for year in 1300...1600 {
      for month in 1...12 {
        for day in [1, 29, 30] {
          let components = DateComponents(year: year, month: month, day: day)
          let date = try #require(calendar.date(from: components))
          let exists = calendar.component(.day, from: date) == day
          let expected = exists ? Int((date.timeIntervalSince1970 / 86_400).rounded()) : nil
          #expect(UmmAlQura.day(year: year, month: month, day: day)?.daysSince1970 == expected)
        }
      }
    }
    #expect(UmmAlQura.day(year: 1299, month: 12, day: 1) == nil)
    #expect(UmmAlQura.day(year: 1448, month: 13, day: 1) == nil)
    #expect(meaning("1447-09-01", calendar: .hijri) == "2026-02-18")
  }

  @Test func daysAreNumberedWithoutGaps() throws {
    var previous = try #require(Day(daysSince1970: -40_000))
    for number in -39_999...40_000 {
      let day = try #require(Day(daysSince1970: number))
      #expect(day.daysSince1970 == number)
      #expect(previous < day)
      previous = day
    }
  }

  @Test(arguments: [
    ("2026-07-01", WaveLength.day, "2026-07-01"), ("2026-07-01", .week, "2026-W27"),
    ("2026-07-01", .month, "2026-07"),
    ("2026-07-01", .quarter, "2026-Q3"), ("2021-01-03", .week, "2020-W53"), ("2024-12-30", .week, "2025-W01"),
    ("0001-01-01", .week, "0001-W01"),
  ])
  func periodsAreNamed(date: String, length: WaveLength, expected: String) throws {
    let parts = date.split(separator: "-").compactMap { Int($0) }
    let day = try #require(Day(year: parts[0], month: parts[1], day: parts[2]))
    #expect(Period(of: day, length: length).text == expected)
  }
}
